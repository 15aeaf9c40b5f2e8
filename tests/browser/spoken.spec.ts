import { expect, test, type Page } from '@playwright/test'
import { tapThrough } from '../../src/selftest/tapThrough.ts'
import { readLanguages } from '../../src/build/words/languages.ts'
import { allWords, awake, open } from './visits.ts'
import { caseAt, cases } from './walks.ts'

const languages = readLanguages().languages.map(({ code }) => code)
const title = (page: Page) => page.locator('h1').first().textContent()

test('in the middle of a walk the page changes its language, stays where it is, and asks for nothing', async ({
  page,
}) => {
  await open(page)
  await allWords(page)
  const { taps } = caseAt(5)
  await page.evaluate(tapThrough, taps.slice(0, -1))
  const there = await title(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const address = page.url()
  await page.locator('main > .languages button').click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  expect(await title(page)).not.toBe(there)
  await page.evaluate(tapThrough, taps.slice(-1))
  // A press just after a page has come is not meant for it, and does nothing.
  await expect(async () => {
    await page.getByRole('button', { name: 'Bokmål' }).click({ timeout: 5000 })
    await expect(page.locator('html')).toHaveAttribute('lang', 'nb', { timeout: 2000 })
  }).toPass()
  expect(page.url()).toBe(address)
  expect(asked).toEqual([])
})

test('the first page leads to itself in every other language, of a municipality too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  for (const at of ['./', 'tinn/nb/']) {
    await open(page, at)
    for (const code of languages.filter((one) => one !== 'nb')) {
      await page.locator(`.languages a[lang=${code}]`).click()
      await awake(page)
      await expect(page.locator('html')).toHaveAttribute('lang', code)
      expect(new URL(page.url()).pathname).toContain(`/${code}/`)
    }
    await page.locator('.languages a[lang=nb]').click()
    await awake(page)
    await expect(page.locator('html')).toHaveAttribute('lang', 'nb')
  }
})

for (const code of languages.filter((one) => one !== 'nb'))
  test(`every training case can be walked in ${code}, and nothing is said in another language`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await open(page, `${code}/`)
    await allWords(page)
    const foreign: string[] = []
    for (const { name, taps } of cases) {
      await page.evaluate(tapThrough, taps)
      const said = await page.locator('main').innerText()
      const wrong = code === 'en' ? /\b(ikke|barnet|du)\b/ : /\b(ikke|hva|hvem|noen)\b/
      // The term of the field stands in brackets, because that is the word one hears on the telephone.
      const own = said.replaceAll(/\([^)]*\)|«[^»]*»/g, '')
      if (wrong.test(own)) foreign.push(`${name}: ${wrong.exec(own)?.[0] ?? ''}`)
      await open(page, `${code}/`)
    }
    expect(foreign).toEqual([])
  })
