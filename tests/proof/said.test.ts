import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Change } from '../../src/proof/walks/compare.ts'
import type { ProofReport, RuleProof } from '../../src/proof/checks/prove.ts'
import { changesAsMarkdown } from '../../src/proof/report/changes.ts'
import { changesAsHtml } from '../../src/proof/report/ChangesPage.tsx'
import { countOf, tableOf } from '../../src/proof/report/table.ts'
import { checkTexts, readTexts } from '../../src/proof/checks/texts.ts'
import { codeOf, linesOf, sayWith } from '../../src/proof/report/words.ts'
import { bti } from '../../flows/bti/bti.ts'

/** Made in each test: what is done while a file is read cannot be tried on a changed line. */
const say = () =>
  sayWith(bti, [
    ...readTexts('locales/nb').filter(({ key }) => key.startsWith('proof.')),
    { key: 'start.choose.title', text: 'Hva gjelder det?' },
    { key: 'start.choose.answers.newWorry', text: 'En ny bekymring' },
    { key: 'safety.acute.title', text: 'Haster <det>?' },
    { key: 'safety.acute.rows.injury.label', text: 'Skade' },
    { key: 'common.answers.yes', text: 'Ja' },
    { key: 'common.answers.unsure', text: 'Vet ikke' },
    { key: 'common.answers.rest', text: 'Ingen flere' },
    { key: 'safety.who.answers.done', text: 'Det er alle' },
    { key: 'common.other.hesitate', text: 'Hva gjør jeg?' },
    { key: 'rules.I01', text: 'Fare & først' },
    { key: 'rules.duties.report', text: 'Melde' },
    { key: 'plan.sources.product', text: 'Produktvalg' },
  ])

test.each([
  ['an answer by its own label', 'start.choose', 'newWorry', 'En ny bekymring'],
  ['a marked row by row and mark', 'safety.acute', 'injury:yes', 'Skade: Ja'],
  ['a row one is not sure of', 'safety.acute', 'injury:unsure', 'Skade: Vet ikke'],
  ['a row without a label by its id', 'safety.acute', 'other:unsure', 'other: Vet ikke'],
  ['no more rows', 'safety.acute', 'done', 'Ingen flere'],
  ['a page’s own word for no more rows', 'safety.who', 'done', 'Det er alle'],
  ['an answer of all gates', 'safety.violence', 'yes', 'Ja'],
  ['an interruption', 'safety.violence', 'hesitate', 'Hva gjør jeg?'],
  ['an answer without words by its id', 'safety.violence', 'later', 'later'],
])('%s', (_, at, answer, words) => {
  expect(say().answer(at, answer)).toBe(words)
})

test('a walk reads like a talk, and a page without a title by its id', () => {
  const walk = [
    { at: 'start.choose', answer: 'newWorry' },
    { at: 'nowhere', answer: 'later' },
  ]
  expect(linesOf(say(), walk)).toEqual(['Hva gjelder det? → En ny bekymring', 'nowhere → later'])
})

test('a walk of another chart has no code, and one of this chart has', () => {
  expect(codeOf(bti, [{ at: 'nowhere', answer: 'later' }])).toBeUndefined()
  expect(codeOf(bti, [{ at: 'start.choose', answer: 'newWorry' }])).toMatch(/^[3-9A-Y]{4}/)
})

const rule: RuleProof = {
  id: 'I01',
  says: 'danger first',
  because: 'minutes count',
  source: 'product',
  cases: 12,
  premise: 3,
  ms: 4.4,
  pointers: [],
  broken: [],
}
const walk = [{ at: 'safety.acute', answer: 'injury:yes' }]
const broken: RuleProof = {
  ...rule,
  id: 'I02',
  premise: 2.5e9,
  broken: [
    { why: 'it is gone', at: 'safety.acute', answer: 'done', walk },
    { why: 'no premise', at: undefined, answer: undefined, walk: undefined },
  ],
}
const pointed: RuleProof = { ...rule, id: 'I28', pointers: ['tests/a.ts: <b>', 'tests/c.ts: d'] }
const report: ProofReport = {
  rules: [rule, broken, pointed],
  ways: new Map([
    ['report', [[{ at: 'start.choose', answer: 'newWorry' }], walk]],
    ['none', []],
  ]),
  places: 7,
  transitions: 8,
  variables: 9,
  contexts: 9e9,
  states: 10,
  edges: 11,
  ms: 2345,
}

