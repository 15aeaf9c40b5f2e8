import { expect, test } from 'vitest'
import { sentenceOf } from '../../src/build/tools/faultLine.ts'
import { check } from '../../src/pack/check.ts'
import { faultsOf, packOf, sound, today } from './packOf.ts'

const services = `${sound}services:
  - id: familiesenter
    name: Familiesenteret
    source: here
`
const contact = (fields: string) => `${sound}contacts:\n  barnevern:\n    ${fields}\n`
const quotes =
  "Det står kolon inne i teksten. Sett teksten i anførselstegn, som title: 'Plan: for barn'."
const tab = 'Linjen begynner med tabulator. Bytt den ut med mellomrom: to for hvert innrykk.'
const colon =
  'Det mangler kolon etter feltets navn, eller mellomrom etter kolonet. Skriv det som title: Plan.'
const indent =
  'Innrykket er feil. Felt som hører sammen, begynner like langt inne, to mellomrom lenger inn enn linjen de hører til.'
const unclosed =
  'Et anførselstegn eller en parentes er åpnet her og ikke lukket. Lukk den på samme linje.'
const inQuotes =
  'Teksten begynner med et tegn som betyr noe for filen, eller har anførselstegn midt inni. Sett hele teksten i anførselstegn.'

/** What somebody new to packs writes, and all that is said of it: line, place and sentence. */
test.each<readonly [string, string, readonly string[]]>([
  ['a tab', services.replace('    name', '\t  name'), [`11 · ${tab}`]],
  ['tabs all the way', services.replaceAll('    ', '\t'), [`11 · ${tab}`, `12 · ${tab}`]],
  ['a field pushed in too far', services.replace('    source', '     source'), [`12 · ${indent}`]],
  [
    'a field not pushed in far enough',
    services.replace('    source', '   source'),
    [`12 · ${indent}`],
  ],
  ['no colon', sound.replace('language: nb', 'language nb'), [`3 · ${colon}`]],
  ['no space after the colon', sound.replace('language: nb', 'language:nb'), [`3 · ${colon}`]],
  [
    'no space after the hyphen of a list',
    services.replace('- id', '-id'),
    ['10 · Det mangler mellomrom etter bindestreken. Skriv det som - id: ppt.'],
  ],
  [
    'colons inside two texts',
    services.replace('Familiesenteret', 'Senter: for alle').replace('draft', 'utkast: ny'),
    [`4 · ${quotes}`, `11 · ${quotes}`],
  ],
  [
    'a quotation mark that is never closed',
    services.replace('Familiesenteret', "'Familiesenteret"),
    [`11 · ${unclosed}`],
  ],
  ['a bracket that is never closed', `${sound}steps: [\n`, [`9 · ${unclosed}`]],
  [
    'a text that goes on after its quotation mark',
    services.replace('Familiesenteret', '"Senteret" for alle'),
    [`11 · ${inQuotes}`],
  ],
  [
    'a telephone number in no quotes',
    contact('number: 35082640'),
    ["11 contacts.barnevern.number Sett verdien i anførselstegn: number: '35082640'."],
  ],
  [
    'the number of the municipality in no quotes',
    sound.replace("'4026'", '4026'),
    ["2 number Sett verdien i anførselstegn: number: '4026'."],
  ],
  [
    'a colour in no quotes',
    `${sound}colour: #0b5fa5\n`,
    [
      '9 colour Her står det ingenting. Begynner verdien med # eller et annet tegn, så sett den i anførselstegn. Ellers tar du linjen bort.',
    ],
  ],
  [
    'two numbers in one field',
    contact("number: '35 08 26 40 / 35 08 26 41'"),
    ['11 contacts.barnevern.number Her står det flere numre. Skriv ett: det som svarer først.'],
  ],
  [
    'a field by its Norwegian name',
    contact("telefon: '35 08 26 40'"),
    ['11 contacts.barnevern.telefon Feltet «telefon» finnes ikke her. Mente du «number»?'],
  ],
  [
    'a list by its Norwegian name',
    `${sound}tjenester: []\n`,
    ['9 tjenester Feltet «tjenester» finnes ikke her. Mente du «services»?'],
  ],
  [
    'a field of a service by its Norwegian name',
    services.replace('    source', '    område: Oppvekst\n    source'),
    ['12 services[Familiesenteret].område Feltet «område» finnes ikke her. Mente du «area»?'],
  ],
  [
    'a field with a letter too many',
    services.replace('    name', '    namee'),
    ['11 services[familiesenter].namee Feltet «namee» finnes ikke her. Mente du «name»?'],
  ],
  [
    'a field of somebody’s own',
    `${sound}vaktordning: ja\n`,
    [
      '9 vaktordning Feltet «vaktordning» finnes ikke her. Se listen over felt i README, eller ta linjen bort.',
    ],
  ],
  [
    'the number of another municipality',
    sound.replace('4026', '3403'),
    ['2 number Nummeret er Hamar sitt. Tinn har 4026.'],
  ],
  [
    'a place in the walk by the words on its page',
    `${sound}steps:\n  - { id: a, at: Del uroen, title: A, source: here }\n`,
    ['10 steps[A].at «Del uroen» kan ikke stå her. Mente du «level0.reflect.share»?'],
  ],
  [
    'a place in the walk with a slip',
    `${sound}steps:\n  - { id: a, at: level0.reflect.shar, title: A, source: here }\n`,
    ['10 steps[A].at «level0.reflect.shar» kan ikke stå her. Mente du «level0.reflect.share»?'],
  ],
  [
    'a text where a list belongs',
    `${sound}services: PPT\n`,
    [
      '9 services Feil slags verdi. Her skal det stå: en liste, der hver linje begynner med bindestrek.',
    ],
  ],
  [
    'a Norwegian date',
    sound.replace('2026-11-21', '21.11.2026'),
    ['8 sources.here.read Skriv datoen som år-måned-dag, for eksempel 2026-11-22.'],
  ],
  [
    'a number of two digits too many',
    contact("number: '35 08 26 40 12'"),
    [
      '11 contacts.barnevern.number Ikke et norsk telefonnummer. Skriv åtte sifre, der det første er 2–9. Nasjonale numre har fem sifre og begynner med 0, eller seks og begynner med 1.',
    ],
  ],
])('whoever writes %s is told what to do, on its line', (_, yaml, said) => {
  const faults = faultsOf(yaml).map(
    ({ line, field, fault, values }) => `${line} ${field || '·'} ${sentenceOf(fault, values)}`,
  )
  expect(faults).toEqual(said)
})

