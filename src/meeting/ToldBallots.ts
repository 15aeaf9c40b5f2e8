import type { View } from '../visit/view.ts'
import type { Guide } from '../visit/guide.ts'
import type { StepView } from '../visit/stepView.ts'
import type { Trip } from '../walk/trip.ts'
import type { MeetingContext, MeetingEvent } from './context.ts'
import type { Ballot } from './voting.ts'

/** A page of the walk that can be voted on. */
export type Asking = Extract<View, { readonly page: 'question' | 'task' }>

/** What a page of votes is told, and how it reports what was done. */
export interface ToldBallots {
  readonly trip: Trip
  readonly guide: Guide
  readonly step: StepView
  readonly ballots: readonly Ballot[]
  /** What stands above a question, what a task decides, and what was said to the answer before. */
  readonly view: Asking
  readonly context: MeetingContext
  readonly tell: (event: MeetingEvent) => void
  /** Inside the gates: danger is asked about, and parents are not. */
  readonly safety: boolean
  /** The child is made up: nobody is rung, and nothing more can be found out. */
  readonly rehearsed: boolean
  /** The group goes on with an answer. */
  readonly onDecide: (ballot: Ballot, event: string) => void
  /** The rows are answered: the page is left. */
  readonly onAnswer: (answer: string) => void
}
