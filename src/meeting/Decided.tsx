import { useWords } from '../words/useWords.ts'
import type { Trip } from '../walk/trip.ts'
import { partedIn, standing, type Decision } from './decision.ts'
import { useQuestion } from './useQuestion.ts'

interface Props {
  readonly trip: Trip
  readonly decisions: readonly Decision[]
}

/** What the group decided together, in the order it did: what it parted on stands by itself. */
export function Decided({ trip, decisions }: Props) {
  const { shared } = useWords()
  const question = useQuestion(trip)
  const parted = partedIn(decisions, trip)
  const agreed = standing(decisions, trip).filter(
    (one) => !parted.some(({ index }) => index === one.index),
  )
  if (agreed.length === 0) return null
  return (
    <section>
      <h2>{shared('meeting.decide.decided')}</h2>
      <ul>
        {agreed.map((one) => (
          <li key={`${one.index} ${one.at}`}>
            <span>{question(one).title}</span> <strong>{question(one).chosen}</strong>
          </li>
        ))}
      </ul>
    </section>
  )
}
