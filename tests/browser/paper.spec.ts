import { expect, test, type Page } from '@playwright/test'
import common from '../../locales/nb/common.json' with { type: 'json' }
import plan from '../../locales/nb/plan.json' with { type: 'json' }
import { ownWords } from '../../src/build/words/languages.ts'
import { nationalGuide } from '../../src/visit/guide.ts'
import { planView } from '../../src/visit/planView.ts'
import { hereOf } from '../../src/walk/trip.ts'
import { speak } from '../../src/words/speak.ts'
import { wordsFor } from '../../src/words/words.ts'
import { walked } from '../walked.ts'
import { open, openWhole, startAgain, walkToPlan } from './visits.ts'
import { caseAt, cases } from './walks.ts'

/** How many sheets the page takes when it is printed. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

const said = speak(ownWords(), 'throw')
const planOf = (answers: readonly string[]) => planView(walked(...answers), nationalGuide)

test('a plan without a duty is one sheet of paper, and no plan is more than two', async ({
  page,
}) => {
  await openWhole(page)
  const counted: string[] = []
  const tooMany: string[] = []
  for (const walk of cases) {
    await walkToPlan(page, walk)
    const count = await sheets(page)
    counted.push(`${walk.name}: ${count}`)
    if (count > (planOf(walk.answers).hasDuty ? 2 : 1)) tooMany.push(`${walk.name}: ${count}`)
    await startAgain(page)
  }
  console.log(counted.join(', '))
  expect(tooMany).toEqual([])
})

test('a plan with what a municipality has added is two sheets at most', async ({ page }) => {
  await open(page, './loten/nb/')
  for (const walk of [caseAt(0), caseAt(6), caseAt(15)]) {
    await walkToPlan(page, walk)
    expect(await sheets(page)).toBeLessThanOrEqual(2)
    await startAgain(page)
  }
})

test('the short paper leaves out no duty, no prohibition and no number', async ({ page }) => {
  await openWhole(page)
  for (const walk of cases) {
    const { first, rest, doNots, contacts, lookAgain } = planOf(walk.answers)
    await walkToPlan(page, walk)
    await page.emulateMedia({ media: 'print' })
    const paper = await page.locator('main').innerText()
    const duties = rest.filter(({ half }) => half === 'duty')
    const { notes } = hereOf(walked(...walk.answers)).context
    const { shared } = wordsFor(said, notes.setting, notes)
    for (const { id } of [...first, ...duties])
      expect(paper).toContain(shared(`plan.actions.${id}.title`))
    for (const id of doNots) expect(paper).toContain(shared(`plan.doNots.${id}`))
    for (const { number } of contacts) expect(paper).toContain(number ?? '')
    expect(paper).toContain(plan.lookAgain[lookAgain])
    expect(paper).toContain(await page.locator('.code-strip__code').innerText())
    await page.emulateMedia({ media: null })
    await startAgain(page)
  }
})

test('whoever asks for it gets all of it on paper, with lines to fill in by hand', async ({
  page,
}) => {
  await openWhole(page)
  await walkToPlan(page, caseAt(15))
  const short = await sheets(page)
  await page.getByLabel(common.plan.printWhole).check()
  await page.emulateMedia({ media: 'print' })
  for (const shown of [common.paper.title, common.plan.details, plan.headings.notes])
    await expect(page.getByText(shown, { exact: true })).toBeVisible()
  await expect(page.locator('.paper-short')).toHaveCount(0)
  expect(await sheets(page)).toBeGreaterThan(short)
  // Nothing is kept: the next plan is short again.
  await page.emulateMedia({ media: null })
  await startAgain(page)
  await walkToPlan(page, caseAt(15))
  await expect(page.getByLabel(common.plan.printWhole)).not.toBeChecked()
})
