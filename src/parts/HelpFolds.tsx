import type { StepWords } from '../words/words.ts'
import { useWords } from '../words/useWords.ts'
import { Fold } from './Fold.tsx'

/** Definitions, examples and reasons, folded under the question. */
export function HelpFolds({ words, task }: { readonly words: StepWords; readonly task: boolean }) {
  const { shared } = useWords()
  if (words.help.length === 0 && !words.why) return null
  return (
    <div className="folds">
      {words.help.map(({ title, text }) => (
        <Fold key={title} title={title}>
          {text.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Fold>
      ))}
      {words.why && (
        <Fold title={shared(task ? 'common.step.whyTask' : 'common.step.why')}>
          <p>{words.why}</p>
        </Fold>
      )}
    </div>
  )
}
