import { expect, test } from 'vitest'
import { capabilities } from '../../src/build/tools/capabilities.ts'
import { readPacks } from '../../src/build/tools/readPacks.ts'
import { today } from './packOf.ts'

const { packs } = readPacks(undefined, today)
const rows = capabilities(packs)

test('all that the four documents name is in a pack, in the guide, or was never published', () => {
  expect(packs).toHaveLength(4)
  expect(rows.filter(({ answer }) => answer === 'lost')).toEqual([])
  expect(rows.filter(({ answer }) => answer === 'inPack').length).toBeGreaterThan(30)
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
})

/** The rows of one document: T1, T2 and so on. */
function wanted(letter: string, last: number): readonly string[] {
  return Array.from({ length: last }, (_, index) => `${letter}${index + 1}`)
}

test('every row of the documents is in the table', () => {
  const ids = rows.map(({ id }) => id)
  for (const id of [
    ...wanted('T', 12),
    ...wanted('S', 17),
    ...wanted('F', 6),
    ...wanted('LO', 13),
    ...wanted('LE', 6),
  ])
    expect(ids).toContain(id)
})

test('what a pack no longer says is noticed', () => {
  const without = packs.map((pack) =>
    pack.id === 'levanger' ? { ...pack, signs: undefined } : pack,
  )
  expect(capabilities(without).find(({ id }) => id === 'LE6')?.answer).toBe('lost')
  const other = packs.map((pack) => (pack.id === 'tinn' ? { ...pack, pages: [] } : pack))
  expect(capabilities(other).find(({ id }) => id === 'T10')?.answer).toBe('lost')
})

/** How many services and meetings a municipality has. */
function count(id: string): number {
  const pack = packs.find((one) => one.id === id)
  return (pack?.services?.length ?? 0) + (pack?.arenas?.length ?? 0)
}

test('Sandnes and Løten have at least twelve services and meetings, for their pages name them', () => {
  expect(count('sandnes')).toBeGreaterThanOrEqual(12)
  expect(count('loten')).toBeGreaterThanOrEqual(12)
})
