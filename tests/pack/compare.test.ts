import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readPacks } from '../../src/build/readPacks.ts'
import { compare } from '../../src/pack/compare.ts'
import { jsonSchema } from '../../src/pack/jsonSchema.ts'
import type { Pack } from '../../src/pack/schema.ts'
import { packOf, sound, today } from './packOf.ts'

test('a coordinator sees where two packs differ, and only there', () => {
  const other = sound.replace('Felles barn', 'Samhandlingsmodell')
  expect(compare(packOf(sound), packOf(other))).toEqual([
    { field: 'names.nb.model', left: 'Felles barn', right: 'Samhandlingsmodell' },
  ])
  expect(compare(packOf(sound), packOf(sound))).toEqual([])
})

test('what only one pack says is shown as missing in the other', () => {
  const { packs } = readPacks(undefined, today)
  const by = (id: string): Pack => packs.find((pack) => pack.id === id) ?? packOf(sound)
  const rows = compare(by('tinn'), by('levanger'))
  expect(rows.find(({ field }) => field === 'signs.title')).toEqual({
    field: 'signs.title',
    left: undefined,
    right: 'Tegn og signaler',
  })
  expect(rows.find(({ field }) => field === 'levels.service.name')).toMatchObject({
    left: 'Tjenestene',
    right: 'Tjenestenivå',
  })
})

test('the published schema is the one the checker uses: npm run packs -- schema', () => {
  const published: unknown = JSON.parse(
    readFileSync('flows/municipalities/pack.schema.json', 'utf8'),
  )
  expect(published).toEqual(JSON.parse(JSON.stringify(jsonSchema())))
})
