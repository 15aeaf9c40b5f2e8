import { assign, setup } from 'xstate'
import type { Parted } from '../practice/stand.ts'
import type { CaseFile } from './caseFile.ts'
import { anyCase, type Company, type Wanted } from './chosen.ts'

/** Whether what an answer leads to is told at once, or when the case is over. */
export const tellings = ['atOnce', 'atEnd'] as const

/** One of them. */
export type Telling = (typeof tellings)[number]

export interface TrainingContext {
  readonly wanted: Wanted
  readonly telling: Telling
  readonly company: Company
  /** What is practised on. */
  readonly opened: CaseFile | undefined
  /** The parting the learner has read about and goes on from: which answer it was. */
  readonly passed: number | undefined
  /** Where the learner was stopped, whatever was answered after: it is looked back on. */
  readonly stopped: readonly Parted[]
}

export type TrainingEvent =
  | { readonly type: 'want'; readonly wanted: Partial<Wanted> }
  | { readonly type: 'tell'; readonly telling: Telling }
  | { readonly type: 'with'; readonly company: Company }
  | { readonly type: 'open'; readonly opened: CaseFile }
  /** The learner goes on from where the walks parted. */
  | { readonly type: 'goOn'; readonly parted: Parted }
  /** What parted the walks is answered again, and told of again. */
  | { readonly type: 'again'; readonly parted: Parted }
  | { readonly type: 'conclude' }
  /** The list of cases again: nothing of this one is kept. */
  | { readonly type: 'another' }
  /** A group has said what it thinks: the way is shown. */
  | { readonly type: 'showWay' }
  | { readonly type: 'back' }

export const untouchedTraining: TrainingContext = {
  wanted: anyCase,
  telling: 'atOnce',
  company: 'alone',
  opened: undefined,
  passed: undefined,
  stopped: [],
}

const chart = setup({
  // XState is told its types by a value that it never reads.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion, typescript/no-unnecessary-type-assertion
  types: {} as { context: TrainingContext; events: TrainingEvent },
  guards: { together: ({ context }) => context.company === 'group' },
  actions: {
    want: assign(({ context, event }) =>
      event.type === 'want' ? { wanted: { ...context.wanted, ...event.wanted } } : {},
    ),
    tell: assign(({ event }) => (event.type === 'tell' ? { telling: event.telling } : {})),
    accompany: assign(({ event }) => (event.type === 'with' ? { company: event.company } : {})),
    open: assign(({ event }) =>
      event.type === 'open' ? { opened: event.opened, passed: undefined, stopped: [] } : {},
    ),
    close: assign({ opened: undefined, passed: undefined, stopped: [] }),
    takeBack: assign({ passed: undefined }),
    note: assign(({ context, event }) =>
      'parted' in event ? { stopped: [...context.stopped, event.parted] } : {},
    ),
    pass: assign(({ event }) => (event.type === 'goOn' ? { passed: event.parted.index } : {})),
  },
})

/** Practice round a walk: a case is chosen, walked in the guide itself, and looked back on. */
export const training = chart.createMachine({
  id: 'training',
  context: untouchedTraining,
  initial: 'choosing',
  on: { another: { target: '.choosing', actions: 'close' } },
  states: {
    choosing: {
      on: {
        want: { actions: 'want' },
        tell: { actions: 'tell' },
        with: { actions: 'accompany' },
        open: { target: 'practising', actions: 'open' },
      },
    },
    practising: {
      on: {
        goOn: { actions: ['pass', 'note'] },
        again: { actions: ['takeBack', 'note'] },
        // A group guesses before it is shown.
        conclude: [{ guard: 'together', target: 'guessing' }, { target: 'debriefing' }],
      },
    },
    guessing: { on: { showWay: 'debriefing', back: 'practising' } },
    debriefing: { on: { back: 'practising' } },
  },
})
