import type { BtiMachine } from '../../flows/bti/bti.ts'
import { noted, type Formula } from '../../flows/formula.ts'
import type { Check, Rule } from '../../flows/rules/rule.ts'
import type { Zone } from './bdd.ts'
import { readChart, type Chart } from './chart.ts'
import { heldFormulas } from './monotone.ts'
import { whenSaid } from './says.ts'
import { spaceOf, type Space } from './space.ts'
import { sensible } from './step.ts'
import { routerFormulas } from './routers.ts'
import { tableFormulas } from './unused.ts'

/** A place, and an answer there, where a rule does not hold; with the contexts in which it does not. */
export interface Fault {
  readonly at: string | undefined
  readonly answer: string | undefined
  readonly zone: Zone
  readonly why: string
}

export interface Checked {
  /** In how many places, answers or plans the check was made. */
  readonly cases: number
  /** In how many contexts its premise was true. */
  readonly premise: number
  readonly faults: readonly Fault[]
}

export interface Proof {
  readonly machine: BtiMachine
  readonly chart: Chart
  readonly space: Space
  readonly within: Zone
}

/** Lays out the space for a machine and some rules, and what else is to be told apart. */
export function prepare(
  machine: BtiMachine,
  rules: Readonly<Record<string, Rule>>,
  alsoRead: readonly Formula[] = [],
): Proof {
  const chart = readChart(machine)
  const read = Object.values(rules).flatMap(({ checks }) => checks.flatMap(readBy))
  const space = spaceOf(chart, [
    ...read,
    ...alsoRead,
    ...heldFormulas(),
    ...tableFormulas,
    ...routerFormulas,
    noted('officeHours', 'no'),
  ])
  return { machine, chart, space, within: sensible(space) }
}

function readBy(check: Check): readonly Formula[] {
  if (check.kind === 'plan' || check.kind === 'place') return [check.given, whenSaid(check.must)]
  if (check.kind === 'keeps') return [whenSaid(check.what)]
  if (check.kind === 'after') return [check.given, check.must]
  if (check.kind === 'leads') return [check.given]
  return check.kind === 'offered' ? [check.only] : []
}
