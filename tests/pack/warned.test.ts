import { expect, test } from 'vitest'
import { faultLine } from '../../src/build/tools/faultLine.ts'
import { readPacks } from '../../src/build/tools/readPacks.ts'
import { compile } from '../../src/pack/compile.ts'
import { isKnownName, isKnownRole, isKnownService } from '../../src/pack/nameWords.ts'
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
  'Ressurssenter for barn og familier',
  'Senter for trygt og godt læringsmiljø',
  'Felles barn – felles ansvar. Helhetlig innsats',
  'Tverrfaglig team i Løten',
  'PP-tenesta',
  'Helsestasjon for ungdom',
  'Styrka barnehagetilbud',
  'Child and family centre',
  'Familiens hus',
  'SLT-koordinator',
  'Tverrfaglig drøftingsmøte',
  'Barnehagemyndigheten',
  'Barnehagestyresmakta',
  'Fritidskontakten',
  'Ungdomslosen',
  'Utekontakten',
  'Kommunalområde oppvekst',
  'Samarbeid mellom tjenester',
  'Samarbeid mellom tenester',
  'Førebyggjande tiltak',
  'Forebyggende ressursteam',
  'Språkteamet',
])('«%s» can be said in the walk', (name) => {
  expect(isKnownName(name)).toBe(true)
})

test.each([
  ['Barneverntjenesten', true],
  ['Barneverntjenesten i Tinn', true],
  ['Barneverntenesta i Tinn', true],
  ['Barnevernvakta', true],
  ['Barnevernet, mottak', true],
  ['Barnevernet for voksne', false],
  ['Barnevernet på kveld', false],
  ['Barnevern – rektor', false],
])('«%s» can be said among the services: %s', (name, known) => {
  expect(isKnownService(name)).toBe(known)
})

test('a service with a name of unknown words is there as what it is, with its number and hours', () => {
  const yaml = `${sound}services:
  - { id: a, name: Torsdagskaffen, area: Kaffen, number: '32 16 11 00', hours: hverdager 8–15, checked: '2026-11-02', source: here }
`
  const [part] = compile(packOf(yaml), 'nb').parts
  expect(part?.areas).toEqual([
    { services: [{ number: '32161100', hours: 'hverdager 8–15', checked: '2026-11-02' }] },
  ])
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
  ['Man–fre 08.00–15.30 (lunsj 11.30–12.00)', 'hverdager 8–11.30 og 12–15.30'],
  ['hverdager 8-15, unntatt lunsj kl. 11.30-12', 'hverdager 8–11.30 og 12–15'],
  ['Hverdager 15.30–08.00, helg hele døgnet', 'hverdager 15.30–8; lørdag–søndag hele døgnet'],
  ['tirs og tors 9-14', 'tirsdag 9–14; torsdag 9–14'],
  ['man-tors 8-15, fredag 8-14', 'mandag–torsdag 8–15; fredag 8–14'],
  ['hverdager 8-15 og lørdag 10-14', 'hverdager 8–15; lørdag 10–14'],
  ['weekdays 8-15', 'hverdager 8–15'],
])('opening hours written «%s» are said «%s»', (written, said) => {
  const open = readHours(written)
  expect(open && sayHours(open, 'nb')).toBe(said)
})

test.each([
  'på mandag hvis det er helg',
  'hverdager',
  'bare på dagtid',
  '15–15',
  'hverdager 8–15 (lunsj 16–17)',
  'hverdager 8–15 (lunsj 12–11.30)',
  'hverdager 8–15, lunsj',
  'fredag–mandag 8–15',
  'hverdager 8–15, etter avtale med rektor',
  '25–26',
])('«%s» is no time anybody can be reached', (written) => {
  expect(readHours(written)).toBeUndefined()
})

const field = (yaml: string) => `${sound}${yaml}\n`

test.each([
  ['contacts:\n  ppt: { name: Kari Nordmann }', 'contacts.ppt.name', 'Kari Nordmann'],
  [
    'owner: { role: SLT-koordinator Anne-Lise B. Moe, review: 2027-01-01 }',
    'owner.role',
    'Anne-Lise B. Moe',
  ],
  [
    'status: { approved: { by: "Ola Nilsen, kommunalsjef", on: 2026-10-01 } }\nowner: { role: Kommunalsjef, review: 2027-01-01 }',
    'status.approved.by',
    'Ola Nilsen',
  ],
  [
    'arenas:\n  - { id: a, name: Tverrfaglig team, level: service, responsible: { nb: Per Hansen }, source: here }',
    'arenas[Tverrfaglig team].responsible.nb',
    'Per Hansen',
  ],
  [
    'services:\n  - { id: a, name: Familiesenteret, email: kari.nordmann@tinn.kommune.no, source: here }',
    'services[Familiesenteret].email',
    'kari.nordmann@tinn.kommune.no',
  ],
])('what looks like a person where a role is expected is pointed out: %s', (yaml, place, words) => {
  const written = yaml.startsWith('status')
    ? field(yaml).replace('status: draft\n', '')
    : field(yaml)
  const found = warningsOf(written).filter(({ fault }) => fault === 'personName')
  expect(found).toMatchObject([{ field: place, values: { words } }])
  expect(found[0] && faultLine(found[0])).toContain('Skriv rollen')
})

test.each([
  'Familiens Hus',
  'PPT Hamar',
  'Løten PPT',
  'Statens Barnehus Hamar',
  'Kirkens Bymisjon',
  'Røde Kors',
  'Barne- og ungdomskoordinator',
  'Senter for Trygt Læringsmiljø',
  'Helsestasjon Nord',
  'Nordre Land Krisesenter',
  'Kommunalsjef Oppvekst',
  'BUP Tinn',
])('a service or a role is no person: %s', (said) => {
  const found = warningsOf(field(`contacts:\n  ppt: { name: ${said} }`))
  expect(found.filter(({ fault }) => fault === 'personName')).toEqual([])
})

test('a birth number is pointed out in a comment and an address, and is a fault in a text', () => {
  const page = (url: string) =>
    field(`# ring 01010112345\npages:\n  - { title: Side, url: '${url}', source: here }`)
  const found = warningsOf(page('https://www.example.no/01010112345'))
  expect(found.filter(({ fault }) => fault === 'birthNumberSeen').map(({ line }) => line)).toEqual([
    9, 11,
  ])
  expect(warningsOf(page('https://www.example.no/a')).map(({ line }) => line)).toEqual([9])
  const text = checked(field('pages:\n  - { title: Barn 010101 12345, source: here }'))
  expect('faults' in text && text.faults).toMatchObject([{ fault: 'birthNumber' }])
})

const barnevern = (said: string) => warningsOf(field(`contacts:\n  barnevern: { name: ${said} }`))

test('barnevern by its plain name is no name that is missing in the walk', () => {
  expect(barnevern('Barneverntjenesten')).toEqual([])
  expect(barnevern('Barnevernvakta')).toEqual([])
  const more = barnevern('Barneverntjenesten via rektor').map(({ fault }) => fault)
  expect(more).toContain('onPageOnly')
})

test('the packs of the house name no person', () => {
  const { warnings } = readPacks(undefined, today)
  expect(warnings.filter(({ fault }) => /person|birth/.test(fault))).toEqual([])
})

test('the packs of the house say nothing that weakens', () => {
  const { warnings } = readPacks(undefined, today)
  expect(warnings.filter(({ fault }) => fault === 'weakens')).toEqual([])
})
