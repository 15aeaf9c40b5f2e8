import type { LineView } from '../visit/planView.ts'
import { useWords } from '../words/useWords.ts'
import { Call } from './Call.tsx'

/** One thing to do: must or can, who, by when, and the one number to call. */
export function Line({ line }: { readonly line: LineView }) {
  const { shared } = useWords()
  const named = line.about.map((fact) => shared(`plan.gates.${fact}`).toLowerCase())
  return (
    <li className="line" data-force={line.force}>
      <p className="line__meta">
        <span className="force">
          {`${shared(`plan.who.${line.who}`)} ${shared(`plan.force.${line.force}`)}`}
        </span>{' '}
        <span>{shared(`plan.deadlines.${line.by}`)}</span>
        {line.done && <strong>{` · ${shared('plan.headings.done')}`}</strong>}
      </p>
      <p className="line__title">{shared(`plan.actions.${line.id}.title`)}</p>
      {line.about.length > 0 && (
        <p className="line__about">{shared('common.plan.about', { topics: named.join(', ') })}</p>
      )}
      {line.contact && !line.done && <Call key={line.contact.id} contact={line.contact} />}
      {line.other && !line.done && <Call key={line.other.id} contact={line.other} />}
    </li>
  )
}
