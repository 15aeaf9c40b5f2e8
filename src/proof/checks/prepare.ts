import type { BtiMachine } from '../../../flows/bti/bti.ts'
import type { Formula } from '../../../flows/formula.ts'
import { evening } from '../../../flows/rules/policy/calls.ts'
import type { Check, Rule } from '../../../flows/rules/rule.ts'
import { usualCircumstance } from '../../../flows/rules/policy/circumstances.ts'
import { readChart } from '../kernel/chart.ts'
import type { Proof } from '../kernel/proof.ts'
import { whenSaid } from '../kernel/says.ts'
import { spaceOf } from '../kernel/space.ts'
import { sensible } from '../kernel/step.ts'
import { heldFormulas } from './monotone.ts'
import { routerFormulas } from './routers.ts'
import { tableFormulas } from './unused.ts'

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
    evening,
    usualCircumstance,
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
