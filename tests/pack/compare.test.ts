import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readPacks } from '../../src/build/tools/readPacks.ts'
import { compare } from '../../src/pack/compare.ts'
import { fieldWords } from '../../src/build/tools/fieldWords.ts'
import { jsonSchema, wordsFor } from '../../src/pack/jsonSchema.ts'
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
  expect(published).toEqual(JSON.parse(JSON.stringify(jsonSchema(fieldWords()))))
})

/** Every field of the schema, as a path. */
function fieldsOf(node: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, part]) => {
    if (key === 'additionalProperties') return fieldsOf(part, [...path, '*'])
    if (key !== 'properties') return fieldsOf(part, path)
    return Object.entries(Object(part)).flatMap(([name, field]) => [
      [...path, name],
      ...fieldsOf(field, [...path, name]),
    ])
  })
}

test('an editor explains every field and every choice while a pack is written', () => {
  const words = fieldWords()
  const schema = jsonSchema(words)
  const fields = fieldsOf(schema)
  expect(fields.length).toBeGreaterThan(150)
  expect(fields.filter((path) => !wordsFor(path, words.fields)).map(String)).toEqual([])
  const used = new Set(fields.map((path) => wordsFor(path, words.fields)))
  expect(Object.entries(words.fields).filter(([, said]) => !used.has(said))).toEqual([])
  const choices = [
    ...JSON.stringify(schema).matchAll(/"enum":(\[[^\]]*\]),"enumDescriptions":(\[[^\]]*\])/g),
  ]
  const unsaid = choices.filter(([, values, said]) => values === said).map(([, values]) => values)
  expect(choices.length).toBeGreaterThan(10)
  expect(unsaid).toEqual([])
})

test('the place of a local step is explained by the title a person reads there', () => {
  expect(JSON.stringify(jsonSchema(fieldWords()))).toContain('Gjør uroen konkret')
})
