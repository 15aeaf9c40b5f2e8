import type { LineView, PlanView } from '../visit/planView.ts'
import { useWords } from '../words/useWords.ts'
import { Contacts } from './Contacts.tsx'

/** With more left than this, they are the next pages of the guide, not a list to look through on paper. */
const fewLeft = 6

/** How many do-nots stand among what is shown before "more". */
export const doNotsFirst = 3

/**
 * Only on paper, and only where not all of the plan is: what the page before "more" has no room for
 * and nobody may go without. No duty, nothing one must not do, no number and no open gate is left out.
 */
export function PaperShort({ plan }: { readonly plan: PlanView }) {
  const { shared, gate } = useWords()
  const duties = plan.rest.filter(({ half }) => half === 'duty')
  const doNots = plan.doNots.slice(doNotsFirst)
  return (
    <div className="paper-short print-only">
      {doNots.length > 0 && (
        <section className="plan__not">
          <h2>{shared('common.plan.doNotsToo')}</h2>
          <ul>
            {doNots.map((id) => (
              <li key={id}>{shared(`plan.doNots.${id}`)}</li>
            ))}
          </ul>
        </section>
      )}
      {duties.length > 0 && (
        <section>
          <h2>{shared('common.plan.dutyToo')}</h2>
          <ul>
            {duties.map((line) => (
              <Duty key={line.id} line={line} />
            ))}
          </ul>
        </section>
      )}
      {plan.unanswered.length > 0 && plan.unanswered.length <= fewLeft && (
        <section>
          <h2>{shared('plan.headings.unanswered')}</h2>
          <p>{plan.unanswered.map(gate).join(' · ')}</p>
        </section>
      )}
      {plan.contacts.length > 0 && (
        <section>
          <h2>{shared('plan.headings.contacts')}</h2>
          <Contacts contacts={plan.contacts} />
        </section>
      )}
      <p>{shared('common.plan.moreInGuide')}</p>
    </div>
  )
}

/** A duty in one line: what, by whom, by when, and whether it is done. */
function Duty({ line: { id, who, force, by, done } }: { readonly line: LineView }) {
  const { shared } = useWords()
  return (
    <li>
      <span>{shared(`plan.actions.${id}.title`)}</span>{' '}
      <span>
        {done
          ? `(${shared('plan.headings.done')})`
          : `(${shared(`plan.who.${who}`)} ${shared(`plan.force.${force}`)}, ${shared(`plan.deadlines.${by}`)})`}
      </span>
    </li>
  )
}
