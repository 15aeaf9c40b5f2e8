import type { Deadline } from '../../flows/plan/deadlines.ts'
import type { Decision } from './decision.ts'
import type { Finder } from './findOut.ts'
import { untouchedSetUp, type Outcome, type SetUp, type Task } from './setUp.ts'
import type { Tally } from './votes.ts'

export type MeetingEvent =
  | { readonly type: 'set'; readonly setUp: Partial<SetUp> }
  | { readonly type: 'begin' }
  /** A page of the walk is shown, and these are its rows; a question is one without a name. */
  | { readonly type: 'arrive'; readonly place: string; readonly rows: readonly string[] }
  /** One more, or one less, gives an answer; on a page of rows, on that row. */
  | {
      readonly type: 'count'
      readonly row: string
      readonly answer: string
      readonly by: 1 | -1
    }
  /** The device has gone to the next one round the table. */
  | { readonly type: 'passOn' }
  /** Everybody has been asked about every row of the page – or not, after all. */
  | { readonly type: 'askedAll'; readonly place: string }
  | { readonly type: 'show' }
  | { readonly type: 'recount' }
  | { readonly type: 'part' }
  | { readonly type: 'find'; readonly finder: Finder }
  | { readonly type: 'decided'; readonly decision: Decision }
  | { readonly type: 'reviewed' }
  | { readonly type: 'conclude' }
  | { readonly type: 'toRoles' }
  | { readonly type: 'toMinutes' }
  | { readonly type: 'back' }
  | { readonly type: 'assign'; readonly doing: string; readonly task: Task | undefined }
  | { readonly type: 'meetAgain'; readonly by: Deadline }
  | { readonly type: 'tick'; readonly doing: string; readonly outcome: Outcome }
  | { readonly type: 'note'; readonly note: Extra }

/** What else a meeting may do: hand over the stafettholder's work, or close the case (bti.md 2.10). */
export const extras = ['handOver', 'closing'] as const

/** One of them. */
export type Extra = (typeof extras)[number]

export interface MeetingContext {
  readonly setUp: SetUp
  /** The page of the walk that is voted on. */
  readonly place: string
  /** What is voted on there. */
  readonly rows: readonly string[]
  /** The votes by page and row: what is counted waits while another page is asked first. */
  readonly tallies: Readonly<Record<string, Tally>>
  /** The row on which one more was counted than there are people, by press or by key: it was refused. */
  readonly tooMany: string | undefined
  /** The pages where everybody has been asked about every row: what nobody marked there is *Nei*. */
  readonly askedAll: readonly string[]
  /** The plan of last time is to be looked at, when its code has been read. */
  readonly toReview: boolean
  readonly finder: Finder | undefined
  readonly decisions: readonly Decision[]
  readonly tasks: Readonly<Record<string, Task | undefined>>
  readonly meetAgain: Deadline | undefined
  readonly ticks: Readonly<Record<string, Outcome | undefined>>
  readonly extras: readonly Extra[]
  /** How many have had the device. */
  readonly passed: number
}

/** The row of a page that has no rows. */
export const theQuestion = ''

export const untouchedMeeting: MeetingContext = {
  setUp: untouchedSetUp,
  place: '',
  rows: [],
  tallies: {},
  tooMany: undefined,
  askedAll: [],
  toReview: false,
  finder: undefined,
  decisions: [],
  tasks: {},
  meetAgain: undefined,
  ticks: {},
  extras: [],
  passed: 0,
}
