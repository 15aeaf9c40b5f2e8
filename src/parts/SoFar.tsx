import type { AnswerView } from '../visit/answerView.ts'
import { useWords } from '../words/useWords.ts'
import { Fold } from './Fold.tsx'
import { useSaid } from './useSaid.ts'

interface Props {
  readonly answers: readonly AnswerView[]
  readonly onChange?: (index: number) => void
}

/** The answers given, folded, each with a way to change it. */
export function SoFar({ answers, onChange }: Props) {
  const { shared } = useWords()
  if (answers.length === 0) return null
  return (
    <Fold title={`${shared('common.soFar.title')} (${answers.length})`} className="no-print">
      <AnswerList answers={answers} {...(onChange && { onChange })} />
    </Fold>
  )
}

export function AnswerList({ answers, onChange }: Props) {
  const { shared } = useWords()
  const said = useSaid()
  return (
    <ol className="so-far">
      {answers.map((answer) => {
        const { question, label } = said(answer)
        return (
          <li key={answer.index}>
            <span>
              <span>{question}</span> <strong>{label}</strong>
            </span>
            {onChange && (
              <button
                type="button"
                className="ds-button"
                data-variant="tertiary"
                aria-label={shared('common.soFar.changeWhat', { question })}
                onClick={() => onChange(answer.index)}
              >
                {shared('common.soFar.change')}
              </button>
            )}
          </li>
        )
      })}
    </ol>
  )
}
