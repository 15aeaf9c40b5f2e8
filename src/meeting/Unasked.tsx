import type { PlanView } from '../visit/planView.ts'
import { hereOf, type Trip } from '../walk/trip.ts'
import { useWords } from '../words/useWords.ts'

interface Props {
  readonly trip: Trip
  readonly plan: PlanView
}

/** What is left to ask about danger where they are: a meeting summed up early must not look finished. */
export function Unasked({ trip, plan: { unanswered } }: Props) {
  const { shared, gate } = useWords()
  if (hereOf(trip).step.track !== 'safety' || unanswered.length === 0) return null
  return (
    <p className="meeting__safe">
      <strong>{shared('meeting.decide.unasked')}</strong>{' '}
      <span>{unanswered.map(gate).join(' · ')}</span>
    </p>
  )
}
