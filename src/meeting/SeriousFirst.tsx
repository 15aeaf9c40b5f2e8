import { useWords } from '../words/useWords.ts'
import type { Trip } from '../walk/trip.ts'
import { seriousTo, type Tally } from './votes.ts'

interface Props {
  readonly trip: Trip
  readonly tally: Tally
}

/** Somebody says that it may be serious, and not all do: that is taken first, and the parents wait for it. */
export function SeriousFirst({ trip, tally }: Props) {
  const { shared } = useWords()
  const serious = seriousTo(trip, tally)
  if (serious.length === 0) return null
  const people = serious.reduce((sum, event) => sum + (tally[event] ?? 0), 0)
  return (
    <p className="meeting__safe">
      <strong>
        {shared(people === 1 ? 'meeting.choose.seriousOne' : 'meeting.choose.seriousMany', {
          count: people,
        })}
      </strong>{' '}
      <span>{shared('meeting.choose.seriousText')}</span>
    </p>
  )
}
