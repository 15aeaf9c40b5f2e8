import type { Because, LineView } from '../visit/planView.ts'
import { useWords } from '../words/useWords.ts'
import { Sources } from './Sources.tsx'
import { useSaid } from './useSaid.ts'

/** How a line is done, which answers put it here, and what it is taken from. */
export function LineWhy({ line }: { readonly line: LineView }) {
  const { shared } = useWords()
  return (
    <li className="line-why">
      <h3 className="ds-heading" data-size="2xs">
        {shared(`plan.actions.${line.id}.title`)}
      </h3>
      <p>{shared(`plan.actions.${line.id}.text`)}</p>
      <p className="line-why__title">{shared('plan.headings.why')}</p>
      <Reasons because={line.because} />
      <Sources sources={line.sources} />
    </li>
  )
}

export function Reasons({ because }: { readonly because: Because }) {
  const { shared, gate } = useWords()
  const said = useSaid()
  const always = because.answers.length + because.unasked.length === 0
  return (
    <ul>
      {always && <li>{shared('common.plan.always')}</li>}
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
    </ul>
  )
}
