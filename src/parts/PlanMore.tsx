import type { PlanView } from '../visit/planView.ts'
import { useWords } from '../words/useWords.ts'
import { Contacts } from './Contacts.tsx'
import { Fold } from './Fold.tsx'
import { Line } from './Line.tsx'
import { LineWhy } from './LineWhy.tsx'

/** All the rest of the plan, folded on the screen and unfolded on paper. */
export function PlanMore({ plan }: { readonly plan: PlanView }) {
  const { shared, gate } = useWords()
  return (
    <section className="plan-more" aria-label={shared('plan.headings.more')}>
      {plan.rest.length > 0 && (
        <Fold title={shared('common.plan.rest')}>
          <ul className="lines">
            {plan.rest.map((line) => (
              <Line key={line.id} line={line} />
            ))}
          </ul>
        </Fold>
      )}
      <Fold title={shared('common.plan.details')}>
        <ul className="lines">
          {[...plan.first, ...plan.rest].map((line) => (
            <LineWhy key={line.id} line={line} />
          ))}
        </ul>
      </Fold>
      {plan.contacts.length > 0 && (
        <Fold title={shared('plan.headings.contacts')}>
          <Contacts contacts={plan.contacts} />
        </Fold>
      )}
      <List
        title={shared('plan.headings.doNots')}
        lines={plan.doNots.map((id) => shared(`plan.doNots.${id}`))}
      />
      <List
        title={shared('plan.headings.notes')}
        lines={plan.notes.map((id) => shared(`plan.notes.${id}`))}
      />
      <List
        title={shared('plan.headings.turningPoints')}
        lines={plan.turningPoints.map((id) => shared(`plan.turningPoints.${id}`))}
      />
      <List title={shared('plan.headings.unanswered')} lines={plan.unanswered.map(gate)} />
    </section>
  )
}

function List({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <Fold title={title}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Fold>
  )
}
