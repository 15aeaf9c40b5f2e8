import { useWords } from '../words/useWords.ts'
import { letterOf } from './letters.ts'
import type { Ballot } from './voting.ts'
import type { Tally } from './votes.ts'

interface Props {
  readonly ballot: Ballot
  readonly tally: Tally
  readonly people: number
}

/** How the answers are spread: a bar for each, and the same in words. */
export function Spread({ ballot, tally, people }: Props) {
  const { shared } = useWords()
  return (
    <ul className="spread">
      {ballot.answers.map(({ event, label }, place) => {
        const count = tally[event] ?? 0
        return (
          <li key={event} data-none={count === 0 || undefined}>
            <span className="letter" data-letter={letterOf(place)} aria-hidden="true">
              {letterOf(place)}
            </span>
            <span>{shared('meeting.show.count', { answer: label, count, people })}</span>
            <meter min={0} max={people} value={count} aria-hidden="true" />
          </li>
        )
      })}
    </ul>
  )
}
