import type { Guide } from '../visit/guide.ts'
import type { StepView } from '../visit/stepView.ts'
import type { Trip } from '../walk/trip.ts'
import type { MeetingContext, MeetingEvent } from './meeting.ts'
import type { Ballot } from './voting.ts'

/** What a page of votes is told, and how it reports what was done. */
export interface ToldBallots {
  readonly trip: Trip
  readonly guide: Guide
  readonly step: StepView
  readonly ballots: readonly Ballot[]
  readonly context: MeetingContext
  readonly tell: (event: MeetingEvent) => void
  /** Inside the gates: danger is asked about, and parents are not. */
  readonly safety: boolean
  /** The group goes on with an answer. */
  readonly onDecide: (ballot: Ballot, event: string) => void
  /** The rows are answered: the page is left. */
  readonly onAnswer: (answer: string) => void
}
