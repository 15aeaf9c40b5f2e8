import { expect, test } from 'vitest'
import { idOf, municipalities, municipalityBy } from '../../src/pack/place.ts'
import { reservedIds } from '../../src/pack/points.ts'

test('Norway has 357 municipalities in fifteen counties', () => {
  expect(municipalities).toHaveLength(357)
  expect(new Set(municipalities.map(({ county }) => county)).size).toBe(15)
})

test('every municipality has an address of its own', () => {
  const ids = municipalities.map(({ id }) => id)
  expect(new Set(ids).size).toBe(357)
  expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([])
  expect(ids.filter((id) => reservedIds.some((reserved) => reserved === id))).toEqual([])
})

test('numbers belong to their county', () => {
  const prefixes = new Map(municipalities.map(({ number, county }) => [number.slice(0, 2), county]))
  expect(prefixes.size).toBe(15)
  expect(new Set(municipalities.map(({ number }) => number)).size).toBe(357)
})

test.each([
  ['Løten', 'loten'],
  ['Herøy (Nordland)', 'heroy-nordland'],
  ['Kárášjohka', 'karasjohka'],
  ['Tana/Deatnu', 'tana'],
  ['Ås', 'as'],
  ['Evje og Hornnes', 'evje-og-hornnes'],
])('%s stands in the address as %s', (name, id) => {
  expect(idOf(name)).toBe(id)
})

test('the municipalities of the source documents have their numbers', () => {
  expect(['4026', '1108', '3412', '5037'].map((number) => municipalityBy(number)?.name)).toEqual([
    'Tinn',
    'Sandnes',
    'Løten',
    'Levanger',
  ])
})
