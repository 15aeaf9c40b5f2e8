import { useWords } from '../words/useWords.ts'
import { left, tallyOf, type MeetingContext, type MeetingEvent } from './meeting.ts'
import { letterOf, type Ballot } from './voting.ts'
import { unmarked } from './votes.ts'

interface Props {
  readonly ballot: Ballot
  readonly context: MeetingContext
  readonly tell: (event: MeetingEvent) => void
}

/** The answers of a ballot, each with how many have given it. On a row, who is not counted says *Nei*. */
export function Counters({ ballot, context, tell }: Props) {
  const { shared } = useWords()
  const tally = tallyOf(context, ballot.row)
  const full = left(context, ballot.row) <= 0
  return (
    <ul className="counters">
      {ballot.answers
        .filter(({ event }) => event !== unmarked)
        .map(({ event, label }, place) => (
          <li key={event} className="counter">
            <button
              type="button"
              className="ds-button answer"
              data-variant="secondary"
              disabled={full}
              aria-label={shared('meeting.silent.more', { answer: label })}
              onClick={() => tell({ type: 'count', row: ballot.row, answer: event, by: 1 })}
            >
              <span className="letter" data-letter={letterOf(place)} aria-hidden="true">
                {letterOf(place)}
              </span>
              <span className="counter__label">{label}</span>
              <strong className="counter__count">{tally[event] ?? 0}</strong>
            </button>
            <button
              type="button"
              className="ds-button"
              data-variant="tertiary"
              disabled={(tally[event] ?? 0) === 0}
              aria-label={shared('meeting.silent.fewer', { answer: label })}
              onClick={() => tell({ type: 'count', row: ballot.row, answer: event, by: -1 })}
            >
              <span aria-hidden="true">−</span>
            </button>
          </li>
        ))}
    </ul>
  )
}
