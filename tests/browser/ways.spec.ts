import { expect, test, type Page } from '@playwright/test'
import { encode } from '../../src/walk/code.ts'
import { walked } from '../walked.ts'
import { faultsOn } from './faultsOn.ts'
import { open, said, walkBy } from './person.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const toLevel0 = ['newWorry', 'done', 'no', 'no', 'done', 'done', 'done', 'goOn'] as const

test('the page’s Back and the browser’s Back take back the last answer', async ({ page }) => {
  await open(page)
  await walkBy(page, ['newWorry', 'done', 'no'])
  await page
    .getByRole('button', { name: said.shared('common.nav.back') })
    .first()
    .press('Enter')
  await expect(heading(page)).toHaveText(said.title('safety.violence'))
  await page.goBack()
  await expect(heading(page)).toHaveText(said.title('safety.acute'))
  await page.goBack()
  await expect(heading(page)).toHaveText(said.title('start.choose'))
})

test('the address and the history say nothing about the answers', async ({ page }) => {
  await open(page)
  const before = page.url()
  await walkBy(page, ['newWorry', 'done', 'yes'])
  expect(page.url()).toBe(before)
  expect(await page.evaluate(() => [history.state, document.title, history.length])).toEqual([
    // How many empty entries stand before the page: the same for everybody.
    2,
    'BTI-veiviseren',
    expect.any(Number),
  ])
})

test('an answer is changed, and the later ones that still hold are kept', async ({ page }) => {
  await open(page)
  await walkBy(page, toLevel0)
  await page.getByText(said.shared('common.soFar.title')).click()
  const question = said.title('safety.violence')
  await page
    .getByRole('button', { name: said.shared('common.soFar.changeWhat', { question }) })
    .press('Enter')
  await expect(heading(page)).toHaveText(question)
  await page
    .locator('.answers')
    .getByRole('button', { name: said.answer('safety.violence', 'unsure') })
    .press('Enter')
  await expect(heading(page)).toHaveText(said.title('safety.whoFirst'))
  await page
    .locator('.answers')
    .getByRole('button', { name: said.answer('safety.whoFirst', 'unknown') })
    .press('Enter')
  await expect(heading(page)).toHaveText(said.title('duty.discuss'))
})

test('a code from paper goes on where the work was, after the acute page', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: said.shared('common.nav.code') }).press('Enter')
  await page.getByLabel(said.shared('common.code.label')).fill(encode(walked(...toLevel0)))
  await page.getByRole('button', { name: said.shared('common.code.submit') }).press('Enter')
  await expect(page.getByText(said.title('safety.violence'))).toBeVisible()
  expect(await faultsOn(page)).toEqual([])
  await page.getByRole('button', { name: said.shared('common.code.confirmYes') }).press('Enter')
  await expect(heading(page)).toHaveText(said.title('safety.acute'))
  await page
    .locator('.answers')
    .getByRole('button', { name: said.shared('common.answers.none') })
    .press('Enter')
  await expect(heading(page)).toHaveText(said.title('level0.notice.wondering'))
})

for (const [what, text, fault] of [
  ['a damaged code', 'ACD3-4667', 'damaged'],
  ['foreign letters', 'BLÅBÆR', 'letters'],
  ['an empty field', '', 'empty'],
] as const) {
  test(`${what} gets a clear message and loses nothing`, async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: said.shared('common.nav.code') }).press('Enter')
    await page.getByLabel(said.shared('common.code.label')).fill(text)
    await page.getByRole('button', { name: said.shared('common.code.submit') }).press('Enter')
    await expect(page.getByRole('alert')).toHaveText(said.shared(`common.code.faults.${fault}`))
    await expect(page.getByRole('link', { name: /112/ }).first()).toBeVisible()
  })
}

test('a link to a step that is not there gets a message and the numbers', async ({ page }) => {
  await page.goto('./#level9.act.nothing')
  await expect(page.getByText(said.shared('common.link.unknown'))).toBeVisible()
  await expect(page.getByRole('link', { name: /112/ }).first()).toBeVisible()
  expect(page.url()).not.toContain('#')
})

test('start over wipes, and Back does not bring the answers back', async ({ page }) => {
  await open(page)
  await walkBy(page, ['newWorry', 'done', 'yes'])
  await page
    .getByRole('button', { name: said.shared('common.nav.wipe') })
    .first()
    .press('Enter')
  await expect(heading(page)).toHaveText(said.shared('common.wiped.title'))
  await page.goBack()
  await expect(page.getByText(said.title('safety.urgent'))).toHaveCount(0)
})

test('a whole way with the keyboard alone, with the focus on each new heading', async ({
  page,
}) => {
  await open(page)
  for (const label of [
    'Jeg er urolig for et barn',
    'Ingen av disse',
    said.answer('safety.violence', 'unsure'),
  ]) {
    const button = page.locator('.answers').getByRole('button', { name: label, exact: true })
    for (
      let tabs = 0;
      tabs < 60 && !(await button.evaluate((b) => b === document.activeElement));
      tabs++
    ) {
      await page.keyboard.press('Tab')
    }
    await expect(button).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(heading(page)).toBeFocused()
  }
  await expect(heading(page)).toHaveText(said.title('safety.whoFirst'))
})

for (const width of [320, 360, 1920]) {
  test(`nothing runs out of the page at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 })
    await open(page)
    let walk = await walkBy(page, [])
    for (const given of ['newWorry', 'done', 'yes', 'several', 'home:yes', 'done', 'goOn']) {
      walk = await walkBy(page, [given], walk)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow).toBeLessThanOrEqual(0)
    }
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on plan, rows and task in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await open(page)
    const walk = await walkBy(page, ['newWorry', 'done', 'yes', 'home'])
    expect(await faultsOn(page)).toEqual([])
    await walkBy(page, ['goOn', 'no', 'done', 'done', 'done', 'school', 'yes'], walk)
    expect(await faultsOn(page)).toEqual([])
  })
}

test('without script the guide points to the handbook, with the numbers in view', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('./')
  await expect(page.getByRole('link', { name: /112/ }).first()).toBeVisible()
  await page
    .getByRole('link', { name: said.shared('common.nav.handbook') })
    .first()
    .press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('article')).not.toHaveCount(0)
  await context.close()
})

const after = (link: Element) => getComputedStyle(link, '::after').content

test('the whole plan prints on paper, with how each line is done', async ({ page }) => {
  await open(page)
  await walkBy(page, ['newWorry', 'done', 'yes', 'home'])
  await page.getByLabel(said.shared('common.plan.printWhole')).check()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(said.shared('common.paper.title'))).toBeVisible()
  await expect(page.getByText(said.shared('plan.actions.callBarnevern.text'))).toBeVisible()
  await expect(page.locator('.other')).toBeHidden()
  const portal = page.getByRole('link', { name: said.shared('plan.contacts.reportPortal.name') })
  expect(await portal.first().evaluate(after)).toContain('https://bekymringsmelding.fiks.ks.no/')
  await page.emulateMedia({ media: 'screen' })
  expect(await portal.first().evaluate(after)).not.toContain('https')
  const pdf = await page.pdf({ format: 'A4' })
  expect(pdf.subarray(0, 4).toString()).toBe('%PDF')
})
