import type { Because, LineView } from '../visit/planView.ts'
import { useWords } from '../words/useWords.ts'
import { Fold } from './Fold.tsx'
import { Sources } from './Sources.tsx'
import { useSaid } from './useSaid.ts'

/** How a line is done, which answers put it here, and what it is taken from. */
export function LineWhy({ line }: { readonly line: LineView }) {
  const { shared } = useWords()
  return (
    <li className="line-why">
      <h3>{shared(`plan.actions.${line.id}.title`)}</h3>
      <p>{shared(`plan.actions.${line.id}.text`)}</p>
      <Fold title={shared('plan.headings.why')}>
        <ul>
          <Reasons because={line.because} />
        </ul>
        <Sources sources={line.sources} />
      </Fold>
    </li>
  )
}

/** The answers that caused something, as lines of a list. */
export function Reasons({ because }: { readonly because: Because }) {
  const { shared, gate } = useWords()
  const said = useSaid()
  if (because.answers.length + because.unasked.length === 0) {
    return <li>{shared('common.plan.always')}</li>
  }
  return (
    <>
      {because.answers.map((given) => {
        const { question, label } = said(given)
        return (
          <li key={given.index}>
            {shared('common.plan.youAnswered', { answer: label, question })}
          </li>
        )
      })}
      {because.unasked.map((fact) => (
        <li key={fact}>{shared('common.plan.notAsked', { question: gate(fact) })}</li>
      ))}
    </>
  )
}
