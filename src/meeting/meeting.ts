import { assign, setup } from 'xstate'
import type { ActionId } from '../../flows/plan/actions.ts'
import type { Deadline } from '../../flows/plan/deadlines.ts'
import type { Decision } from './decision.ts'
import type { Finder } from './findOut.ts'
import { fewest, most, untouchedSetUp, type Outcome, type SetUp, type Task } from './setUp.ts'
import { counted, type Tally } from './votes.ts'

export type MeetingEvent =
  | { readonly type: 'set'; readonly setUp: Partial<SetUp> }
  | { readonly type: 'begin' }
  /** Another page of the walk is shown: whatever was counted belongs to the one before. */
  | { readonly type: 'arrive'; readonly place: string }
  /** One more, or one less, gives an answer; on a page of rows, on that row. */
  | {
      readonly type: 'count'
      readonly row: string
      readonly answer: string
      readonly by: 1 | -1
    }
  /** The device has gone to the next one round the table. */
  | { readonly type: 'passOn' }
  | { readonly type: 'show' }
  | { readonly type: 'recount' }
  | { readonly type: 'part' }
  | { readonly type: 'find'; readonly finder: Finder }
  | { readonly type: 'decided'; readonly decision: Decision }
  /** The page is left with all its rows answered. */
  | { readonly type: 'leave' }
  | { readonly type: 'reviewed' }
  | { readonly type: 'conclude' }
  | { readonly type: 'toRoles' }
  | { readonly type: 'toMinutes' }
  | { readonly type: 'back' }
  | { readonly type: 'assign'; readonly action: ActionId; readonly task: Task | undefined }
  | { readonly type: 'meetAgain'; readonly by: Deadline }
  | { readonly type: 'tick'; readonly action: ActionId; readonly outcome: Outcome }
  | { readonly type: 'note'; readonly note: Extra }

/** What else a meeting may do: hand over the stafettholder's work, or close the case (bti.md 2.10). */
export const extras = ['handOver', 'closing'] as const

/** One of them. */
export type Extra = (typeof extras)[number]

export interface MeetingContext {
  readonly setUp: SetUp
  /** The page of the walk that is voted on. */
  readonly place: string
  /** The votes by page and row: what is counted waits while another page is asked first. */
  readonly tallies: Readonly<Record<string, Tally>>
  /** The plan of last time is to be looked at, when its code has been read. */
  readonly toReview: boolean
  readonly finder: Finder | undefined
  readonly decisions: readonly Decision[]
  readonly tasks: Readonly<Partial<Record<ActionId, Task>>>
  readonly meetAgain: Deadline | undefined
  readonly ticks: Readonly<Partial<Record<ActionId, Outcome>>>
  readonly extras: readonly Extra[]
  /** How many have had the device. */
  readonly passed: number
}

/** The row of a page that has no rows. */
export const theQuestion = ''

export const untouchedMeeting: MeetingContext = {
  setUp: untouchedSetUp,
  place: '',
  tallies: {},
  toReview: false,
  finder: undefined,
  decisions: [],
  tasks: {},
  meetAgain: undefined,
  ticks: {},
  extras: [],
  passed: 0,
}

type Counting = Pick<MeetingContext, 'tallies' | 'place'>

function keyOf({ place }: Counting, row: string): string {
  return `${place} ${row}`
}

/** The votes so far on the page that is shown. */
export function tallyOf(counting: Counting, row: string = theQuestion): Tally {
  return counting.tallies[keyOf(counting, row)] ?? {}
}

/** How many have not yet been counted on a row. */
export function left(context: MeetingContext, row: string = theQuestion): number {
  return context.setUp.people - counted(tallyOf(context, row))
}

function withCount(context: MeetingContext, event: MeetingEvent): Partial<MeetingContext> {
  if (event.type !== 'count') return {}
  const { row, answer, by } = event
  const tally = tallyOf(context, row)
  const count = (tally[answer] ?? 0) + by
  if (count < 0 || (by > 0 && left(context, row) <= 0)) return {}
  return { tallies: { ...context.tallies, [keyOf(context, row)]: { ...tally, [answer]: count } } }
}

function withSetUp({ setUp }: MeetingContext, event: MeetingEvent): Partial<MeetingContext> {
  if (event.type !== 'set') return {}
  const next = { ...setUp, ...event.setUp }
  return { setUp: { ...next, people: Math.min(Math.max(next.people, fewest), most) } }
}

