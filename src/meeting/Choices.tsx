import { useWords } from '../words/useWords.ts'
import type { Trip } from '../walk/trip.ts'
import { isOwnDuty } from './decision.ts'
import type { ToldBallots } from './ToldBallots.ts'
import { votesOn, type Ballot } from './voting.ts'
import {
  abstained,
  divides,
  mayChoose,
  offeredTo,
  suggested,
  unmarked,
  voted,
  type Tally,
} from './votes.ts'

interface Props extends ToldBallots {
  readonly ballot: Ballot
  /** Something else is to be done first: no answer is proposed. */
  readonly quiet?: boolean
}

/** What the group may go on with: nothing that closes what one of them holds open (decisions F13). */
export function Choices({ trip, ballot, context, onDecide, quiet = false }: Props) {
  const { shared } = useWords()
  const tally = votesOn(context, ballot)
  const offered = ballot.answers.map(({ event }) => event)
  const open = mayChoose(trip, offered, tally)
  const first = suggested(trip, offered, tally)
  const closed = ballot.answers.filter(
    ({ event }) =>
      event !== abstained &&
      !open.includes(event) &&
      (event === unmarked || (tally[event] ?? 0) > 0),
  )
  const nobodyKnows = voted(tally).every((event) => event === abstained)
  const goesOn = divides(tally)
    ? offeredTo(trip, offered, tally)
    : open.filter((event) => nobodyKnows || event === first)
  return (
    <div className="answers">
      {ballot.answers
        .filter(({ event }) => goesOn.includes(event))
        .map(({ event, label }) => (
          <button
            key={event}
            type="button"
            className="ds-button answer"
            data-variant={!quiet && event === first ? 'primary' : 'secondary'}
            data-main={(!quiet && event === first) || undefined}
            onClick={() => onDecide(ballot, event)}
          >
            {shared('meeting.show.goOn', { answer: label })}
          </button>
        ))}
      {closed.map(({ event, label }) => (
        <p key={event} className="meeting__note">
          {shared('meeting.choose.closed', { answer: label })}
        </p>
      ))}
    </div>
  )
}

interface OwnDutyProps {
  readonly trip: Trip
  readonly tally: Tally
  /** The child is made up: nobody is to be rung about it. */
  readonly rehearsed: boolean
}

/** Whoever answered *Ja* keeps a duty of their own, whatever the group goes on with (decisions F13). */
export function OwnDutyShown({ trip, tally, rehearsed }: OwnDutyProps) {
  const { shared } = useWords()
  if (!isOwnDuty(trip, tally)) return null
  return (
    <p className="meeting__safe">
      <strong>{shared('meeting.choose.ownDuty')}</strong>{' '}
      {divides(tally) && !rehearsed && <span>{shared('meeting.choose.discussToday')}</span>}
    </p>
  )
}
