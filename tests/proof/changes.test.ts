import { expect, test } from 'vitest'
import { bti } from '../../flows/bti/bti.ts'
import { planFor } from '../../src/plan/plan.ts'
import { compare } from '../../src/proof/walks/compare.ts'
import { changesAsMarkdown } from '../../src/proof/report/changes.ts'
import { changesAsHtml } from '../../src/proof/report/ChangesPage.tsx'
import { readTexts } from '../../src/proof/checks/texts.ts'
import { sayWith } from '../../src/proof/report/words.ts'
import { asTree, brokenBti } from './broken.ts'

const say = () => sayWith(bti, readTexts('locales/nb'))
const now = { machine: bti, planFor }
const elsewhere = () =>
  brokenBti((stateAt) => {
    asTree(stateAt('start.choose')['on'], 'on')['level3'] = [{ target: '#bti.work.level2.notice' }]
  })

test('an answer that leads elsewhere is shown to the one who approves, with how often it was met', () => {
  const changes = compare({ machine: elsewhere(), planFor }, now, 50)
  expect(changes.list).toMatchObject([{ what: 'place', at: 'start.choose', answer: 'level3' }])
  expect(changesAsMarkdown('Endringer', changes, say())).toMatch(/– møtt (én gang|\d+ ganger)/)
})

test('a comparison that stopped at its limit says so, and that its numbers are no totals', () => {
  const changes = compare(now, now, 50)
  expect(changes).toMatchObject({ list: [], looked: 50, complete: false })
  for (const show of [changesAsMarkdown, changesAsHtml])
    expect(show('Endringer', changes, say())).toMatch(
      /de 50 første .* Det finnes flere.* før det ble stoppet/,
    )
})

test('a comparison that tried everything says that', () => {
  const small = { list: [], looked: 7, complete: true }
  expect(changesAsMarkdown('Endringer', small, say())).toMatch(/Alle svar .* alle de 7/)
})

test('what has changed is said as it stands on the page, and not in names of the code', () => {
  const list = [
    {
      what: 'plan' as const,
      before: 'callBarnevern (must, sameDay, barnevern alarm) done; parents: yes',
      after: 'do not: wait; look again: twoWeeks',
    },
    { what: 'place' as const, before: 'safety.violence', after: 'end.closed' },
    { what: 'answer' as const, before: 'offered', after: 'not there' },
  ].map((change) => ({
    ...change,
    at: 'start.choose',
    answer: 'newWorry',
    count: 1,
    example: [{ at: 'start.choose', answer: 'newWorry' }],
  }))
  const changes = { list, looked: 1, complete: true }
  for (const show of [changesAsMarkdown, changesAsHtml]) {
    const said = show('Endringer', changes, say())
    for (const part of ['i dag', 'Gjort', 'Alarmtelefonen', 'Ja, snakk med foreldrene'])
      expect(said).toContain(part)
    expect(said).not.toMatch(/callBarnevern|sameDay|must|twoWeeks|end\.closed|offered|\{\{/)
  }
})
