import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { textsOf } from '../../src/build/words/sheet/texts.ts'
import { others, type Code } from './inLanguages.ts'
import { dictionaries, spellingFaults, type Listed } from './spelling.ts'

const listed: Listed = JSON.parse(readFileSync('tests/locales/spelling.json', 'utf8'))
const dictionary = await dictionaries()

/** What those who write packs or build the guide read: names of fields, files and commands stand in it. */
const forTools = /^(editor|packs|proof|report|rules|words)\.json /

/** What the chart and the pages read: no words. */
const codes = ['site.json beside', 'site.json dates', 'common.json terms.stafettholder']

/** Faults in a text alone, with all that is listed for its language. */
function faultsIn(code: Code, text: string): readonly string[] {
  const found = spellingFaults(
    code,
    [['a.json do', text]],
    dictionary,
    listed[code],
    listed.never[code],
  )
  return found.filter((fault) => !fault.includes('listed for nothing'))
}

test.each(['nb', ...others] as const)('each word of %s is a word in it, or looked at', (code) => {
  const texts = [...textsOf(code)].filter(
    ([place]) => !forTools.test(place) && !codes.includes(place),
  )
  expect(texts.length).toBeGreaterThan(3000)
  expect(spellingFaults(code, texts, dictionary, listed[code], listed.never[code])).toEqual([])
})

test.each([
  ['nb', 'tools'],
  ['nn', 'tools.nn'],
  ['en', 'tools.en'],
] as const)('so is each word of %s for those who write packs', (code, tools) => {
  const texts = [...textsOf(code)].filter(([place]) => forTools.test(place))
  expect(texts.length).toBeGreaterThan(500)
  expect(spellingFaults(code, texts, dictionary, listed[tools], listed.never[code])).toEqual([])
})

test.each([
  [
    'nn',
    'ikke jeg hun hva vet uten hvordan hvem noen noe være barnehager skoler bekymringer tjenester uthvilt',
  ],
  ['nn', 'gutten spørsmålene foreldrene meldingene oppdagelse utsatte hjemme sammen'],
  ['nb', 'ikkje eg kva korleis kven nokon noko vere dei dykk barnehagar skular tenester drøftar'],
  ['en', 'ikke jeg hva hvordan og på som barnehage skole lærer er hos vurdering vold'],
] as const)('in %s, a word of another language is a fault: %s', (code, words) => {
  const through = words.split(' ').filter((word) => faultsIn(code, word).length === 0)
  expect(through).toEqual([])
})

test('all faults are said at once, with where they are and what to do', () => {
  const found = spellingFaults(
    'nn',
    [
      ['a.json do', 'Du skal ikke spørje.'],
      ['b.json do', 'Ikke hva som helst, og ikkje {{hva}}.'],
    ],
    dictionary,
    ['Tiril'],
    [],
  )
  expect(found.map((fault) => fault.slice(0, 40))).toEqual([
    expect.stringContaining('nn/a.json do: «ikke» is no word of nn'),
    expect.stringContaining('nn/b.json do: «Ikke» is no word of nn'),
    expect.stringContaining('nn/b.json do: «hva» is no word of nn'),
    expect.stringContaining('nn: «Tiril» is listed for nothing'),
  ])
})
