import type { LineView } from '../visit/planView.ts'
import { useWords } from '../words/useWords.ts'
import { Call } from './Call.tsx'

/** One thing to do: must or can, who, by when, and the one number to call. */
export function Line({ line }: { readonly line: LineView }) {
  const { shared } = useWords()
  return (
    <li className="line" data-force={line.force}>
      <p className="line__meta">
        <span className="force">{shared(`plan.force.${line.force}`)}</span>{' '}
        {shared(`plan.who.${line.who}`)}, {shared(`plan.deadlines.${line.by}`)}
        {line.done && <strong> · {shared('plan.headings.done')}</strong>}
      </p>
      <p className="line__title">{shared(`plan.actions.${line.id}.title`)}</p>
      {line.contact && !line.done && <Call contact={line.contact} />}
    </li>
  )
}