test('a file with a mark of UTF-8 at its beginning is read as it is', () => {
  expect(check('tinn.yaml', new TextEncoder().encode(`\uFEFF${sound}`), today)).toHaveProperty(
    'pack',
  )
})

test('a file in Windows-1252 says how to save it', () => {
  const latin = Uint8Array.from(sound.replace('Felles', 'Løten'), (letter) => letter.charCodeAt(0))
  const found = check('tinn.yaml', latin, today)
  const [fault] = 'faults' in found ? found.faults : []
  expect(fault && sentenceOf(fault.fault)).toContain('kodingen UTF-8')
})

test.each([
  'https://www.example.no/side#kontakt',
  'https://www.example.no/skjema(1).docx',
  'https://www.example.no/nivå-0',
  'https://www.example.no/a;b',
  'https://www.example.no?id=1',
])('%s can be linked to', (url) => {
  expect(packOf(`${sound}pages: [{ title: A, url: '${url}', source: here }]\n`).pages).toHaveLength(
    1,
  )
})

test.each([
  'Møtet er kl. 08.30-15.00',
  '10 000 kroner',
  'uke 34 2026',
  'Org.nr. 923 456 789',
  'Ring 116 117',
])('«%s» is no telephone number', (text) => {
  expect(faultsOf(`${sound}pages: [{ title: A, text: ${text}, source: here }]\n`)).toEqual([])
})
