import { assign, setup } from 'xstate'
import type { CaseFile } from './caseFile.ts'
import { anyCase, type Wanted } from './chosen.ts'

/** Whether what an answer leads to is told at once, or when the case is over. */
export const tellings = ['atOnce', 'atEnd'] as const

/** One of them. */
export type Telling = (typeof tellings)[number]

/** Who practises: one alone, or a group round one screen. */
export const companies = ['alone', 'group'] as const

/** One of them. */
export type Company = (typeof companies)[number]

export interface TrainingContext {
  readonly wanted: Wanted
  readonly telling: Telling
  readonly company: Company
  /** What is practised on. */
  readonly opened: CaseFile | undefined
  /** The parting the learner has read about and goes on from: which answer it was. */
  readonly passed: number | undefined
}

export type TrainingEvent =
  | { readonly type: 'want'; readonly wanted: Partial<Wanted> }
  | { readonly type: 'tell'; readonly telling: Telling }
  | { readonly type: 'with'; readonly company: Company }
  | { readonly type: 'open'; readonly opened: CaseFile }
  /** The learner goes on from where the walks parted. */
  | { readonly type: 'goOn'; readonly index: number }
  | { readonly type: 'conclude' }
  | { readonly type: 'back' }

export const untouchedTraining: TrainingContext = {
  wanted: anyCase,
  telling: 'atOnce',
  company: 'alone',
  opened: undefined,
  passed: undefined,
}

const chart = setup({
  // XState is told its types by a value that it never reads.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion, typescript/no-unnecessary-type-assertion
  types: {} as { context: TrainingContext; events: TrainingEvent },
  actions: {
    want: assign(({ context, event }) =>
      event.type === 'want' ? { wanted: { ...context.wanted, ...event.wanted } } : {},
    ),
    tell: assign(({ event }) => (event.type === 'tell' ? { telling: event.telling } : {})),
    accompany: assign(({ event }) => (event.type === 'with' ? { company: event.company } : {})),
    open: assign(({ event }) =>
      event.type === 'open' ? { opened: event.opened, passed: undefined } : {},
    ),
    pass: assign(({ event }) => (event.type === 'goOn' ? { passed: event.index } : {})),
  },
})

/** Practice round a walk: a case is chosen, walked in the guide itself, and looked back on. */
export const training = chart.createMachine({
  id: 'training',
  context: untouchedTraining,
  initial: 'choosing',
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
        goOn: { actions: 'pass' },
        conclude: 'debriefing',
      },
    },
    debriefing: { on: { back: 'practising' } },
  },
})
