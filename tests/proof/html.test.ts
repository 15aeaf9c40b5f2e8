import { expect, test } from 'vitest'
import { checked } from '../../flows/rules/checked.ts'
import { createElement, type ComponentProps } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { ContactTable, SourceTable } from '../../src/proof/report/DatedTables.tsx'
import { htmlOf } from '../../src/proof/report/html.tsx'
import { pageOf, Sentence, Table } from '../../src/proof/report/Page.tsx'
import type { ProofReport, RuleProof } from '../../src/proof/checks/prove.ts'
import { readTexts } from '../../src/proof/checks/texts.ts'
import { codeOf, sayWith } from '../../src/proof/report/words.ts'
import { swapped } from './swapped.ts'
import { bti } from '../../flows/bti/bti.ts'

/** Made in each test: what is done while a file is read cannot be tried on a changed line. */
const say = () => sayWith(bti, readTexts('locales/nb'))
const sourceTable = (today: string) =>
  renderToStaticMarkup(createElement(SourceTable, { say: say(), today }))
const contactTable = (today: string) =>
  renderToStaticMarkup(createElement(ContactTable, { say: say(), today }))
const start = { at: 'start.choose', answer: 'newWorry' }
const yes = { at: 'safety.acute', answer: 'danger:yes' }
const other = { at: 'safety.acute', answer: 'injury:yes' }
const rule: RuleProof = {
  id: 'I03',
  says: 'in code',
  because: '',
  source: 'barnehus-suspicion',
  cases: 18,
  premise: 8.5e51,
  ms: 1,
  pointers: [],
  broken: [],
}
const report: ProofReport = {
  rules: [rule],
  ways: new Map([
    [
      'report',
      [
        [start, yes],
        [start, other],
      ],
    ],
    ['police', [[yes]]],
    ['travel', []],
  ]),
  places: 102,
  transitions: 1,
  variables: 267,
  contexts: 1e53,
  states: 10,
  edges: 20,
  ms: 4200,
}
const shown = (rules: readonly RuleProof[] = [rule]) =>
  htmlOf({ ...report, rules }, say(), { title: 'Bevis', today: '2026-11-22' })

/** What somebody reads on a page, line by line. */
const linesOf = (html: string) =>
  (html.split('<body>')[1] ?? html)
    .replace(/<\/?(sup|strong|code|span|a)\b[^>]*>/g, '')
    .replaceAll(/<[^>]*>/g, '\n')
    .split('\n')
    .filter((line) => line !== '')

test('a lawyer reads each rule in bokmål, with its source and how much it was tried on', () => {
  const lines = linesOf(shown())
  const from = lines.indexOf('Reglene')
  expect(lines.slice(from + 2, lines.indexOf('Pliktene, og veiene dit'))).toEqual([
    'Regel',
    'Hva den sier',
    'Kilde',
    'Prøvd',
    'Gjaldt',
    'Resultat',
    'I03',
    say().text('rules.I03', ''),
    say().text('plan.sources.barnehus-suspicion', ''),
    '18',
    '8,5·1051',
    'holder',
  ])
  expect(lines[from + 1]).toMatch(/^Prøvd er hvor mange .* Gjaldt er .* regnes som brutt\.$/)
  expect(shown()).toContain('8,5·10<sup>51</sup>')
  expect(shown()).toContain('<th class="number">Prøvd</th><th class="number">Gjaldt</th><th>R')
})

test('what was tried, and what was not, is said before the rules', () => {
  const lines = linesOf(shown())
  expect(lines.slice(0, 3)).toEqual([
    'Bevis',
    'Alle 1 reglene holder. Kjørt 2026-11-22.',
    'Hva som er prøvd',
  ])
  expect(lines.slice(3, 7)).toEqual([
    expect.stringMatching(/^Veiviseren har 102 steder.* 267 ja\/nei-.* på 1,0·1053 måter/),
    expect.stringMatching(/^I tillegg er 10 tilstander og 20 svar .* Det tok 4 sekunder\.$/),
    expect.stringMatching(/^Ikke prøvd her: om loven er forstått riktig/),
    'Reglene',
  ])
})

test('a rule that only the page can show has its tests folded below the result', () => {
  const pointed = shown([{ ...rule, pointers: ['tests/a.ts: <one>', 'tests/b.ts: two'] }])
  expect(pointed).toContain(
    '<details><summary>holder, med test</summary><div>tests/a.ts: &lt;one&gt;</div><div>tests/b.ts: two</div></details>',
  )
})

test('each duty stands with every way that was found to it, in the words of the page', () => {
  const lines = linesOf(shown())
  const said = ({ at, answer }: typeof yes) => `${say().title(at)} → ${say().answer(at, answer)}`
  const from = lines.indexOf('Pliktene, og veiene dit')
  expect(lines[from + 1]).toMatch(/^For hver plikt: den korteste veien/)
  expect(lines.slice(from + 2, lines.indexOf('Kilder'))).toEqual([
    'Send melding til barnevernet',
    '2 veier. Den korteste:',
    said(start),
    said(yes),
    `Kode: ${codeOf(bti, [start, yes])}`,
    'Alle de andre (1)',
    said(start),
    said(other),
    `Kode: ${codeOf(bti, [start, other])}`,
    // A walk that does not begin at the start has no code.
    say().text('rules.duties.police', ''),
    'Én vei:',
    said(yes),
    say().text('rules.duties.travel', ''),
    '0 veier. Den korteste:',
  ])
})

test('the sources and the numbers stand last, each with how long they are good for', () => {
  const lines = linesOf(shown())
  expect(lines[lines.indexOf('Kilder') + 1]).toMatch(/innen tolv måneder/)
  expect(lines[lines.indexOf('Telefonnumre') + 1]).toMatch(/innen seks måneder/)
  expect(shown()).toContain(`</p>${sourceTable('2026-11-22')}<h2>Telefonnumre`)
  expect(shown()).toContain(`</p>${contactTable('2026-11-22')}</body>`)
})

