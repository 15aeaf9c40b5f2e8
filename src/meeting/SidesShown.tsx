import { allGates } from '../../flows/duties.ts'
import type { FactName } from '../../flows/facts.ts'
import { contactView } from '../visit/contactView.ts'
import type { Guide } from '../visit/guide.ts'
import { Call } from '../parts/Call.tsx'
import { useWords } from '../words/useWords.ts'
import type { Trip } from '../walk/trip.ts'
import type { MeetingContext, MeetingEvent } from './context.ts'
import { whoFindsOut } from './findOut.ts'
import { sidesOf, waits, type Side } from './sides.ts'
import { aboutFacts, votesOn, type Ballot } from './voting.ts'
import { abstained, unmarked, voted } from './votes.ts'

interface Props {
  readonly trip: Trip
  readonly guide: Guide
  readonly ballot: Ballot
  readonly context: MeetingContext
  readonly tell: (event: MeetingEvent) => void
  readonly rehearsed: boolean
}

/** Where each answer leads from here, the safe one meanwhile, and what would settle it. */
export function SidesShown({ trip, guide, ballot, context, tell, rehearsed }: Props) {
  const { shared } = useWords()
  const tally = votesOn(context, ballot)
  const facts = aboutFacts(trip, ballot)
  const { always, sides, safe, parentsWait } = sidesOf(trip, voted(tally).filter(isKnown))
  const label = (event: string) => ballot.answers.find((one) => one.event === event)?.label ?? ''
  return (
    <>
      {safe !== undefined && !sides.some(({ serious }) => serious) && (
        <p className="meeting__safe">
          <strong>{shared('meeting.choose.safe', { answer: label(safe) })}</strong>
        </p>
      )}
      <div className="sides">
        {sides.map((side) => (
          <SideShown
            key={side.event}
            side={side}
            guide={guide}
            title={shared('meeting.choose.side', { answer: label(side.event) })}
            people={shared('meeting.choose.count', { count: tally[side.event] ?? 0 })}
            parentsWait={parentsWait && !waits.includes(side.parents)}
          />
        ))}
      </div>
      {always.length > 0 && (
        <section>
          <h2>{shared('meeting.choose.always')}</h2>
          <ul>
            {always.map((id) => (
              <li key={id}>{shared(`plan.actions.${id}.title`)}</li>
            ))}
          </ul>
        </section>
      )}
      {facts.length > 0 && !rehearsed && (
        <Settling facts={facts} ballot={ballot} context={context} tell={tell} />
      )}
    </>
  )
}

interface SideProps {
  readonly side: Side
  readonly guide: Guide
  readonly title: string
  readonly people: string
  /** Another answer makes them wait: this one does not open for them meanwhile. */
  readonly parentsWait: boolean
}

/** *Vet ikke* leads nowhere where the chart does not ask for it. */
const isKnown = (event: string) => event !== abstained

function SideShown({ side, guide, title, people, parentsWait }: SideProps) {
  const { shared, title: titleOf } = useWords()
  return (
    <section className="side">
      <h2>{title}</h2>
      <p className="meeting__note">{people}</p>
      {side.duties.length === 0 ? (
        <p>{shared(side.serious ? 'meeting.choose.gatesAgain' : 'meeting.choose.nothing')}</p>
      ) : (
        <ul className="lines">
          {side.duties.map(({ id, by, contact }) => (
            <li key={id} className="line">
              <p className="line__meta">{shared(`plan.deadlines.${by}`)}</p>
              <p className="line__title">{shared(`plan.actions.${id}.title`)}</p>
              {contact && <Call contact={contactView(contact, guide)} />}
            </li>
          ))}
        </ul>
      )}
      <p>
        <strong>{shared('plan.parents.title')}</strong>{' '}
        <span>
          {shared(
            parentsWait ? 'meeting.choose.parentsWait' : `plan.parents.${side.parents}.title`,
          )}
        </span>
      </p>
      {side.event !== unmarked && (
        <p className="meeting__note">
          {shared('meeting.choose.next', { title: titleOf(side.at) })}
        </p>
      )}
    </section>
  )
}

interface SettlingProps extends Pick<Props, 'ballot' | 'context' | 'tell'> {
  readonly facts: readonly FactName[]
}

/** The one thing that would settle it, and who could find it out – never by questioning the child. */
function Settling({ facts, ballot, context, tell }: SettlingProps) {
  const { shared, gate } = useWords()
  const gates = facts.filter((fact) => allGates.includes(fact))
  return (
    <section>
      <h2>{shared('meeting.choose.settle')}</h2>
      <ul>
        {(gates.length > 0 ? gates.map(gate) : [ballot.title]).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h3>{shared('meeting.choose.who')}</h3>
      <p className="meeting__note">{shared('meeting.choose.whoHint')}</p>
      <div className="chips">
        {whoFindsOut(facts).map((finder) => (
          <button
            key={finder}
            type="button"
            className="ds-button"
            data-variant={context.finder === finder ? 'primary' : 'secondary'}
            aria-pressed={context.finder === finder}
            onClick={() => tell({ type: 'find', finder })}
          >
            {shared(`meeting.finders.${finder}`)}
          </button>
        ))}
      </div>
    </section>
  )
}
