import { devices, expect, test, type Page } from '@playwright/test'
import { begin } from '../../src/walk/trip.ts'
import { readLanguages } from '../../src/build/words/languages.ts'
import { speak } from '../../src/words/speak.ts'
import { wordsFor } from '../../src/words/words.ts'
import { bti } from '../../flows/bti/bti.ts'
import { keysOf } from '../../flows/keysOf.ts'
import glossary from '../../locales/nb/glossary.json' with { type: 'json' }
import { faultsOn } from './faultsOn.ts'
import { give, open as openAsPerson, walkBy } from './person.ts'
import { allWords, open, unfold } from './visits.ts'

/** A page where the duty to report and who is told are spoken of. */
const toLeader = ['leaderSaysWait']

const terms = (page: Page) => page.locator('.term:visible')
const means = (page: Page) => page.locator('.term-means')

/** Opens the page on what to do when a leader says wait, in a language, with its words explained. */
async function toWords(page: Page, folder = './'): Promise<void> {
  await open(page, folder)
  await allWords(page)
  const code = folder.replace(/\W/g, '') || 'nb'
  const words = readLanguages().languages.find((language) => language.code === code)?.words ?? {}
  const said = wordsFor(speak(words, 'throw', code), 'unasked')
  await page
    .getByRole('button', { name: said.answer('start.choose', 'leaderSaysWait') })
    .press('Enter')
  await expect(terms(page).first()).toBeVisible()
}

test('a word is opened and closed by the keyboard, and Escape leaves the focus on it', async ({
  page,
}) => {
  await openAsPerson(page)
  await allWords(page)
  await walkBy(page, toLeader)
  const word = terms(page).first()
  await expect(word).toBeVisible()
  const sentence = await word.locator('xpath=../..').innerText()
  await word.focus()
  await page.keyboard.press('Enter')
  await expect(word).toHaveAttribute('aria-expanded', 'true')
  await expect(means(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(means(page)).toHaveCount(0)
  await expect(word).toBeFocused()
  await page.keyboard.press('Space')
  await expect(means(page)).toHaveCount(1)
  await page.keyboard.press('Space')
  await expect(means(page)).toHaveCount(0)
  // The sentence is as it was, and the page is where it was.
  expect(await word.locator('xpath=../..').innerText()).toBe(sentence)
})

test('each word is explained once on a page, from page to page', async ({ page }) => {
  await openAsPerson(page)
  await allWords(page)
  let trip = begin(bti)
  let seen = 0
  for (const answer of ['newWorry', 'done', 'yes', 'home']) {
    trip = await give(page, trip, answer)
    await unfold(page)
    // What stands on a page is marked in a breath of its own after it.
    await page.evaluate(() => new Promise((done) => setTimeout(() => setTimeout(done))))
    const marked = await page
      .locator('.term')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-term')))
    expect(new Set(marked).size).toBe(marked.length)
    seen += marked.length
  }
  expect(seen).toBeGreaterThan(3)
})

for (const [language, folder] of [
  ['nb', './'],
  ['nn', 'nn/'],
  ['en', 'en/'],
] as const) {
  test(`by touch on a small phone a word has room for a finger and its sentence fits, in ${language}`, async ({
    browser,
    baseURL,
  }) => {
    const { defaultBrowserType: _, ...phone } = devices['Pixel 7']
    const context = await browser.newContext({
      ...phone,
      viewport: { width: 360, height: 740 },
      baseURL: baseURL ?? '',
    })
    const page = await context.newPage()
    await toWords(page, folder)
    const word = terms(page).first()
    const room = await word.evaluate((button) => {
      const { height, width } = getComputedStyle(button, '::after')
      return { height: Number.parseFloat(height), width: Number.parseFloat(width) }
    })
    expect(room.height).toBeGreaterThanOrEqual(44)
    expect(room.width).toBeGreaterThanOrEqual(44)
    await word.tap()
    await expect(means(page)).toBeVisible()
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wide).toBeLessThanOrEqual(0)
    expect(await faultsOn(page)).toEqual([])
    await word.tap()
    await expect(means(page)).toHaveCount(0)
    await context.close()
  })
}

test('on paper a word is a word', async ({ page }) => {
  await toWords(page)
  await terms(page).first().press('Enter')
  await expect(means(page)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(means(page)).toBeHidden()
  expect(
    await page
      .locator('.term')
      .first()
      .evaluate((word) => getComputedStyle(word).textDecorationLine),
  ).toBe('none')
})

test('in the other language the words are explained in that one', async ({ page }) => {
  await toWords(page)
  await terms(page).first().press('Enter')
  await page.locator('main > .languages button').click()
  await expect(means(page)).toHaveCount(0)
  await terms(page).first().press('Enter')
  await expect(means(page).locator('[lang=nb]')).toBeVisible()
  expect(await faultsOn(page)).toEqual([])
})

test('the page of words needs no script, and lies beside every handbook', async ({ page }) => {
  for (const folder of ['', 'nn/', 'en/']) {
    await page.goto(`./${folder}handbok.html`)
    await page.locator('a[href$="ord.html"]').first().click()
    await expect(page.locator('dl > div')).toHaveCount(keysOf(glossary).length)
    expect(await page.locator('script').count()).toBe(0)
    expect(await faultsOn(page)).toEqual([])
  }
})
