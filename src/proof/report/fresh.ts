import { contacts, shownNumber } from '../../../flows/contacts.ts'
import { endOf } from '../../../flows/fresh.ts'
import { keysOf } from '../../../flows/keysOf.ts'
import { sources } from '../../../flows/sources.ts'

export type Freshness = 'fresh' | 'soon' | 'expired' | 'unchecked'

export interface Dated {
  readonly what: 'source' | 'number'
  readonly id: string
  readonly read: string
  readonly daysLeft: number
  readonly state: Freshness
}

/** Who has checked a source, and when; a role, never a name (decisions D6). */
export type Checks = Readonly<Record<string, { readonly role: string; readonly on: string }>>

const warnedAt = 61

/** Whole days until something read on a day is too old. Dates are given as `2026-11-21`. */
export function daysLeft(read: string, what: Dated['what'], today: string): number {
  return Math.floor((endOf(read, what).getTime() - Date.parse(`${today}T00:00:00Z`)) / 86_400_000)
}

/** How old the sources and the shown numbers are on a day. */
export function freshness(today: string, checks: Checks): readonly Dated[] {
  return [
    ...keysOf(sources).map((id) => dated('source', id, sources[id].read, today, checks)),
    ...keysOf(contacts)
      .filter((id) => shownNumber(id) !== undefined)
      .map((id) => dated('number', id, contacts[id].read, today, checks)),
  ]
}

function dated(
  what: Dated['what'],
  id: string,
  read: string,
  today: string,
  checks: Checks,
): Dated {
  const left = daysLeft(read, what, today)
  const checked = what === 'number' || checks[id] !== undefined
  const state = left < 0 ? 'expired' : !checked ? 'unchecked' : left <= warnedAt ? 'soon' : 'fresh'
  return { what, id, read, daysLeft: left, state }
}

/** What stops a release: what is too old, and law nobody with a role has checked. */
export function refused(list: readonly Dated[]): readonly Dated[] {
  return list.filter(({ state }) => state === 'expired' || state === 'unchecked')
}
