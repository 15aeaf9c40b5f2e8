import { expect, test } from 'vitest'
import { sourceTable, contactTable } from '../../src/proof/datedTables.ts'
import { htmlOf } from '../../src/proof/html.ts'
import type { ProofReport } from '../../src/proof/prove.ts'
import { readTexts } from '../../src/proof/texts.ts'
import { sayWith } from '../../src/proof/words.ts'

const say = sayWith(readTexts('locales/nb'))
const start = { at: 'start.choose', answer: 'newWorry' }
const rule = {
  id: 'I03',
  says: 'in code',
  because: '',
  source: 'barnehus-suspicion',
  cases: 18,
  premise: 8.5e51,
  ms: 1,
  pointers: [],
  broken: [],
} as const
const report: ProofReport = {
  rules: [rule],
  ways: new Map([
    [
      'report',
      [
        [start, { at: 'safety.violence', answer: 'yes' }],
        [start, { at: 'safety.violence', answer: 'unsure' }],
      ],
    ],
  ]),
  places: 102,
  transitions: 1,
  variables: 267,
  contexts: 1e53,
  states: 10,
  edges: 20,
  ms: 1000,
}
const shown = (rules: ProofReport['rules'] = report.rules) =>
  htmlOf({ ...report, rules }, say, { title: 'Bevis', today: '2026-11-22' })

test('a lawyer reads each rule in bokmål, with its source and how much it was tried on', () => {
  expect(shown()).toContain(say.text('rules.I03', ''))
  expect(shown()).toContain(say.text('plan.sources.barnehus-suspicion', ''))
  expect(shown()).toContain('8,5·10<sup>51</sup>')
  expect(shown()).not.toContain('in code')
})

test('each duty stands with every way that was found to it, in the words of the page', () => {
  expect(shown()).toMatch(/Send melding til barnevernet<\/h3><p>2 veier/)
  expect(shown()).toContain(`${say.title('safety.violence')} → Vet ikke`)
})

test('a broken rule stands first, with the place and the answer in words', () => {
  const broken = [{ at: 'duty.parents', answer: 'tell', why: 'it is offered', walk: [start] }]
  const page = shown([{ ...rule, broken }])
  expect(page).toContain('1 av 1 regler er brutt')
  expect(page.indexOf('I03 er brutt')).toBeLessThan(page.indexOf('Hva som er prøvd'))
  expect(page).toContain(`«${say.title('duty.parents')}»`)
})

test('law is shown with the day it was read and how long that is good for', () => {
  expect(sourceTable(say, '2026-11-22')).toMatch(/13-2[^]*2026-11-21<\/td><td class="number">364</)
  expect(sourceTable(say, '2026-11-22')).toContain('ikke juridisk kontrollert')
  expect(sourceTable(say, '2027-12-22')).toContain('utløpt for 31 dager siden')
})

test('so are the numbers; one that is not verified is not shown', () => {
  expect(contactTable(say, '2026-11-22')).toMatch(/116111<\/td><td>2026-11-21<\/td>[^]*?>180</)
  expect(contactTable(say, '2027-12-22')).toContain('utløpt for')
  expect(contactTable(say, '2026-11-22')).not.toContain('22993950')
})
