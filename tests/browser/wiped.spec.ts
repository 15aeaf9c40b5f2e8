import { chromium, expect, test, type Page } from '@playwright/test'
import { tapThrough } from '../../src/selftest/tapThrough.ts'
import { answersIn, heapOf } from './heap.ts'
import { serve } from './serve.ts'
import { serveDist } from './serveDist.mjs'
import { awake, open, press, walkToPlan } from './visits.ts'
import { caseAt, cases } from './walks.ts'

/** Opens the guide with a clock that stands still: only what a test says has passed has passed. */
async function openAtRest(page: Page): Promise<void> {
  await page.clock.install()
  await open(page)
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 60_000)
}

const wipes: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'who ends and wipes': (page) => press(page, '.top button:last-child'),
  'who leaves the page alone for an hour': async (page) => {
    await page.clock.fastForward('59:00')
    await expect(page.locator('dialog')).toBeVisible()
    await page.clock.fastForward('03:00')
  },
}

for (const [who, wipe] of Object.entries(wipes)) {
  test(`${who} leaves no answer in the memory of the page`, async ({ page }) => {
    await openAtRest(page)
    // The guide's own tables have such rows too.
    const fresh = answersIn(await heapOf(page), '-')
    const code = await walkToPlan(page, caseAt(4))
    const before = answersIn(await heapOf(page), code)
    await wipe(page)
    await expect(page.getByRole('heading', { name: 'Svarene er slettet' })).toBeVisible()
    await page.clock.runFor(5000)
    const after = answersIn(await heapOf(page), code)
    console.log(
      `${who}: answers in memory before ${before.objects - fresh.objects}, after ${after.objects - fresh.objects} (bar 0)`,
    )
    expect(before.objects).toBeGreaterThan(fresh.objects)
    expect(before.codes).toBeGreaterThan(0)
    expect(after).toEqual({ objects: fresh.objects, codes: 0 })
    await page.goBack()
    await expect(page.locator('.code-strip__code')).toHaveCount(0)
  })
}

test('going back to a page that was left shows the first question, though the browser kept it', async () => {
  const elsewhere = await serveDist('tests/browser/elsewhere')
  const server = await serve()
  const browser = await chromium.launch({
    timeout: 0,
    executablePath: process.env['WHOLE_CHROME_PATH'] ?? '',
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  const page = await browser.newPage()
  await page.addInitScript(() =>
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) console.log('kept')
    }),
  )
  let keptByTheBrowser = false
  page.on('console', (line) => {
    if (line.text() === 'kept') keptByTheBrowser = true
  })
  await open(page, server.address)
  await walkToPlan(page, caseAt(4))
  await page.goto(elsewhere.address)
  await page.goBack()
  await awake(page)
  await expect(page.locator('.so-far, .code-strip__code')).toHaveCount(0)
  await expect.poll(() => keptByTheBrowser).toBe(true)
  await browser.close()
  for (const each of [server, elsewhere]) await each.close()
})

test('a call, and looking at something else for a while, wipe nothing', async ({ page }) => {
  await openAtRest(page)
  await page.evaluate(tapThrough, cases[0]?.taps.slice(0, 3) ?? [])
  const asked = await page.locator('h1').textContent()
  await page.evaluate(() => {
    const number = document.querySelector('a[href="tel:112"]')
    number?.addEventListener('click', (event) => event.preventDefault())
    if (number instanceof HTMLElement) number.click()
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await page.clock.fastForward('40:00')
  await expect(page.locator('h1')).toHaveText(asked ?? '')
  await expect(page.locator('dialog')).toHaveCount(0)
})

test('the warning gives two minutes, and one press keeps the answers', async ({ page }) => {
  await openAtRest(page)
  await page.evaluate(tapThrough, cases[0]?.taps.slice(0, 3) ?? [])
  for (let round = 0; round < 3; round += 1) {
    await page.clock.fastForward('13:30')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.getByRole('button', { name: 'Ja, behold svarene' }).click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await page.clock.fastForward('13:30')
  await page.clock.fastForward('02:01')
  await expect(page.getByRole('heading', { name: 'Svarene er slettet' })).toBeVisible()
})
