import { assign, raise, setup } from 'xstate'
import type { Interruption } from '../../flows/bti/asides.ts'
import type { Mark } from '../../flows/bti/given.ts'
import type { StateId } from '../../flows/bti/ids.ts'
import { decode, type CodeFault } from '../walk/code.ts'
import type { Remembered } from '../walk/replay.ts'
import { hereOf } from '../walk/trip.ts'
import type { Guide } from './guide.ts'
import { goneFor, idleLimit, warning } from './idle.ts'
import type { Mode } from './mode.ts'
import { changeAt, give, goBack, goOnFrom, mark, untold, type Moves } from './moves.ts'

export type VisitEvent =
  | { readonly type: 'answer'; readonly answer: string }
  | { readonly type: 'mark'; readonly row: string; readonly mark: Mark }
  | { readonly type: 'interrupt'; readonly interruption: Interruption }
  | { readonly type: 'back' }
  | { readonly type: 'change'; readonly index: number }
  | { readonly type: 'showPlan' }
  | { readonly type: 'closePlan' }
  | { readonly type: 'enterCode' }
  | { readonly type: 'readCode'; readonly text: string }
  | { readonly type: 'confirmCode' }
  /** The group does not agree on what was answered here – or does, after all. */
  | { readonly type: 'disagree' }
  /** Something that is no answer is on the screen, typed or counted: it is wiped as answers are. */
  | { readonly type: 'hold'; readonly holding: boolean }
  | { readonly type: 'wipe' }
  | { readonly type: 'expire' }
  | { readonly type: 'begin' }
  /** A number was tapped: a call takes time. */
  | { readonly type: 'call' }
  /** A sign of life, after so many milliseconds by the clock on the wall without one. */
  | { readonly type: 'return'; readonly after: number }
  | { readonly type: 'stay' }

/** Which guide is walked through, and how. They never change during a visit. */
export interface VisitInput {
  readonly guide: Guide
  readonly mode: Mode
}

export interface VisitContext extends Moves, VisitInput {
  /** Where the group did not agree: beside the answers, never among them. */
  readonly disagreed: readonly StateId[]
  /** The answers of a code, to be confirmed. */
  readonly fromCode: readonly Remembered[]
  readonly fault: CodeFault | undefined
  readonly holding: boolean
  readonly planOpen: boolean
  readonly calling: boolean
  /** The answers were wiped because nobody touched the page. */
  readonly expired: boolean
}

/** A visit in which nothing has been said yet. */
export function untouchedVisit({ guide, mode }: VisitInput): VisitContext {
  return {
    ...untold(guide.machine),
    guide,
    mode,
    disagreed: [],
    fromCode: [],
    fault: undefined,
    holding: false,
    planOpen: false,
    calling: false,
    expired: false,
  }
}

function holdsAnswers({ trip, remembered, fromCode, holding }: VisitContext): boolean {
  return holding || trip.walk.length + remembered.length + fromCode.length > 0
}

/** What an event changes of what was answered. */
function moved(context: VisitContext, event: VisitEvent): Partial<Moves> {
  if (event.type === 'answer') return give(context, event)
  if (event.type === 'interrupt') return give(context, { answer: event.interruption })
  if (event.type === 'mark') return mark(context, event.row, event.mark)
  if (event.type === 'change') return changeAt(context, event.index)
  return event.type === 'back' ? goBack(context) : {}
}

const chart = setup({
  // XState is told its types by a value that it never reads.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion, typescript/no-unnecessary-type-assertion
  types: {} as { context: VisitContext; events: VisitEvent; input: VisitInput },
  guards: {
    holdsAnswers: ({ context }) => holdsAnswers(context),
    holdsNone: ({ context }) => !holdsAnswers(context),
    nothingAnswered: ({ context }) => context.trip.walk.length === 0,
    readable: ({ context: { guide, mode }, event }) =>
      event.type === 'readCode' && 'remembered' in decode(guide.machine, event.text, mode.codes),
    marksDisagreement: ({ context }) => context.mode.marksDisagreement,
    awayTooLong: ({ context, event }) =>
      event.type === 'return' && event.after > idleLimit(context) - warning,
    gone: ({ context, event }) => event.type === 'return' && event.after > goneFor(context),
  },
  delays: {
    quiet: ({ context }) => idleLimit(context) - warning,
    warning,
  },
  actions: {
    move: assign(({ context, event }) => moved(context, event)),
    read: assign(({ context: { guide, mode }, event }) => {
      const decoded =
        event.type === 'readCode'
          ? decode(guide.machine, event.text, mode.codes)
          : { fault: 'empty' as const }
      return 'fault' in decoded
        ? { fault: decoded.fault, fromCode: [] }
        : { fault: undefined, fromCode: decoded.remembered }
    }),
    confirm: assign(({ context }) => ({
      ...goOnFrom(context.guide.machine, context.fromCode),
      fromCode: [],
    })),
    disagree: assign(({ context: { trip, disagreed } }) => {
      const { at } = hereOf(trip)
      const others = disagreed.filter((place) => place !== at)
      return { disagreed: others.length < disagreed.length ? others : [...disagreed, at] }
    }),
    hold: assign(({ event }) =>
      // A fault belongs to what was typed when it was found.
      event.type === 'hold' ? { holding: event.holding, fault: undefined } : {},
    ),
    forget: assign(({ context }) => untouchedVisit(context)),
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
    hold: { actions: 'hold' },
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
        disagree: { guard: 'marksDisagreement', actions: 'disagree' },
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
          { guard: 'gone', actions: raise({ type: 'expire' }) },
          { guard: 'awayTooLong', target: 'warned' },
          { target: 'watching', reenter: true, actions: 'noteLife' },
        ],
        call: { target: 'watching', reenter: true, actions: 'noteCall' },
        '*': { target: 'watching', reenter: true, actions: 'noteLife' },
      },
    },
    warned: {
      always: { guard: 'holdsNone', target: 'off' },
      after: { warning: { actions: raise({ type: 'expire' }) } },
      on: { stay: 'watching', return: { guard: 'gone', actions: raise({ type: 'expire' }) } },
    },
  },
})

/** The visit: where the person is on the page, and that nothing stays when they leave it. */
export const visit = chart.createMachine({
  id: 'visit',
  type: 'parallel',
  context: ({ input }) => untouchedVisit(input),
  states: { page, idle },
})

/** A visit that comes after another was wiped: it knows only whether that was because of the clock. */
export function wiped(input: VisitInput, expired: boolean) {
  return visit.resolveState({
    value: { page: 'wiped', idle: 'off' },
    context: { ...untouchedVisit(input), expired },
  })
}
