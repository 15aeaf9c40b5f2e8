import { expect, test, type Page, type Route } from '@playwright/test'
import { tapThrough } from '../../src/selftest/tapThrough.ts'
import { open } from './visits.ts'
import { caseAt } from './walks.ts'

test.use({ serviceWorkers: 'block' })

const rest = '**/words/*.guide.rest.*.js'
const violence = [
  { kind: 'answer', index: 1 },
  { kind: 'answer', index: 0 },
] as const
const folds = (page: Page) => page.locator('.folds details')
const elsewhere = (page: Page) => page.getByText('Forklaringene kom ikke med denne gangen')

test('the explanations are asked for once, before anybody has answered, and nothing after', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const came = page.waitForResponse(rest)
  await open(page)
  await came
  expect(asked.filter((url) => url.includes('.rest.'))).toHaveLength(1)
  const before = asked.length
  await page.evaluate(tapThrough, [...violence])
  await expect(folds(page).first()).toBeVisible()
  expect(asked).toHaveLength(before)
  await expect(elsewhere(page)).toHaveCount(0)
})

test('whoever answers while the explanations are on their way gets them when they come', async ({
  page,
}) => {
  const held: Route[] = []
  await page.route(rest, (route) => void held.push(route))
  await open(page)
  await page.evaluate(tapThrough, [...violence])
  await expect(folds(page)).toHaveCount(0)
  await expect(elsewhere(page)).toHaveCount(0)
  await expect.poll(() => held.length).toBe(1)
  await held[0]?.continue()
  await expect(folds(page).first()).toBeVisible()
})

test('where the explanations do not come, nothing empty is offered, and the page says where they are', async ({
  page,
}) => {
  await page.route(rest, (route) => route.abort())
  await open(page)
  // The first page is whole.
  await expect(folds(page).first()).toBeVisible()
  await page.evaluate(tapThrough, [...violence])
  await expect(folds(page)).toHaveCount(0)
  await expect(elsewhere(page)).toBeVisible()
  await expect(
    page.locator('main').getByRole('link', { name: 'Hele veiviseren på papir' }),
  ).toHaveAttribute('href', 'handbok.html')
  await open(page)
  await page.evaluate(tapThrough, caseAt(0).taps)
  const empty = await page.evaluate(() =>
    Array.from(document.querySelectorAll('main :is(h1, h2, h3, summary, li, a, button, details p)'))
      .filter(({ textContent }) => textContent?.trim() === '')
      .map(({ outerHTML }) => outerHTML),
  )
  expect(empty).toEqual([])
})
