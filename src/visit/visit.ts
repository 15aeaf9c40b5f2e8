import { assign, raise, setup } from 'xstate'
import type { Interruption } from '../../flows/bti/asides.ts'
import { decode, type CodeFault } from '../walk/code.ts'
import type { Remembered } from '../walk/replay.ts'
import { arriveAt } from '../walk/walk.ts'
import { nationalGuide, type Guide } from './guide.ts'
import { changeAt, give, goBack, goOnFrom, mark, nothingSaid, type Moves } from './moves.ts'

export type VisitEvent =
  | { readonly type: 'answer'; readonly answer: string }
  | { readonly type: 'mark'; readonly row: string; readonly as: 'yes' | 'unsure' }
  | { readonly type: 'interrupt'; readonly interruption: Interruption }
  | { readonly type: 'back' }
  | { readonly type: 'change'; readonly index: number }
  | { readonly type: 'showPlan' }
  | { readonly type: 'closePlan' }
  | { readonly type: 'enterCode' }
  | { readonly type: 'readCode'; readonly text: string }
  | { readonly type: 'confirmCode' }
  | { readonly type: 'wipe' }
  | { readonly type: 'expire' }
  | { readonly type: 'begin' }
  /** A sign of life: a key, a touch. */
  | { readonly type: 'touch' }
  /** A number was tapped: a call takes time. */
  | { readonly type: 'call' }
  /** The page is seen again after so many milliseconds without a sign of life. */
  | { readonly type: 'return'; readonly after: number }
  | { readonly type: 'stay' }

export interface VisitContext extends Moves {
  /** Which guide is walked through. It never changes during a visit. */
  readonly guide: Guide
  /** The answers of a code, to be confirmed. */
  readonly fromCode: readonly Remembered[]
  readonly fault: CodeFault | undefined
  readonly planOpen: boolean
  readonly calling: boolean
  /** The answers were wiped because nobody touched the page. */
  readonly expired: boolean
}

const fresh: Omit<VisitContext, 'guide'> = {
  ...nothingSaid,
  fromCode: [],
  fault: undefined,
  planOpen: false,
  calling: false,
  expired: false,
}

const minute = 60_000
/** How long before wiping it is warned. */
export const warning = 2 * minute

/** How long a page may stand untouched: long enough to read a plan or to finish a call (D3). */
export function idleLimit(context: VisitContext): number {
  const long = context.planOpen || context.calling || onPlan(context)
  return (long ? 60 : (context.guide.local?.idleMinutes ?? 15)) * minute
}

function onPlan({ walk, guide }: VisitContext): boolean {
  return arriveAt(walk, guide.machine).step.kind === 'outcome'
}

function holdsAnswers({ walk, remembered, fromCode }: VisitContext): boolean {
  return walk.length + remembered.length + fromCode.length > 0
}

const chart = setup({
  // XState is told its types by a value that it never reads.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion, typescript/no-unnecessary-type-assertion
  types: {} as { context: VisitContext; events: VisitEvent; input: Guide | undefined },
  guards: {
    holdsAnswers: ({ context }) => holdsAnswers(context),
    holdsNone: ({ context }) => !holdsAnswers(context),
    nothingAnswered: ({ context }) => context.walk.length === 0,
    readable: ({ context: { guide }, event }) =>
      event.type === 'readCode' && 'remembered' in decode(event.text, guide.machine),
    awayTooLong: ({ context, event }) =>
      event.type === 'return' && event.after > idleLimit(context) - warning,
  },
  delays: {
    quiet: ({ context }) => idleLimit(context) - warning,
    warning,
  },
  actions: {
    move: assign(({ context, event }) => {
      const { machine } = context.guide
      if (event.type === 'answer') return give(context, event.answer, machine)
      if (event.type === 'interrupt') return give(context, event.interruption, machine)
      if (event.type === 'mark') return mark(context, event.row, event.as, machine)
      if (event.type === 'change') return changeAt(context, event.index, machine)
      return event.type === 'back' ? goBack(context, machine) : {}
    }),
    read: assign(({ context: { guide }, event }) => {
      const decoded =
        event.type === 'readCode' ? decode(event.text, guide.machine) : { fault: 'empty' as const }
      return 'fault' in decoded
        ? { fault: decoded.fault, fromCode: [] }
        : { fault: undefined, fromCode: decoded.remembered }
    }),
    confirm: assign(({ context }) => ({
      ...goOnFrom(context.fromCode, context.guide.machine),
      fromCode: [],
    })),
    forget: assign(fresh),
    noteExpiry: assign({ expired: true }),
    openPlan: assign({ planOpen: true }),
    closePlan: assign({ planOpen: false }),
    noteCall: assign({ calling: true }),
    noteLife: assign({ calling: false }),
  },
})

const asked = { target: '#visit.page.asking', actions: 'move' } as const

const page = chart.createStateConfig({
  initial: 'start',
  on: {
    wipe: { target: '.wiped', actions: 'forget' },
    expire: { target: '.wiped', actions: ['forget', 'noteExpiry'] },
  },
  states: {
    start: {
      on: { answer: asked, interrupt: asked, enterCode: 'code' },
    },
    asking: {
      always: { guard: 'nothingAnswered', target: 'start' },
      on: {
        answer: asked,
        interrupt: asked,
        mark: asked,
        change: asked,
        back: asked,
        showPlan: 'plan',
      },
    },
    plan: {
      entry: 'openPlan',
      exit: 'closePlan',
      on: { change: asked, interrupt: asked, closePlan: 'asking', back: 'asking' },
    },
    code: {
      initial: 'typing',
      on: {
        interrupt: { target: 'asking', actions: ['forget', 'move'] },
        back: { target: 'start', actions: 'forget' },
      },
      states: {
        typing: {
          on: {
            readCode: [
              { guard: 'readable', target: 'confirming', actions: 'read' },
              { actions: 'read' },
            ],
          },
        },
        confirming: { on: { confirmCode: { target: '#visit.page.asking', actions: 'confirm' } } },
      },
    },
    wiped: {
      on: { begin: { target: 'start', actions: 'forget' }, interrupt: asked },
    },
  },
})

/** Leaving a screen alone wipes it. The only part that knows time. */
const idle = chart.createStateConfig({
  initial: 'off',
  states: {
    off: { always: { guard: 'holdsAnswers', target: 'watching' } },
    watching: {
      always: { guard: 'holdsNone', target: 'off' },
      after: { quiet: 'warned' },
      on: {
        return: [
          { guard: 'awayTooLong', target: 'warned' },
          { target: 'watching', reenter: true },
        ],
        call: { target: 'watching', reenter: true, actions: 'noteCall' },
        '*': { target: 'watching', reenter: true, actions: 'noteLife' },
      },
    },
    warned: {
      always: { guard: 'holdsNone', target: 'off' },
      after: { warning: { actions: raise({ type: 'expire' }) } },
      on: { stay: 'watching' },
    },
  },
})

/** The visit: where the person is on the page, and that nothing stays when they leave it. */
export const visit = chart.createMachine({
  id: 'visit',
  type: 'parallel',
  context: ({ input }) => ({ ...fresh, guide: input ?? nationalGuide }),
  states: { page, idle },
})

/** A visit that comes after another was wiped: it knows only whether that was because of the clock. */
export function wiped(guide: Guide, expired: boolean) {
  return visit.resolveState({
    value: { page: 'wiped', idle: 'off' },
    context: { ...fresh, guide, expired },
  })
}
