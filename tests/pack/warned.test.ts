import { expect, test } from 'vitest'
import { faultLine } from '../../src/build/tools/faultLine.ts'
import { readPacks } from '../../src/build/tools/readPacks.ts'
import { compile } from '../../src/pack/compile.ts'
import { isKnownName, isKnownRole } from '../../src/pack/nameWords.ts'
import { readHours, sayHours } from '../../src/pack/hours.ts'
import { checked, packOf, sound, today } from './packOf.ts'

const warningsOf = (yaml: string) => {
  const found = checked(yaml)
  return 'warnings' in found ? found.warnings : []
}

test('a text that can be read as weakening a duty is pointed out, with its line', () => {
  const [warning] = warningsOf(
    `${sound}pages:\n  - { title: Rutine, text: Rektor avgjør om dere melder, source: here }\n`,
  )
  expect(warning).toMatchObject({ fault: 'weakens', field: 'pages[Rutine].text', line: 10 })
})

test('a name of unknown words stands on the municipality’s own page, and its author is told why', () => {
  const yaml = `${sound}arenas:
  - { id: a, name: Torsdagskaffen, level: service, at: [level0.reflect.share], source: here }
`
  const [warning] = warningsOf(yaml)
  expect(warning).toMatchObject({ fault: 'onPageOnly', values: { words: 'torsdagskaffen' } })
  expect(warning && faultLine(warning)).toContain('torsdagskaffen')
  expect(compile(packOf(yaml), 'nb').parts).toEqual([
    { id: 'arena-a', at: ['level0.reflect.share'], kind: 'arena' },
  ])
})

const named = (name: string) =>
  sound.replace('model: Felles barn', `levels: { '0': { name: Undring }, '1': { name: ${name} } }`)

test('level names of which one is unknown are all left out, so that none is mixed with ours', () => {
  expect(compile(packOf(named('Tiltak i egen tjeneste')), 'nb').names.levels).toEqual({
    '0': 'Undring',
    '1': 'Tiltak i egen tjeneste',
  })
  expect(compile(packOf(named('Vi ser det an')), 'nb').names.levels).toEqual({})
})

test.each([
  'Familiens hus',
  'Ressurssenter for barn og familier',
  'Senter for trygt og godt læringsmiljø',
  'Felles barn – felles ansvar. Helhetlig innsats',
  'Tverrfaglig team i Løten',
  'PP-tenesta',
  'Helsestasjon for ungdom',
  'Styrka barnehagetilbud',
  'Child and family centre',
])('«%s» can be said in the walk', (name) => {
  expect(isKnownName(name)).toBe(name !== 'Familiens hus')
})

test.each([
  ['Kommunalsjef oppvekst', true],
  ['BTI-koordinator', true],
  ['virksomhetslederen', true],
  ['rektoren vår', true],
  ['rektor som avgjør', false],
  ['Kari Nordmann', false],
])('«%s» is a role: %s', (role, known) => {
  expect(isKnownRole(role)).toBe(known)
})

test.each([
  ['hverdager 8-15.30', 'hverdager 8–15.30'],
  ['hverdager kl. 08:00 – 15:30', 'hverdager 8–15.30'],
  ['8–15', 'hverdager 8–15'],
  ['man-fre 8–11.30 og 12–15', 'hverdager 8–11.30 og 12–15'],
  ['mandag til torsdag 9—14; fre 9‑12', 'mandag–torsdag 9–14; fredag 9–12'],
  ['tysdag 9 til 14', 'tirsdag 9–14'],
  ['alle dager 16–22', 'alle dager 16–22'],
  ['døgnet rundt', 'hele døgnet'],
  ['weekdays 8-15', 'hverdager 8–15'],
])('opening hours written «%s» are said «%s»', (written, said) => {
  const open = readHours(written)
  expect(open && sayHours(open, 'nb')).toBe(said)
})

test.each([
  'på mandag hvis det er helg',
  'hverdager',
  'bare på dagtid',
  '15–8',
  'fredag–mandag 8–15',
  'hverdager 8–15, etter avtale med rektor',
  '25–26',
])('«%s» is no time anybody can be reached', (written) => {
  expect(readHours(written)).toBeUndefined()
})

test('the packs of the house say nothing that weakens', () => {
  const { warnings } = readPacks(undefined, today)
  expect(warnings.filter(({ fault }) => fault === 'weakens')).toEqual([])
})
