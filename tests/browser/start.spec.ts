import { expect, test, type Page } from '@playwright/test'
import { faultsOn } from './faultsOn.ts'
import { awake, kept } from './visits.ts'

/** Everything that went wrong on the page, in the order it did. */
function troubleOn(page: Page): readonly string[] {
  const trouble: string[] = []
  page.on('console', (line) => line.type() === 'error' && trouble.push(`console: ${line.text()}`))
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`))
  page.on('requestfailed', (request) => trouble.push(`failed: ${request.url()}`))
  page.on('response', (answer) => {
    if (answer.status() >= 400) trouble.push(`${answer.status()}: ${answer.url()}`)
  })
  return trouble
}

test('the first page opens without errors and says what it is', async ({ page }) => {
  const trouble = troubleOn(page)
  await page.goto('./')
  await expect(page.locator('h1')).toHaveCount(1)
  await expect(page.locator('h1')).toBeVisible()
  await awake(page)
  await kept(page)
  expect(trouble).toEqual([])
})

test('the first page asks nothing of any other host', async ({ page, baseURL }) => {
  const elsewhere: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '')) elsewhere.push(request.url())
  })
  await page.goto('./')
  await awake(page)
  await kept(page)
  expect(elsewhere).toEqual([])
})

test('the first page has no fault that axe can find', async ({ page }) => {
  await page.goto('./')
  await expect(page.locator('h1')).toBeVisible()
  expect(await faultsOn(page)).toEqual([])
})

test('a page that does not exist is noticed', async ({ page }) => {
  const trouble = troubleOn(page)
  await page.goto('./finnes-ikke.html')
  expect(trouble.join()).toContain('404')
})

for (const [what, lost] of [
  ['script', '**/assets/guide.*.js'],
  ['words', '**/words/*.first.*.js'],
] as const) {
  test(`where the ${what} does not come, no button looks alive, and the numbers and the handbook are on top`, async ({
    page,
  }) => {
    await page.route(lost, (route) => route.abort())
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('./')
    for (const button of await page.locator('#root button').all())
      await expect(button).toBeDisabled()
    const message = page.locator('.not-started')
    await expect(message).toBeInViewport({ timeout: 10_000 })
    await expect(message.getByRole('link', { name: '116 111' })).toBeInViewport()
    await expect(page.locator('.acute').getByRole('link', { name: '112' })).toBeVisible()
    expect(await faultsOn(page)).toEqual([])
    await message.getByRole('link', { name: 'Hele veiviseren på papir' }).click()
    await expect(page.locator('article').first()).toBeVisible()
  })
}

test('where the script comes, the message goes and the buttons are on', async ({ page }) => {
  await page.goto('./')
  await expect(page.locator('.not-started')).toHaveCount(0)
  await expect(page.locator('.answers .answer').first()).toBeEnabled()
})

test('a page opened from a file says why it does not start', async ({ page }) => {
  await page.goto(`file://${process.cwd()}/dist/index.html`)
  await expect(page.locator('.not-started')).toContainText('ikke fra en fil')
  await expect(page.locator('.not-started')).toBeVisible()
  await expect(page.locator('.answers .answer').first()).toBeDisabled()
})

for (const [day, said] of [
  ['2026-12-01', false],
  ['2027-12-01', true],
] as const) {
  test(`on ${day} the page ${said ? 'says' : 'does not say'} that what it says is old`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(new Date(`${day}T12:00:00Z`))
    await page.goto('./')
    await expect(page.locator('.not-started')).toHaveCount(0)
    await expect(page.locator('.edition-old')).toBeVisible({ visible: said })
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the page that takes the guide’s place has the numbers, and can be read in ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('./pause.html')
    for (const number of [/^112/, /^113/, /^116 111/])
      await expect(page.getByRole('link', { name: number })).toBeVisible()
    expect(await faultsOn(page)).toEqual([])
  })
}
