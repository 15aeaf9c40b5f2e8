import { assign, setup } from 'xstate'
import { join, type Learnt } from '../facts.ts'
import { holds, type Formula } from '../formula.ts'
import { perform, untouched, type Context, type Deed, type Notes } from '../progress.ts'
import { aside, leaveWork } from './asides.ts'
import { consent } from './consent.ts'
import { duty } from './duty.ts'
import { end } from './end.ts'
import { others } from './others.ts'
import { level0 } from './level0.ts'
import { level1 } from './level1.ts'
import { level2 } from './level2.ts'
import { level3 } from './level3.ts'
import { safety } from './safety.ts'
import type { StepMeta } from './shape.ts'
import { start } from './start.ts'

const chart = setup({
  // How XState is told its types: nothing is asserted about a value.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion, typescript/no-unnecessary-type-assertion
  types: {} as { context: Context; events: { type: string }; meta: StepMeta },
  guards: {
    holds: ({ context }, formula: Formula) => holds(formula, context),
  },
  actions: {
    learn: assign(({ context }, learnt: Learnt) => ({ facts: join(context.facts, learnt) })),
    perform: assign(({ context }, { deed }: { deed: Deed }) => perform(context, deed)),
    note: assign(({ context }, note: Partial<Notes>) => ({ notes: { ...context.notes, ...note } })),
  },
})

/** Whoever has come to the work itself is headed nowhere else. */
function arrived<T extends object>(states: T, note: Partial<Notes> = {}) {
  return { ...states, entry: [{ type: 'note' as const, params: { heading: '', ...note } }] }
}

/** The level is known from where the work is; detours do not change it. */
function onLevel<T extends object>(level: Notes['level'], states: T) {
  return arrived(states, { level, consentRefused: false, worryGone: false, closing: false })
}

/** Whoever comes to the end of a case closes it: the plan then says the last things, not the first. */
function closing({ states, ...rest }: typeof end) {
  return { ...rest, states: { ...states, closed: arrived(states.closed, { closing: true }) } }
}

/**
 * The national statechart. Pure: no invoke, no after, and a config that survives a JSON round trip,
 * so that it can be printed, compared, drawn and explored.
 */
export const btiConfig = {
  id: 'bti',
  context: untouched,
  initial: 'work',
  states: {
    work: {
      initial: 'start',
      // Back at work: no aside is left to return to.
      entry: [{ type: 'note', params: { asideFrom: '' } }],
      on: leaveWork,
      states: {
        place: { type: 'history', history: 'deep' },
        start,
        safety,
        about: others,
        duty,
        level0: onLevel('0', level0),
        level1: onLevel('1', level1),
        level2: onLevel('2', level2),
        level3: onLevel('3', level3),
        consent: arrived(consent),
        end: arrived(closing(end)),
      },
    },
    aside,
  },
} as const

/** Makes a chart of the national config, or of one whose targets are otherwise (btiFor.ts). */
export function makeChart(config: typeof btiConfig) {
  return chart.createMachine(config)
}
