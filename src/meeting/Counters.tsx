import { useWords } from '../words/useWords.ts'
import { theQuestion, type MeetingContext, type MeetingEvent } from './context.ts'
import { left, tallyOf } from './counting.ts'
import { letterOf } from './letters.ts'
import type { Ballot } from './voting.ts'
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
  const named = (key: 'meeting.silent.more' | 'meeting.silent.fewer', label: string) =>
    shared(key, {
      answer:
        ballot.row === theQuestion
          ? label
          : shared('meeting.silent.ofRow', { row: ballot.title, label }),
    })
  return (
    <>
      <ul className="counters">
        {ballot.answers
          .filter(({ event }) => event !== unmarked)
          .map(({ event, label }, place) => (
            <li key={event} className="counter">
              <button
                type="button"
                className="ds-button answer"
                data-variant="secondary"
                // Not switched off: whoever counts by keyboard would lose their place.
                aria-disabled={full}
                aria-label={named('meeting.silent.more', label)}
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
                aria-disabled={(tally[event] ?? 0) === 0}
                aria-label={named('meeting.silent.fewer', label)}
                onClick={() => tell({ type: 'count', row: ballot.row, answer: event, by: -1 })}
              >
                <span aria-hidden="true">−</span>
              </button>
            </li>
          ))}
      </ul>
      <output className="meeting__left">
        {context.tooMany === ballot.row &&
          shared('meeting.silent.tooMany', { people: context.setUp.people })}
      </output>
    </>
  )
}
