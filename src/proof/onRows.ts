import { atomsOf, type Formula } from '../../flows/formula.ts'
import { actions, type Action } from '../../flows/plan/actions.ts'
import type { CheckOf } from '../../flows/rules/rule.ts'
import { none } from './bdd.ts'
import { summed } from './found.ts'
import type { Checked } from './proof.ts'

/** A row rests on its sources, or names its contacts. */
export function listed(check: CheckOf<'cites'> | CheckOf<'names'>): Checked {
  const row: Action = actions[check.row]
  const has: readonly string[] = check.kind === 'cites' ? row.sources : (row.contacts ?? [])
  const wanted: readonly string[] = check.kind === 'cites' ? check.sources : check.contacts
  const missing = wanted.filter((one) => !has.includes(one))
  const faults = missing.map((one) => ({
    at: undefined,
    answer: undefined,
    zone: none,
    why: `${check.row} does not name ${one}`,
  }))
  return { cases: wanted.length, premise: wanted.length, faults }
}

/** The rows hold or do not hold whatever the note says. */
export function unread({ note, rows }: CheckOf<'unread'>): Checked {
  const reads = (formula: Formula) =>
    atomsOf(formula).some((atom) => 'note' in atom && atom.note === note)
  const found = rows.map((id) => {
    const row: Action = actions[id]
    const formulas = [
      row.when,
      ...(row.sooner ?? []).map(([when]) => when),
      ...(row.done ? [row.done] : []),
    ]
    return {
      faults: formulas.some(reads)
        ? [{ at: undefined, answer: undefined, zone: none, why: `${id} depends on ${note}` }]
        : [],
      count: 1,
    }
  })
  return summed(found)
}