test('a broken rule stands first, with the place, the answer and the walk in words', () => {
  const place = say().title('duty.parents')
  const tell = say().answer('duty.parents', 'tell')
  const broken = [
    { at: 'duty.parents', answer: 'tell', why: 'it is <offered>', walk: [start] },
    { at: 'duty.parents', answer: undefined, why: 'it leads on', walk: undefined },
    { at: undefined, answer: undefined, why: 'it is never true', walk: undefined },
  ]
  const html = shown([{ ...rule, broken }, { ...rule, id: 'I04', pointers: ['x'] }, rule])
  const lines = linesOf(html)
  expect(lines.slice(1, 8)).toEqual([
    '1 av 3 regler er brutt. Kjørt 2026-11-22.',
    'I03 er brutt',
    say().text('rules.I03', ''),
    `«${place}» (duty.parents), svaret «${tell}» it is &lt;offered&gt;`,
    `${say().title('start.choose')} → ${say().answer('start.choose', 'newWorry')}`,
    `Kode: ${codeOf(bti, [start])}`,
    `«${place}» (duty.parents) it leads on`,
  ])
  expect(lines.slice(8, 10)).toEqual(['it is never true', 'Hva som er prøvd'])
  expect(lines).toContain('brutt (3)')
  expect(html).toContain('</li><li>')
})

test('law is shown with the day it was read and how long that is good for', () => {
  expect(linesOf(sourceTable('2026-11-22')).slice(0, 4)).toEqual([
    'Kilde',
    'Lest',
    'Dager igjen',
    'Kontrollert',
  ])
  expect(sourceTable('2026-11-22')).toContain(
    '<th class="number">Dager igjen</th><th>Kontrollert</th>',
  )
  const name = say().text('plan.sources.barnevernsloven-13-2', '')
  expect(sourceTable('2026-11-22')).toMatch(
    new RegExp(
      `<a href="https://[^"]*">${name}</a></td><td>2026-11-25</td><td class="number">368</td><td>ikke juridisk kontrollert<`,
    ),
  )
  expect(linesOf(sourceTable('2026-11-22'))).toContain('veiviserens eget råd, ikke en regel')
  expect(sourceTable('2027-11-21')).toContain('<td class="number">0</td>')
  expect(sourceTable('2027-12-22')).toContain(
    '<td class="number"><strong>utløpt for 31 dager siden</strong></td>',
  )
})

test('law that a role has checked says which, and when', () => {
  const byRole = { role: 'barnevernleder', on: '2026-12-01' }
  const rows = swapped(checked, 'barnevernsloven-13-2', byRole, () => sourceTable('2026-12-02'))
  expect(linesOf(rows)).toContain('av barnevernleder 2026-12-01')
})

test('so are the numbers; one that is not verified is not shown', () => {
  const lines = linesOf(contactTable('2026-11-22'))
  expect(lines.slice(0, 4)).toEqual(['Hvem', 'Nummer', 'Lest', 'Dager igjen'])
  const after = (id: string, count: number) => {
    const at = lines.indexOf(say().text(`plan.contacts.${id}.name`, ''))
    return lines.slice(at + 1, at + 1 + count)
  }
  expect(after('alarm', 3)).toEqual(['116111', '2026-11-21', '180'])
  expect(after('barnevern', 2)).toEqual(['kommunens eget', '2026-11-21'])
  expect(after('barnehus', 1)).toEqual(['ikke noe'])
  expect(lines).toContain('vises ikke: ikke bekreftet')
  const html = contactTable('2026-11-22')
  expect(html).not.toContain('22993950')
  expect(html).toContain('<td>kommunens eget</td><td>2026-11-21</td><td class="number"></td>')
  expect(html).toContain('<th>Lest</th><th class="number">Dager igjen</th>')
  expect(contactTable('2027-12-22')).toContain('utløpt for')
})

test('a page stands alone, and shows what is written as it is written', () => {
  expect(pageOf('<Bevis>', say(), createElement('p', null, 'a & b > c < d'))).toMatch(
    /^<!doctype html>\n<html lang="nb"><head>[^]*<title>&lt;Bevis&gt;<\/title>[^]*<h1>&lt;Bevis&gt;<\/h1><p>a &amp; b &gt; c &lt; d<\/p><\/body><\/html>\n$/,
  )
})

const table = (rows: ComponentProps<typeof Table>['rows']) =>
  renderToStaticMarkup(createElement(Table, { columns: [['Hva'], ['Antall', 'number']], rows }))

test('a table has a heading for each column, also without a row', () => {
  expect(table([])).toBe(
    '<table><thead><tr><th>Hva</th><th class="number">Antall</th></tr></thead><tbody></tbody></table>',
  )
  expect(
    table([
      ['a', 1],
      ['b', '2'],
    ]),
  ).toContain(
    '<tbody><tr><td>a</td><td class="number">1</td></tr><tr><td>b</td><td class="number">2</td></tr></tbody>',
  )
})

test('a sentence has what weighs most in bold, and what is counted in its place', () => {
  const sentence = { text: 'Alle **{{x}} stedene**, {{count}} av {{gone}}.', values: { count: 7 } }
  expect(renderToStaticMarkup(createElement(Sentence, sentence))).toBe(
    'Alle <strong>{{x}} stedene</strong>, <span>7</span> av <span></span>.',
  )
})

test('words of the report that are not there stop it, and name the key', () => {
  expect(() => say().proof('page.gone')).toThrow('No words for proof.page.gone.')
})
