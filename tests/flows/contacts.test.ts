import { expect, test } from 'vitest'
import { stateIds } from '../../flows/bti/ids.ts'
import { contacts, directoryOnly, shownNumber, type Contact } from '../../flows/contacts.ts'
import { keysOf } from '../../flows/keysOf.ts'
import { actions, type Action } from '../../flows/plan/actions.ts'
import { sources } from '../../flows/sources.ts'
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
  const byPlace = ['barnehageloven-46', 'opplaringslova-24-3', 'privatskolelova-7-4']
  const cited = new Set<string>([...lines.flatMap((line) => line.sources), ...byPlace])
  expect(keysOf(sources).filter((id) => !cited.has(id))).toEqual([])
})

test('a number coded D is not shown, and every number shown was read on a day', () => {
  const coded = keysOf(contacts).filter((id) => contacts[id].confidence === 'D')
  expect(coded.filter((id) => shownNumber(id))).toEqual([])
  const shown: readonly Contact[] = keysOf(contacts).map((id) => contacts[id])
  expect(shown.filter(({ read }) => !/^\d{4}-\d{2}-\d{2}$/.test(read))).toEqual([])
})
