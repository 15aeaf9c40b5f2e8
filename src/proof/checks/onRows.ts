import { atomsOf, type Formula } from '../../../flows/formula.ts'
import { actions, type Action } from '../../../flows/plan/actions.ts'
import type { CheckOf } from '../../../flows/rules/rule.ts'
import { allOf, nowhere } from '../kernel/found.ts'
import type { Checked } from '../kernel/proof.ts'

/** A row rests on its sources, or names its contacts. */
export function listed(check: CheckOf<'cites'> | CheckOf<'names'>): Checked {
  const row: Action = actions[check.row]
  const has: readonly string[] = check.kind === 'cites' ? row.sources : (row.contacts ?? [])
  const wanted: readonly string[] = check.kind === 'cites' ? check.sources : check.contacts
  const missing = wanted.filter((one) => !has.includes(one))
  const faults = missing.map((one) => nowhere(`${check.row} does not name ${one}`))
  return allOf(wanted.length, faults)
}

/** The rows hold or do not hold whatever the note says. */
export function unread({ note, rows }: CheckOf<'unread'>): Checked {
  const reads = (formula: Formula) =>
    atomsOf(formula).some((atom) => 'note' in atom && atom.note === note)
  const reading = rows.filter((id) => {
    const { when, sooner = [], done }: Action = actions[id]
    return [when, ...sooner.map(([earlier]) => earlier), ...(done ? [done] : [])].some(reads)
  })
  return allOf(
    rows.length,
    reading.map((id) => nowhere(`${id} depends on ${note}`)),
  )
}
