import { Heading } from '../parts/Heading.tsx'
import { Parents } from '../parts/Parents.tsx'
import type { PlanView } from '../visit/planView.ts'
import { useWords } from '../words/useWords.ts'
import type { Trip } from '../walk/trip.ts'
import { lastWaits, toDo, whenOf, type Doing } from './agreed.ts'
import type { MeetingContext, MeetingEvent } from './context.ts'
import { Decided } from './Decided.tsx'
import { Settled } from './Settled.tsx'
import { Unasked } from './Unasked.tsx'
import { Undecided } from './Undecided.tsx'
import { undecidedIn } from './undecided.ts'

interface Props {
  readonly trip: Trip
  readonly plan: PlanView
  readonly context: MeetingContext
  readonly tell: (event: MeetingEvent) => void
}

/** What the group has come to: what it decided, what must be done, and what it does not agree on. */
export function Decide({ trip, plan, context, tell }: Props) {
  const words = useWords()
  const { shared } = words
  const undecided = undecidedIn(context, trip)
  const waits = undecided.some(({ grave }) => grave)
  return (
    <>
      <Heading title={shared('meeting.decide.title')} lead={shared('meeting.decide.lead')} />
      <Undecided undecided={undecided} />
      <Unasked trip={trip} plan={plan} />
      <Decided trip={trip} decisions={context.decisions} />
      <section aria-labelledby="todo-title">
        <h2 id="todo-title">{shared('meeting.decide.toDo')}</h2>
        <ul className="lines">
          {toDo(trip, plan, words, context).map((doing) => (
            <DoingShown key={doing.id} doing={doing} plan={plan} />
          ))}
        </ul>
        {lastWaits(trip, plan, context) && <p>{shared('meeting.decide.lastWaits')}</p>}
      </section>
      {!waits && <Parents plan={plan} />}
      <Settled trip={trip} decisions={context.decisions} isOpen={undecided.length > 0} />
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

function DoingShown({ doing, plan }: { readonly doing: Doing; readonly plan: PlanView }) {
  const words = useWords()
  const { shared } = words
  const { title, force, task, last } = doing
  const role = shared(`meeting.roles.${task.role}`)
  return (
    <li className="line" data-force={force}>
      <p className="line__meta">
        <span className="force">{force ? `${role} ${shared(`plan.force.${force}`)}` : role}</span>{' '}
        <span>{whenOf(doing, plan, words)}</span>{' '}
        {last && <span>{`· ${shared(`meeting.assign.last.${last}`)}`}</span>}
      </p>
      <p className="line__title">{title}</p>
    </li>
  )
}
