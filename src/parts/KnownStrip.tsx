import type { KnownView } from '../visit/planView.ts'
import { useWords } from '../words/useWords.ts'
import { Call } from './Call.tsx'

/**
 * What must be done already, above the next question. It is met on the way to the heading and never
 * announced: the same line stands on the next page too.
 */
export function KnownStrip({ known: { id, contact } }: { readonly known: KnownView }) {
  const { shared } = useWords()
  return (
    <div className="half half--duty">
      <p>
        <span>{shared('common.step.known')}</span>{' '}
        <strong>{shared(`plan.actions.${id}.title`)}</strong>
      </p>
      {contact && <Call contact={contact} />}
    </div>
  )
}
