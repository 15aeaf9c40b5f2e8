import { expect, test } from 'vitest'
import { missingLines, missingSum } from '../../src/build/tools/missingLines.ts'
import { readPacks } from '../../src/build/tools/readPacks.ts'
import { municipalities } from '../../src/pack/place.ts'
import { contactView } from '../../src/visit/contactView.ts'
import { nationalGuide } from '../../src/visit/guide.ts'
import { guideOf } from '../../src/visit/loadGuide.ts'
import { today } from './packOf.ts'

test('every municipality has an address of its own from the first day, and no two have the same', () => {
  const sites = municipalities.map(({ site }) => site)
  expect(municipalities).toHaveLength(357)
  expect(sites.filter((site) => !/^https:\/\/[a-z0-9.-]+\.(no|com)$/.test(site ?? ''))).toEqual([])
  expect(new Set(sites).size).toBe(357)
})

test.each([
  ['0301', 'https://oslo.kommune.no'],
  ['3114', 'https://valer-of.kommune.no'],
  ['3419', 'https://vaaler-he.kommune.no'],
  ['1515', 'https://heroy.kommune.no'],
  ['1818', 'https://www.heroy-no.kommune.no'],
])('%s is not taken for its namesake', (number, site) => {
  expect(municipalities.find((one) => one.number === number)?.site).toBe(site)
})

test('whoever needs barnevern in a municipality without a pack is led to its own pages', () => {
  const guide = guideOf({ name: 'Oslo', site: 'https://oslo.kommune.no' }, today, undefined)
  expect(contactView('barnevern', guide)).toMatchObject({
    number: undefined,
    web: 'https://oslo.kommune.no',
    instead: { id: 'alarm', number: '116 111' },
  })
  expect(contactView('barnevern', nationalGuide).web).toBeUndefined()
})

test('and who needs barnevernvakta finds the page that knows them all', () => {
  const guide = guideOf({ name: 'Oslo', site: 'https://oslo.kommune.no' }, today, undefined)
  expect(contactView('barnevernvakt', guide).web).toBe('https://www.barnevernvakten.no')
})

test('a national number never takes the municipality’s page', () => {
  const guide = guideOf({ name: 'Oslo', site: 'https://oslo.kommune.no' }, today, undefined)
  expect(contactView('alarm', guide)).toEqual(contactView('alarm', nationalGuide))
})

test('what is missing is said of each municipality, and in short when the guide is built', () => {
  const { packs } = readPacks(undefined, today)
  expect(missingLines(packs)).toHaveLength(357)
  expect(missingLines(packs, 'oslo').join()).toContain('nummer til barnevernet')
  expect(missingLines(packs, 'oslo').join()).not.toContain('nettside')
  expect(missingLines(packs, 'sandnes').join()).not.toMatch(/tjenester|møter/)
  expect(missingSum(packs).at(-1)).toContain('353 kommuner har ingen pakke')
  expect(missingSum(packs)).toHaveLength(5)
})
