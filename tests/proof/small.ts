import type { Certainty } from '../../flows/facts.ts'
import { noted, suspected, type Formula } from '../../flows/formula.ts'
import { usualCircumstance } from '../../flows/rules/policy/circumstances.ts'
import { untouched, type Context, type Notes } from '../../flows/progress.ts'
import { every, type Zone } from '../../src/proof/kernel/bdd.ts'
import { readChart } from '../../src/proof/kernel/chart.ts'
import { assignmentOf } from '../../src/proof/kernel/contextIn.ts'
import type { Proof } from '../../src/proof/kernel/proof.ts'
import { spaceOf, type Space } from '../../src/proof/kernel/space.ts'
import { sensible } from '../../src/proof/kernel/step.ts'
import { toy, type toyConfig } from './toy.ts'

/** What is told apart beside what the made-up chart's guards read. */
const alsoRead: readonly Formula[] = [
  { fact: 'violence', atLeast: 'no' },
  { fact: 'violence', atLeast: 'yes' },
  { fact: 'violence', atLeast: 'yes', when: 'reported' },
  suspected('neglect'),
  noted('level', '2'),
  noted('officeHours', 'no'),
  usualCircumstance,
]

/** The made-up chart, laid out for proving; with one thing in it changed. */
export function small(
  spoil?: (config: typeof toyConfig) => void,
  more: readonly Formula[] = [],
): Proof {
  const machine = toy(spoil)
  const chart = readChart(machine)
  const space = spaceOf(chart, [...alsoRead, ...more])
  return { machine, chart, space, within: sensible(space) }
}

/** One context: violence as it is known, and as it was known when the report was sent. */
export function contextOf(
  violence: Certainty,
  reported: Certainty,
  notes: Partial<Notes> = {},
): Context {
  return {
    facts: { ...untouched.facts, violence },
    done: { ...untouched.done, reported: { ...untouched.facts, violence: reported } },
    notes: { ...untouched.notes, ...notes },
  }
}

/** The one context, as the zone it is. */
export function only(space: Space, context: Context, history = ''): Zone {
  const has = assignmentOf(space, context, history)
  let zone: Zone = every
  for (let v = space.variables - 1; v >= 0; v--)
    zone = space.bdd.and(zone, space.bdd.where(v, has(v)))
  return zone
}
