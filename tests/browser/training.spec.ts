import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import common from '../../locales/nb/common.json' with { type: 'json' }
import meeting from '../../locales/nb/meeting.json' with { type: 'json' }
import start from '../../locales/nb/start.json' with { type: 'json' }
import shins from '../../locales/nb/practice/shins-full-of-bruises.json' with { type: 'json' }
import words from '../../locales/nb/training.json' with { type: 'json' }
import { answersIn, heapOf } from './heap.ts'
import { pagesOf } from './pagesOf.ts'

/** With the keyboard alone: the focus goes to a button, and Enter presses it. */
async function enter(page: Page, name: string | RegExp): Promise<void> {
  await page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .press('Enter')
}

async function openCase(page: Page, title: string, at = './oving/'): Promise<void> {
  await page.goto(at)
  await page.getByText(/^Finn en sak selv/).press('Enter')
  await enter(page, new RegExp(`^${title} `))
  await expect(page.getByRole('heading', { name: title })).toBeVisible()
}

async function faultsOn(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  const heading = await page.locator('h1').first().textContent()
  return [
    ...violations.map(({ id, nodes }) => `${heading}: ${id}: ${nodes[0]?.html}`),
    ...(wide > 0 ? [`${heading}: ${wide} px too wide`] : []),
  ]
}

for (const [width, height] of [
  [360, 740],
  [1920, 1080],
] as const) {
  test(`a case is practised by keyboard alone at ${width} px, with no fault that axe can find`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.goto('./oving/')
    await expect(page.getByText(/^Finn en sak selv/)).toBeVisible()
    const faults = [...(await faultsOn(page))]
    await openCase(page, shins.title)
    faults.push(...(await faultsOn(page)))
    await enter(page, start.choose.answers.newWorry)
    await enter(page, common.answers.none)
    await enter(page, common.answers.yes)
    await expect(page.getByText(words.feedback.over)).toBeVisible()
    faults.push(...(await faultsOn(page)))
    await enter(page, words.feedback.goOn)
    await enter(page, words.story.conclude)
    await expect(page.locator('h1')).toHaveText(words.debrief.title)
    faults.push(...(await faultsOn(page)))
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(2)
    await enter(page, words.debrief.certificate)
    await expect(page.locator('h1')).toHaveText(words.certificate.title)
    faults.push(...(await faultsOn(page)))
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1)
    expect(faults).toEqual([])
  })
}

test('on every page of practice it says so, and the real guide is one press away', async ({
  page,
}) => {
  await openCase(page, shins.title)
  await expect(page.locator('.band')).toContainText(words.band.title)
  await page.getByRole('link', { name: words.band.real }).click()
  await expect(page.locator('h1')).toHaveText(start.choose.title)
  await expect(page.locator('.band')).toHaveCount(0)
})

test('nobody is rung from practice, and a code of practice is refused by the real guide', async ({
  page,
}) => {
  await openCase(page, shins.title)
  await page.getByRole('link', { name: /112/ }).first().click()
  await expect(page.getByText(words.calls)).toBeVisible()
  await enter(page, start.choose.answers.newWorry)
  await enter(page, common.answers.none)
  await enter(page, common.nav.plan)
  const code = (await page.locator('.code-strip__code').first().textContent()) ?? ''
  await page.getByRole('link', { name: words.band.real }).click()
  await page.getByRole('button', { name: common.nav.code }).click()
  await page.getByRole('textbox').fill(code)
  await page.getByRole('button', { name: common.code.submit }).click()
  await expect(page.getByRole('alert')).toHaveText(common.code.faults.practice)
})

test('after a case is opened nothing is asked for, and nothing of it is left when it is wiped', async ({
  page,
}) => {
  await openCase(page, shins.title)
  const fresh = answersIn(await heapOf(page), '-')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.getByRole('button', { name: start.choose.answers.newWorry }).click()
  await page.getByRole('button', { name: common.answers.none, exact: true }).click()
  await page.getByRole('button', { name: common.answers.yes, exact: true }).click()
  await page.getByRole('button', { name: words.story.conclude }).click()
  await expect(page.locator('h1')).toHaveText(words.debrief.title)
  await page.getByRole('button', { name: words.debrief.again }).click()
  await expect(page.locator('h1')).toHaveText(common.wiped.title)
  expect(asked).toEqual([])
  expect(answersIn(await heapOf(page), '-').objects).toBeLessThanOrEqual(fresh.objects)
})

test('a group practises as it would meet', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await page.goto('./tinn/nb/oving/')
  await page.getByRole('button', { name: words.choose.companies.group }).click()
  await page.getByText(/^Finn en sak selv/).click()
  await page
    .getByRole('button', { name: new RegExp(`^${shins.title} `) })
    .first()
    .click()
  await enter(page, meeting.agenda.reasons.newWorry)
  await enter(page, meeting.agenda.begin)
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await expect(page.getByText(meeting.silent.label)).toBeVisible()
  expect(await faultsOn(page)).toEqual([])
})

test('the kit of whoever holds a course prints, and has no fault that axe can find', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('./oving/opplegg.html')
  expect(await faultsOn(page)).toEqual([])
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeGreaterThan(5)
})
