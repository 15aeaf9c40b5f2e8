import type { BtiMachine } from '../../flows/bti/bti.ts'
import type { StateId } from '../../flows/bti/ids.ts'
import { duties } from '../../flows/duties.ts'
import { holds } from '../../flows/formula.ts'
import { keysOf } from '../../flows/keysOf.ts'
import type { WalkedCase } from '../../flows/scenarios/practice/practiceCase.ts'
import { hereOf } from '../walk/trip.ts'
import { asFar } from './asFar.ts'
import { acceptedWalk } from './inVariants.ts'

/** Where a case would teach less than the chart opens. */
export type Weaker =
  /** It says that restraint is right, and its own walk opens the duty to report. */
  | { readonly weaker: 'restraint' }
  /** Its walk ends while something is left to do, and on no page that says what. */
  | { readonly weaker: 'left'; readonly at: StateId; readonly open: readonly string[] }
  /** Its walk ends while it is still asked whether there is danger. */
  | { readonly weaker: 'asking'; readonly at: StateId; readonly open: readonly string[] }
  /** Another right answer never opens the duty to report, and the expected walk does. Counted from 0. */
  | { readonly weaker: 'accepted'; readonly accepted: number }

/** These go on for as long as a case does: no walk comes to their end. */
const lasting: readonly (keyof typeof duties)[] = ['parents', 'avert']

/** Whether a walk opens the duty to report, wherever on it. */
export function opensReport(chart: BtiMachine, walk: readonly string[]): boolean {
  return asFar(chart, walk).trip.places.some(({ context }) => holds(duties.report, context))
}

/** Where a case ends in less than the chart opens on its own walk. */
export function weakerThan(chart: BtiMachine, one: WalkedCase): readonly Weaker[] {
  const reports = opensReport(chart, one.walk)
  return [
    ...(one.restraint && reports ? [{ weaker: 'restraint' } as const] : []),
    ...endOf(chart, one),
    ...one.accepted.flatMap((accepted, index): readonly Weaker[] =>
      reports && !opensReport(chart, acceptedWalk(one, accepted))
        ? [{ weaker: 'accepted', accepted: index }]
        : [],
    ),
  ]
}

function endOf(chart: BtiMachine, one: WalkedCase): readonly Weaker[] {
  const { at, open, step, context } = hereOf(asFar(chart, one.walk).trip)
  if (step.kind === 'outcome') return []
  const left = keysOf(duties).some(
    (duty) => !lasting.includes(duty) && holds(duties[duty], context),
  )
  if (left) return [{ weaker: 'left', at, open }]
  return /^(start|safety)\./.test(at) ? [{ weaker: 'asking', at, open }] : []
}
