import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { firstLoad, sumOf } from '../../src/build/tools/firstLoad.ts'
import { tapThrough } from '../../src/selftest/tapThrough.ts'
import { pseudo, writePseudo } from './pseudo.ts'
import { serveDist } from './serveDist.mjs'
import { awake, startAgain, unfold } from './visits.ts'
import { cases } from './walks.ts'

test.describe.configure({ mode: 'serial' })

const home = mkdtempSync(join(tmpdir(), 'bti-languages-'))
const dist = join(home, 'dist')

test.beforeAll(() => {
  writePseudo(join(home, 'locales', 'zz'))
  const { status, stderr } = spawnSync(
    'npx',
    ['vite', 'build', '--outDir', dist, '--emptyOutDir'],
    {
      env: { ...process.env, BTI_LOCALES: join(home, 'locales'), BTI_UNCOMPRESSED: 'yes' },
      encoding: 'utf8',
    },
  )
  expect(status, stderr).toBe(0)
})
test.afterAll(() => rmSync(home, { recursive: true, force: true }))

/**
 * What stands on the page in letters as they are in bokmål. Addresses, codes, and names of numbers
 * are the same in every language.
 */
function foreignOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      // The name of another language stands in itself.
      if (!node.parentElement?.closest('body [lang]')) found.push(node.textContent ?? '')
    for (const element of document.body.querySelectorAll('[aria-label], [title]'))
      found.push(element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '')
    return (
      found
        .map((text) =>
          text.replaceAll(/(https?:\/\/)?[\w.-]+(@[\w.-]+)?\.(no|net|com|org)[\w/.-]*/g, ''),
        )
        // An act has its name in every language.
        .map((text) => text.replaceAll(/\p{L}+(lov|forskrift)(a|en)(?!\p{L})/giu, ''))
        // A date is written as the browser knows the language, and no browser knows this one.
        .map((text) => text.replaceAll(/\d+\. [a-z]+ \d{4}|\b[0-9a-f]{8}\b/g, ''))
        .filter((text) => /[a-zæøå]{3}/.test(text))
    )
  })
}

/** How much wider than the screen the page is, with everything unfolded. */
async function tooWide(page: Page): Promise<number> {
  await unfold(page)
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
}

test('a language in a folder from outside has every page, in its own words, on the smallest screen', async ({
  page,
}) => {
  const server = await serveDist(dist)
  const trouble: string[] = []
  page.on('console', (line) => line.type() === 'error' && trouble.push(line.text()))
  page.on('pageerror', (error) => trouble.push(error.message))
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(`${server.address}zz/`)
  await awake(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'zz')
  await expect.poll(() => server.heard.join()).toContain('zz.guide.rest')
  let pages = 0
  for (const { name, taps } of cases) {
    for (const tap of taps) {
      await page.evaluate(tapThrough, [tap])
      pages += 1
      expect(await foreignOn(page), name).toEqual([])
      expect(await tooWide(page), name).toBeLessThanOrEqual(0)
    }
    await startAgain(page)
  }
  for (const file of ['handbok.html', 'pause.html', 'selvtest/']) {
    await page.goto(`${server.address}zz/${file}`)
    await expect(page.locator('h1').first()).toBeVisible()
    const foreign = await foreignOn(page)
    // The self-test shows the page's own rules and files.
    expect(file === 'selvtest/' ? [] : foreign).toEqual([])
    expect(await tooWide(page), file).toBeLessThanOrEqual(0)
  }
  console.log(`pages in a made-up language ${pages}, texts left in bokmål 0 (bar 0)`)
  expect(trouble).toEqual([])
  await server.close()
})

test('a municipality has its guide in the language, and the first page is as it was', async ({
  page,
}) => {
  const server = await serveDist(dist)
  await page.goto(`${server.address}oslo/zz/`)
  await awake(page)
  await expect(page.locator('.local-note')).toContainText(pseudo('Bytt kommune'))
  await page.getByRole('link', { name: pseudo('Hele veiviseren på papir') }).click()
  await expect(page).toHaveURL(`${server.address}zz/handbok.html`)
  await page.goto(`${server.address}tinn/zz/`)
  await awake(page)
  await page.goto(server.address)
  await awake(page)
  await expect(page.getByRole('button', { name: 'Jeg er urolig for et barn' })).toBeVisible()
  await server.close()
})

test('the first load in another language is within the bar', () => {
  const bytes = sumOf(firstLoad(dist, 'zz/index.html').first)
  console.log(`first load in a language that is a third longer ${bytes}`)
  // Two bytes a letter: no language there is weighs this much.
  expect(bytes).toBeLessThan(150_000)
})
