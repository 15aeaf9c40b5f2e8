import { atomsOf, type Formula } from '../../../flows/formula.ts'
import { actions, type Action, type ActionId } from '../../../flows/plan/actions.ts'
import type { Notes } from '../../../flows/progress.ts'
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
  const reading = rows.filter((id) => readBy(id).some(reads(note)))
  return allOf(
    rows.length,
    reading.map((id) => nowhere(`${id} depends on ${note}`)),
  )
}

/** All that a row is made of: when it stands there, when it is sooner, and when it is done. */
export function readBy(id: ActionId): readonly Formula[] {
  const { when, sooner = [], done }: Action = actions[id]
  return [when, ...sooner.map(([earlier]) => earlier), ...(done ? [done] : [])]
}

/** Whether a condition depends on the note. */
export function reads(note: keyof Notes): (formula: Formula) => boolean {
  return (formula) => atomsOf(formula).some((atom) => 'note' in atom && atom.note === note)
}
