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
