import { expect, test, type Page, type Route } from '@playwright/test'
import { tapThrough } from '../../src/selftest/tapThrough.ts'
import { tapsOf } from '../../src/selftest/taps.ts'
import { encode } from '../../src/walk/code.ts'
import { hereOf, tripBy } from '../../src/walk/trip.ts'
import { bti } from '../../flows/bti/bti.ts'
import { ownWords } from '../../src/build/words/languages.ts'
import { speak } from '../../src/words/speak.ts'
import { inStages } from '../../src/words/stages.ts'
import { wordsFor } from '../../src/words/words.ts'
import { allWords, open, press } from './visits.ts'
import { cases } from './walks.ts'

test.use({ serviceWorkers: 'block' })

const firstWords = speak(inStages(ownWords()).first, 'throw')
const rest = '**/words/nb.guide.rest.*.js'
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
  await open(page)
  await allWords(page)
  // Those of the page, and of the language it can change to.
  const [own, other, ...more] = asked.filter((url) => url.includes('.rest.'))
  expect([own, other]).toEqual([
    expect.stringContaining('nb.guide.rest'),
    expect.stringContaining('en.guide.rest'),
  ])
  expect(more).toEqual([])
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

test('whoever answers in the very moment the page wakes gets the explanations too', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const awake = new MutationObserver(() => {
      const root = document.querySelector('#root')
      if (!root || root.hasAttribute('disabled')) return
      awake.disconnect()
      document.querySelectorAll<HTMLElement>('.answers .answer')[1]?.click()
    })
    awake.observe(document, { subtree: true, attributeFilter: ['disabled'] })
  })
  await page.goto('./')
  await expect(page.locator('.top')).toBeVisible()
  await page.evaluate(tapThrough, [{ kind: 'answer', index: 0 }] as const)
  await expect(folds(page).first()).toBeVisible()
  await expect(elsewhere(page)).toHaveCount(0)
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
  await page.evaluate(tapThrough, tapsOf(until((at) => !isFirst(at)).slice(0, -1)))
  const empty = await page.evaluate(() =>
    Array.from(document.querySelectorAll('main :is(h1, h2, h3, summary, li, a, button, details p)'))
      .filter(({ textContent }) => textContent?.trim() === '')
      .map(({ outerHTML }) => outerHTML),
  )
  expect(empty).toEqual([])
})

const hesitate = '.other li:nth-child(4) button'
const heading = (page: Page) => page.locator('h1')

test('a page whose words are on their way says so, and shows itself when they come', async ({
  page,
}) => {
  const held: Route[] = []
  await page.route(rest, (route) => void held.push(route))
  await open(page)
  await press(page, hesitate)
  await expect(heading(page)).toHaveText('Siden er på vei')
  await expect(page.locator('.answers .answer')).toHaveCount(0)
  await expect.poll(() => held.length).toBe(1)
  await held[0]?.continue()
  await expect(heading(page)).toHaveText('Hva får deg til å nøle?')
  await expect(heading(page)).toBeFocused()
})

test('where they do not come, the page says what to do now, and the answers are on the code', async ({
  page,
}) => {
  await page.route(rest, (route) => route.abort())
  await open(page)
  await expect(page.locator(hesitate)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'nivå 2' })).toHaveCount(0)
  const answers = until((at) => at.startsWith('level0.'))
  await page.evaluate(tapThrough, tapsOf(answers))
  await expect(heading(page)).toHaveText('Denne siden kom ikke')
  await expect(page.locator('main')).toContainText('ring 112')
  await press(page, '.page > button.no-print')
  await expect(heading(page)).toHaveText('Planen din så langt')
  await expect(page.locator('.code-strip__code')).toHaveText(encode(tripBy(bti, answers)))
})

/** Whether the words of a page are there from the first. */
function isFirst(at: string): boolean {
  return wordsFor(firstWords, 'unasked').has(at)
}

/** The beginning of a training case, until it has just come to a page like this. */
function until(wanted: (at: string) => boolean): readonly string[] {
  for (const { answers } of cases.filter(({ answers: [begins] }) => begins === 'newWorry'))
    for (const [index] of answers.entries()) {
      const begun = answers.slice(0, index)
      if (wanted(hereOf(tripBy(bti, begun)).at)) return begun
    }
  throw new RangeError('No case comes there.')
}