test('the table says of each rule how often it was tried, and whether it holds', () => {
  const lines = tableOf(report, say()).split('\n')
  expect(lines.slice(0, 4)).toEqual([
    'rule             cases    premise true      ms  result',
    'I01                 12               3       4  holds',
    'I02                 12        2.5·10^9       4  BROKEN (2)',
    'I28                 12               3       4  holds, with a test',
  ])
})

test('below the table stands what is broken, where, and the way there', () => {
  const text = tableOf(report, say())
  expect(text).toContain(
    [
      '',
      'I02: danger first',
      '  safety.acute done: it is gone',
      '    1. Haster <det>? → Skade: Ja',
      '    answers: injury:yes',
      '  no premise',
      '',
      '7 places, 9 variables, 9.0·10^9 contexts: all of them, reachable or not (symbolic, exact).',
      '10 states and 11 edges walked with XState.',
      '2.3 s, peak ',
    ].join('\n'),
  )
  expect(text).toMatch(/peak \d{2,4} MB\. 2 of 3 rules hold\.\n$/)
})

test('the code of a way stands below it, and no more than twelve ways are shown', () => {
  const many = {
    ...broken,
    broken: Array.from({ length: 13 }, () => ({
      why: 'x',
      at: undefined,
      answer: undefined,
      walk: [{ at: 'start.choose', answer: 'newWorry' }],
    })),
  }
  const text = tableOf({ ...report, rules: [many] }, say())
  expect(text.match(/^ {4}code: /gm)).toHaveLength(12)
})

test.each([
  [0, '0'],
  [999_999, '999999'],
  [2.6, '3'],
  [1e6, '1.0·10^6'],
  [1.26e21, '1.3·10^21'],
])('%d is written as %s', (count, text) => {
  expect(countOf(count)).toBe(text)
})

const change: Change = {
  what: 'place',
  at: 'start.choose',
  answer: 'newWorry',
  before: 'safety.acute',
  after: '',
  count: 1,
  example: [{ at: 'start.choose', answer: 'newWorry' }],
}
const list = [{ ...change, what: 'plan' as const, before: '', after: 'a < b', count: 2 }, change]
const changes = { list, looked: 7, complete: true }
const looked =
  'Alle svar er prøvd i begge utgaver, i alle de 7 tilstandene som ble funnet. Tallene sier hvor mange ganger en forskjell ble møtt. Der et svar leder hvert sitt sted, er veien ikke fulgt videre. Valgene under «Trenger du noe annet?» er ikke prøvd.'

test('changes are listed under what has changed, with how often and a way that shows it', () => {
  expect(changesAsMarkdown('Endringer', changes, say())).toBe(
    `# Endringer

${looked}

## Svar som nå leder et annet sted (1)

- **Hva gjelder det? → En ny bekymring** – møtt én gang
  - før: Haster <det>?
  - nå: ingenting
  1. Hva gjelder det? → En ny bekymring

## Planer som nå sier noe annet (1)

- **Hva gjelder det? → En ny bekymring** – møtt 2 ganger
  - før: ingenting
  - nå: a < b
  1. Hva gjelder det? → En ny bekymring
`,
  )
  const answers = [change, change].map((one) => ({ ...one, what: 'answer' as const }))
  const both = changesAsMarkdown('Endringer', { ...changes, list: answers }, say())
  expect(both).toContain('## Svar som er nye eller borte (2)\n\n- **')
  expect(both).toContain('bekymring\n\n- **')
})

test('the same changes can be read as a page', () => {
  const html = changesAsHtml('Endringer', changes, say())
  expect(html).toContain(
    `<p>${looked}</p><section><h2>Svar som nå leder et annet sted (1)</h2><h3>Hva gjelder det? → En ny bekymring</h3><p>Møtt én gang. Før: Haster &lt;det&gt;?. Nå: ingenting.</p><details><summary>En vei som viser det</summary><ol><li>Hva gjelder det? → En ny bekymring</li></ol></details></section><section><h2>Planer som nå sier noe annet (1)</h2>`,
  )
  expect(html).toContain('Møtt 2 ganger. Før: ingenting. Nå: a &lt; b.')
})

test('no change is said in words', () => {
  const none = 'Ingen svar som ble prøvd, leder et annet sted, og ingen plan sier noe annet.'
  const nothing = { ...changes, list: [] }
  expect(changesAsMarkdown('Endringer', nothing, say())).toBe(
    `# Endringer\n\n${looked}\n\n${none}\n`,
  )
  expect(changesAsHtml('Endringer', nothing, say())).toContain(`<p>${none}</p>`)
  expect(changesAsHtml('Endringer', changes, say())).not.toContain(none)
})

