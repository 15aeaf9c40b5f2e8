import { expect, test } from 'vitest'
import { stateIds } from '../../flows/bti/ids.ts'
import {
  contacts,
  directoryOnly,
  insteadOf,
  shownNumber,
  type Contact,
  type ContactId,
} from '../../flows/contacts.ts'
import { keysOf } from '../../flows/keysOf.ts'
import { actions, type Action } from '../../flows/plan/actions.ts'
import { sources } from '../../flows/sources.ts'
import { settings } from '../../flows/progress.ts'
import { statutes } from '../../src/plan/statutes.ts'
import { stepAt } from '../../src/walk/walk.ts'
import { bti } from '../../flows/bti/bti.ts'

const lines: readonly Action[] = Object.values(actions)

test('every contact is somewhere a person can meet it', () => {
  const met = new Set<string>([
    ...lines.flatMap((line) => line.contacts ?? []),
    ...stateIds.flatMap((id) => stepAt(bti, id).contacts),
    ...directoryOnly,
  ])
  expect(keysOf(contacts).filter((id) => !met.has(id))).toEqual([])
})

test('every duty rests on a source, and every source is rested on', () => {
  expect(lines.filter((line) => line.sources.length === 0)).toEqual([])
  const cited = new Set<string>(
    lines.flatMap((line) => settings.flatMap((at) => statutes(line.sources, at))),
  )
  expect(keysOf(sources).filter((id) => !cited.has(id))).toEqual([])
})

test('a number coded D is not shown, and every number shown was read on a day', () => {
  const coded = keysOf(contacts).filter((id) => contacts[id].confidence === 'D')
  expect(coded.filter((id) => shownNumber(id))).toEqual([])
  const shown: readonly Contact[] = keysOf(contacts).map((id) => contacts[id])
  expect(shown.filter(({ read }) => !/^\d{4}-\d{2}-\d{2}$/.test(read))).toEqual([])
})

test.each<readonly [ContactId, ContactId | 'switchboard']>([
  ['barnevern', 'alarm'],
  ['barnevernvakt', 'alarm'],
  ['assaultCentre', 'legevakt'],
  ['generalPractitioner', 'legevakt'],
  ['crisisCentre', 'voLine'],
  ['healthNurse', 'switchboard'],
  ['ppt', 'switchboard'],
])('where the number of %s is not found, %s answers the question', (id, other) => {
  expect(insteadOf[id]).toBe(other)
})

test('nobody is sent to 116 111 for a doctor, a speech test or a bed for the night', () => {
  const toAlarm = keysOf(insteadOf).filter((id) => insteadOf[id] === 'alarm')
  expect(toAlarm).toEqual(['barnevern', 'barnevernvakt'])
})

test('whoever answers instead has a number that is shown', () => {
  const others = Object.values(insteadOf).filter((id) => id !== 'switchboard')
  expect(others.filter((id) => shownNumber(id) === undefined)).toEqual([])
})
