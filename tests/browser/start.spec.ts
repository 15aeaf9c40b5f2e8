import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
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
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})

test('a page that does not exist is noticed', async ({ page }) => {
  const trouble = troubleOn(page)
  await page.goto('./finnes-ikke.html')
  expect(trouble.join()).toContain('404')
})
