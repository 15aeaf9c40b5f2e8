import { assign, setup } from 'xstate'
import { untouchedMeeting, type MeetingContext, type MeetingEvent } from './context.ts'
import {
  cleared,
  isComplete,
  withAsked,
  withCount,
  withDecision,
  withPlace,
  withSetUp,
} from './counting.ts'

const chart = setup({
  // XState is told its types by a value that it never reads.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion, typescript/no-unnecessary-type-assertion
  types: {} as { context: MeetingContext; events: MeetingEvent },
  guards: {
    begun: ({ context }) => context.setUp.reason !== undefined,
    elsewhere: ({ context, event }) => event.type === 'arrive' && event.place !== context.place,
    complete: ({ context }) => isComplete(context),
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
    arrive: assign(({ context, event }) => withPlace(context, event)),
    askedAll: assign(({ context, event }) => withAsked(context, event)),
    passOn: assign({ passed: ({ context }) => context.passed + 1 }),
    find: assign(({ event }) => (event.type === 'find' ? { finder: event.finder } : {})),
    decide: assign(({ context, event }) => withDecision(context, event)),
    assign: assign(({ context, event }) =>
      event.type === 'assign' ? { tasks: { ...context.tasks, [event.doing]: event.task } } : {},
    ),
    meetAgain: assign(({ event }) => (event.type === 'meetAgain' ? { meetAgain: event.by } : {})),
    tick: assign(({ context, event }) =>
      event.type === 'tick' ? { ticks: { ...context.ticks, [event.doing]: event.outcome } } : {},
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
    askedAll: { actions: 'askedAll' },
    decided: { actions: 'decide' },
    reviewed: { actions: 'reviewed' },
  },
  states: {
    agenda: { on: { begin: { guard: 'begun', target: 'silent', actions: 'reviewLater' } } },
    silent: {
      on: {
        count: { actions: 'count' },
        passOn: { actions: 'passOn' },
        show: { guard: 'complete', target: 'show' },
      },
    },
    show: {
      on: {
        recount: { target: 'silent', actions: 'clear' },
        part: 'choose',
        back: { target: 'silent' },
      },
    },
    choose: {
      on: {
        find: { actions: 'find' },
        back: 'show',
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