/** One decision for an answer of the walk: a new one takes the place of the one before. */
function withDecision(context: MeetingContext, event: MeetingEvent): Partial<MeetingContext> {
  if (event.type !== 'decided') return {}
  const { decision } = event
  const others = context.decisions.filter(({ index }) => index !== decision.index)
  return { decisions: [...others, decision], finder: undefined, ...cleared(context, decision.row) }
}

/** The votes on a row, or on the whole page, are used. */
function cleared({ tallies, place }: Counting, row?: string): Partial<MeetingContext> {
  const used = (key: string) =>
    row === undefined ? key.startsWith(`${place} `) : key === keyOf({ tallies, place }, row)
  return { tallies: Object.fromEntries(Object.entries(tallies).filter(([key]) => !used(key))) }
}

const chart = setup({
  // XState is told its types by a value that it never reads.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion, typescript/no-unnecessary-type-assertion
  types: {} as { context: MeetingContext; events: MeetingEvent },
  guards: {
    begun: ({ context }) => context.setUp.reason !== undefined,
    elsewhere: ({ context, event }) => event.type === 'arrive' && event.place !== context.place,
    everybody: ({ context, event }) =>
      event.type === 'count' &&
      event.row === theQuestion &&
      event.by > 0 &&
      left(context, theQuestion) === 1 &&
      context.setUp.way !== 'pass',
  },
  actions: {
    set: assign(({ context, event }) => withSetUp(context, event)),
    count: assign(({ context, event }) => withCount(context, event)),
    clear: assign(({ context }) => ({ ...cleared(context), finder: undefined, passed: 0 })),
    reviewLater: assign({
      toReview: ({ context }) => context.setUp.reason === 'again',
    }),
    reviewed: assign({ toReview: false }),
    leaveQuestion: assign({ finder: undefined, passed: 0 }),
    arrive: assign(({ event }) => (event.type === 'arrive' ? { place: event.place } : {})),
    passOn: assign({ passed: ({ context }) => context.passed + 1 }),
    find: assign(({ event }) => (event.type === 'find' ? { finder: event.finder } : {})),
    decide: assign(({ context, event }) => withDecision(context, event)),
    assign: assign(({ context, event }) =>
      event.type === 'assign' ? { tasks: { ...context.tasks, [event.action]: event.task } } : {},
    ),
    meetAgain: assign(({ event }) => (event.type === 'meetAgain' ? { meetAgain: event.by } : {})),
    tick: assign(({ context, event }) =>
      event.type === 'tick' ? { ticks: { ...context.ticks, [event.action]: event.outcome } } : {},
    ),
    note: assign(({ context, event }) => {
      if (event.type !== 'note') return {}
      const others = context.extras.filter((extra) => extra !== event.note)
      return {
        extras: others.length < context.extras.length ? others : [...others, event.note],
      }
    }),
  },
})

/**
 * A meeting round a walk: what is set up, and then for each question silence, what everybody thinks, what
 * divides them, and the answer they go on with. It knows neither the chart nor the words.
 */
export const meeting = chart.createMachine({
  id: 'meeting',
  context: untouchedMeeting,
  initial: 'agenda',
  on: {
    set: { actions: 'set' },
    tick: { actions: 'tick' },
    note: { actions: 'note' },
    conclude: '.decide',
    arrive: [{ guard: 'elsewhere', target: '.silent', actions: ['arrive', 'leaveQuestion'] }],
    leave: { actions: 'clear' },
    reviewed: { actions: 'reviewed' },
  },
  states: {
    agenda: { on: { begin: { guard: 'begun', target: 'silent', actions: 'reviewLater' } } },
    silent: {
      on: {
        count: [{ guard: 'everybody', target: 'show', actions: 'count' }, { actions: 'count' }],
        passOn: { actions: 'passOn' },
        show: 'show',
      },
    },
    show: {
      on: {
        recount: { target: 'silent', actions: 'clear' },
        part: 'choose',
        back: { target: 'silent' },
        decided: { actions: 'decide' },
      },
    },
    choose: {
      on: {
        find: { actions: 'find' },
        back: 'show',
        decided: { actions: 'decide' },
      },
    },
    decide: {
      on: { toRoles: 'roles', back: 'silent' },
    },
    roles: {
      on: {
        assign: { actions: 'assign' },
        meetAgain: { actions: 'meetAgain' },
        toMinutes: 'minutes',
        back: 'decide',
      },
    },
    minutes: { on: { back: 'roles' } },
  },
})
