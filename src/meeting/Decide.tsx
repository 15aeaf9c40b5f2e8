import { Heading } from '../parts/Heading.tsx'
import { Parents } from '../parts/Parents.tsx'
import type { PlanView } from '../visit/planView.ts'
import { useWords } from '../words/useWords.ts'
import type { Trip } from '../walk/trip.ts'
import { toDo } from './agreed.ts'
import type { MeetingContext, MeetingEvent } from './meeting.ts'
import { Settled } from './Settled.tsx'

interface Props {
  readonly trip: Trip
  readonly plan: PlanView
  readonly context: MeetingContext
  readonly tell: (event: MeetingEvent) => void
}

/** What the group has come to: what must be done stands fast, and what they do not agree on is named. */
export function Decide({ trip, plan, context, tell }: Props) {
  const { shared } = useWords()
  return (
    <>
      <Heading title={shared('meeting.decide.title')} lead={shared('meeting.decide.lead')} />
      <section aria-labelledby="todo-title">
        <h2 id="todo-title">{shared('meeting.decide.toDo')}</h2>
        <ul className="lines">
          {toDo(plan).map((line) => (
            <li key={line.id} className="line" data-force={line.force}>
              <p className="line__meta">
                <span className="force">{shared(`plan.force.${line.force}`)}</span>{' '}
                <span>{shared(`plan.deadlines.${line.by}`)}</span>
              </p>
              <p className="line__title">{shared(`plan.actions.${line.id}.title`)}</p>
            </li>
          ))}
        </ul>
      </section>
      <Parents plan={plan} />
      <Settled trip={trip} decisions={context.decisions} />
      <button
        type="button"
        className="ds-button answer"
        data-main
        onClick={() => tell({ type: 'toRoles' })}
      >
        {shared('meeting.decide.goOn')}
      </button>
      <button
        type="button"
        className="ds-button"
        data-variant="tertiary"
        onClick={() => tell({ type: 'back' })}
      >
        {shared('meeting.decide.back')}
      </button>
    </>
  )
}