test('a comparison that was cut says what its numbers are not', () => {
  const text = changesAsMarkdown('Endringer', { ...changes, complete: false }, say())
  expect(text).toMatch(/de 7 første tilstandene.*Det finnes flere.*er ikke med\. Der et svar/)
})

test('all words of a language are read, each with the place where it stands', () => {
  const texts = readTexts('locales/nb')
  expect(texts).toContainEqual({ key: 'common.answers.yes', text: 'Ja' })
  expect(texts.every(({ key, text }) => key.length > 0 && typeof text === 'string')).toBe(true)
  const files = texts.map(({ key }) => key.split('.')[0] ?? '')
  expect([...new Set(files)]).toEqual([...new Set(files)].toSorted())
})

const page = (key: string, text: string) => ({ key, text })

test.each([
  [
    'a word that is never said',
    { never: 'anonym' },
    [page('a.b.c', 'Meld ANONYMT')],
    ['a.b.c: Meld ANONYMT'],
  ],
  ['a word that is not there', { never: 'anonym' }, [page('a.b.c', 'Meld')], []],
  ['the rules themselves are not read', { never: 'anonym' }, [page('rules.I01', 'anonym')], []],
  [
    'a word that wants another beside it',
    { wherever: 'anonym', also: 'navn' },
    [page('a.b.c', 'Anonymt')],
    ['a.b.c says anonym and not navn: Anonymt'],
  ],
  [
    'the other word on the same page is enough',
    { wherever: 'anonym', also: 'navn' },
    [page('a.b.c', 'Anonymt'), page('a.b.d', 'Med NAVN')],
    [],
  ],
  [
    'the other word on another page is not',
    { wherever: 'anonym', also: 'navn' },
    [page('a.b.c', 'Anonymt'), page('a.c.d', 'navn')],
    ['a.b.c says anonym and not navn: Anonymt'],
  ],
  [
    'one line of the plan is a page of its own',
    { wherever: 'anonym', also: 'navn' },
    [page('plan.actions.x.why', 'Anonymt'), page('plan.actions.y.why', 'navn')],
    ['plan.actions.x.why says anonym and not navn: Anonymt'],
  ],
  [
    'the words of one line of the plan are one page',
    { wherever: 'anonym', also: 'navn' },
    [page('plan.actions.x.why', 'Anonymt'), page('plan.actions.x.what', 'navn')],
    [],
  ],
  ['a rule with half a wish finds nothing', { wherever: 'anonym' }, [page('a.b.c', 'Anonymt')], []],
  ['nor with the other half', { also: 'anonym' }, [page('a.b.c', 'Anonymt')], []],
])('in the words: %s', (_, wish, texts, found) => {
  expect(checkTexts(texts, wish)).toEqual(found)
})

/** A language of some files, in a folder of its own. */
function language(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'words-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

test('only the words are read, file by file in order', () => {
  const folder = language({
    'b.json': '{"x":{"y":"b"},"n":1,"none":null}',
    'a.jsonb.json': '"æ"',
    'notes.txt': 'not words',
  })
  expect(readTexts(folder)).toEqual([
    { key: 'a.jsonb', text: 'æ' },
    { key: 'b.x.y', text: 'b' },
  ])
})

test('the words a municipality may have are the national ones, with a capital where it is asked for', () => {
  const folder = language({
    'common.json': '{"terms":{"concern":{"one":"en uro","the":"uroen"},"step":{"the":"steget"}}}',
    'page.json':
      '{"lead":"{{concern.the, capital}} og {{step.the}}, {{concern.one}}. {{concern.gone}} {{other.the}}"}',
  })
  expect(readTexts(folder)).toContainEqual({
    key: 'page.lead',
    text: 'Uroen og steget, en uro. {{concern.gone}} {{other.the}}',
  })
})

test('a rule about words reads every text, and the pages of two states are two', () => {
  const wish = { wherever: 'anonym', also: 'navn' }
  expect(checkTexts([page('a.b.c', 'Hei'), page('a.b.d', 'Anonymt')], wish)).toEqual([
    'a.b.d says anonym and not navn: Anonymt',
  ])
  const keys = [page('a.bc.d', 'Anonymt'), page('ab.c.d', 'navn'), page('rules.x', 'navn')]
  expect(checkTexts(keys, wish)).toHaveLength(1)
  expect(checkTexts([page('rules.x', 'Anonymt')], wish)).toEqual([])
})
