import { expect, test } from 'vitest'
import { contacts, shownNumber } from '../../flows/contacts.ts'
import { keysOf } from '../../flows/keysOf.ts'
import { sources } from '../../flows/sources.ts'
import { daysLeft, freshness, refused } from '../../src/proof/report/fresh.ts'

const everyoneChecked = Object.fromEntries(
  keysOf(sources).map((id) => [id, { role: 'barnevernleder', on: '2026-11-21' }]),
)
const statesOn = (today: string, checks = everyoneChecked) => [
  ...new Set(freshness(today, checks).map(({ what, state }) => `${what} ${state}`)),
]

test('what was read today and checked by a role may be released', () => {
  const stops = refused(freshness('2026-11-22', everyoneChecked))
  expect(stops).toEqual([])
})

test('law that nobody with a role has checked stops a release', () => {
  expect(statesOn('2026-11-22', {})).toContain('source unchecked')
  expect(refused(freshness('2026-11-22', {})).length).toBe(keysOf(sources).length)
})

test('two months before the end it warns, and does not stop', () => {
  expect(statesOn('2027-09-21')).toContain('source soon')
  expect(statesOn('2027-09-20')).toContain('source fresh')
})

test('thirteen months later every source and every number is expired', () => {
  expect(statesOn('2027-12-22')).toEqual(['source expired', 'number expired'])
})

test('on its last day it is not too old, and the day after it is, whoever has checked it', () => {
  const stateOn = (today: string) =>
    freshness(today, everyoneChecked).find(({ id }) => id === 'opplaringslova-24-3')?.state
  expect([stateOn('2027-11-25'), stateOn('2027-11-26')]).toEqual(['soon', 'expired'])
  const stopped = refused(freshness('2027-12-22', everyoneChecked)).map(({ state }) => state)
  expect(new Set(stopped)).toEqual(new Set(['expired']))
})

test('only the numbers that are shown can be too old', () => {
  const numbers = freshness('2026-11-22', {}).filter(({ what }) => what === 'number')
  expect(numbers.map(({ id }) => id)).toEqual(
    keysOf(contacts).filter((id) => shownNumber(id) !== undefined),
  )
})

test('a number is good for six months, a law for twelve', () => {
  expect(daysLeft('2026-11-21', 'number', '2027-05-21')).toBe(0)
  expect(daysLeft('2026-11-21', 'number', '2027-05-22')).toBe(-1)
  expect(daysLeft('2026-11-21', 'source', '2026-11-21')).toBe(365)
})
