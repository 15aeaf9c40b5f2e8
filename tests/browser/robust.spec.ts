import { devices, expect, test, type Page } from '@playwright/test'
import { tapThrough } from '../../src/selftest/tapThrough.ts'
import { open, openWhole, press, startAgain, unfold, walkToPlan, whole } from './visits.ts'
import { cases, everyAnswer } from './walks.ts'

/** Everything folded is open, and what stands out of the screen is named. */
async function outOfTheScreen(page: Page): Promise<readonly string[]> {
  await unfold(page)
  return page.evaluate(() => {
    const { clientWidth } = document.documentElement
    const seen = window.visualViewport ?? { width: clientWidth, height: innerHeight, offsetTop: 0 }
    const heading = document.querySelector('h1')?.textContent ?? ''
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect()
      const hidden = getComputedStyle(element).clipPath !== 'none'
      return width > 0 && !hidden && (right > clientWidth + 0.5 || left < -0.5)
    })
    const bar = document.querySelector('.acute')?.getBoundingClientRect()
    const inView = bar && bar.bottom <= seen.offsetTop + seen.height + 1 && bar.top >= -1
    return [
      ...wide.slice(0, 3).map((element) => `«${heading}»: ${element.className || element.tagName}`),
      ...(document.documentElement.scrollWidth > clientWidth ? [`«${heading}»: scrolls`] : []),
      ...(inView ? [] : [`«${heading}»: 112 is at ${bar?.top} of ${seen.height}`]),
    ]
  })
}

const screens = [
  ['a phone', { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } }, ''],
  ['the smallest phone', { ...devices['Pixel 7'], viewport: { width: 320, height: 640 } }, ''],
  [
    'a phone with letters twice as large',
    { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } },
    ':root { font-size: 200% !important }',
  ],
  [
    'a phone with letters set apart (WCAG 1.4.12)',
    { ...devices['Pixel 7'], viewport: { width: 320, height: 640 } },
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
  ],
] as const

for (const [name, device, style] of screens) {
  test(`on ${name} nothing is wider than the screen, and 112 is always in view`, async ({
    browser,
    baseURL,
  }) => {
    const { defaultBrowserType: _, ...phone } = device
    const context = await browser.newContext({ ...phone, baseURL: baseURL ?? '', bypassCSP: true })
    const page = await context.newPage()
    await openWhole(page)
    if (style) await page.addStyleTag({ content: style })
    const found = new Set(await outOfTheScreen(page))
    for (const walk of cases.slice(0, 14)) {
      for (const tap of walk.taps) {
        await page.evaluate(tapThrough, [tap])
        for (const fault of await outOfTheScreen(page)) found.add(fault)
      }
      const code = await walkToPlan(page, walk).catch(() => '')
      for (const fault of await outOfTheScreen(page)) found.add(fault)
      await startAgain(page)
      await press(page, '.answers + button')
      if (code) {
        await page.locator('#code').fill(code)
        await press(page, 'button[type=submit]')
      }
      for (const fault of await outOfTheScreen(page)) found.add(fault)
      await startAgain(page)
    }
    await context.close()
    expect([...found]).toEqual([])
  })
}

test('a double click answers one question, and a slow second click answers the next', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await open(page)
  await page.evaluate(tapThrough, cases[0]?.taps.slice(0, 2) ?? [])
  const heading = page.getByRole('heading', { level: 1 })
  const asked = await heading.textContent()
  await page.locator('.answers .answer').last().dblclick()
  await expect(heading).not.toHaveText(asked ?? '')
  await page.locator('.fold-box summary', { hasText: 'Svarene så langt' }).click()
  await expect(page.locator('.so-far > li')).toHaveCount(3)
  const next = await heading.textContent()
  await page.locator('.answers .answer').last().scrollIntoViewIfNeeded()
  const box = await page.locator('.answers .answer').last().boundingBox()
  await page.mouse.click((box?.x ?? 0) + 100, (box?.y ?? 0) + 10)
  await expect(heading).not.toHaveText(next ?? '')
})

test('Back twice in one breath goes two pages back and does not leave', async ({ page }) => {
  await open(page)
  await page.evaluate(tapThrough, cases[0]?.taps.slice(0, 4) ?? [])
  await page.evaluate(() => {
    history.back()
    history.back()
  })
  await expect(page.locator('.answers')).toBeVisible()
  await page.locator('.fold-box summary', { hasText: 'Svarene så langt' }).click()
  await expect.poll(() => page.locator('.so-far > li').count()).toBeLessThan(4)
  expect(await page.locator('.so-far > li').count()).toBeGreaterThan(0)
})

test('Back at the first question leaves, as it does on any page', async ({ page, baseURL }) => {
  await page.goto('about:blank')
  await open(page)
  await page.evaluate(tapThrough, cases[0]?.taps.slice(0, 1) ?? [])
  await page.goBack()
  await expect(page.getByRole('button', { name: 'Jeg er urolig for et barn' })).toBeVisible()
  await page.goBack()
  await expect.poll(() => page.url()).not.toContain(baseURL ?? '')
})

test('Back under the cover takes no answer back', async ({ page }) => {
  await open(page)
  await page.evaluate(tapThrough, cases[0]?.taps.slice(0, 3) ?? [])
  const heading = page.getByRole('heading', { level: 1, includeHidden: true })
  const asked = await heading.textContent()
  await page.getByRole('button', { name: 'Skjul skjermen' }).click()
  await page.evaluate(() => history.back())
  await expect.poll(() => page.evaluate(() => history.state)).toBe(2)
  await page.getByRole('button', { name: 'Vis igjen' }).click()
  await expect(heading).toHaveText(asked ?? '')
})

test('what has the focus is never behind a bar, forwards and backwards', async ({ page }) => {
  const hidden: string[] = []
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 640 })
    await openWhole(page)
    await page.evaluate(tapThrough, cases[1]?.taps.slice(0, 6) ?? [])
    await unfold(page)
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let times = 0; times < 40; times += 1) {
        await page.keyboard.press(key)
        const behind = await page.evaluate(() => {
          const focused = document.activeElement
          if (!focused || focused === document.body) return undefined
          const { left, right, top, bottom } = focused.getBoundingClientRect()
          const points = [0.2, 0.5, 0.8].flatMap((part) => [
            [left + (right - left) * part, top + 3],
            [left + (right - left) * part, bottom - 3],
          ])
          const seen = points.some(([x = 0, y = 0]) => {
            const above = document.elementFromPoint(x, y)
            return above !== null && (focused.contains(above) || above.contains(focused))
          })
          return seen ? undefined : (focused.textContent ?? '')
        })
        if (behind !== undefined) hidden.push(`${width} ${key}: ${behind}`)
      }
    }
    await startAgain(page)
  }
  expect(hidden).toEqual([])
})

test('the focus is never lost: after the hour is told, an answer is opened, the warning is closed', async ({
  page,
}) => {
  const focused = () => page.evaluate(() => document.activeElement?.tagName)
  await open(page)
  const evening = everyAnswer().find(({ answers }) => answers.at(-1) === 'closedNow')
  if (!evening) throw new RangeError('No walk tells the hour.')
  await page.evaluate(tapThrough, evening.taps.slice(0, -1))
  await page.getByRole('button', { name: /kveld, natt eller helg/ }).press('Enter')
  await expect(page.locator('.said[data-said]')).toBeVisible()
  await expect.poll(focused).not.toBe('BODY')
  await page.locator('.fold-box summary', { hasText: 'Svarene så langt' }).click()
  await page.locator('.so-far button').last().press('Enter')
  await expect(page.locator('.changing')).toBeVisible()
  await expect.poll(focused).not.toBe('BODY')
})

/** As a browser's translator does: each text in an element of its own, again and again. */
function translate() {
  const texts = document.createTreeWalker(document.querySelector('#root') ?? document.body, 4)
  const found: Node[] = []
  while (texts.nextNode()) found.push(texts.currentNode)
  for (const text of found) {
    if (!text.textContent?.trim() || text.parentElement?.tagName === 'FONT') continue
    const font = document.createElement('font')
    text.parentNode?.replaceChild(font, text)
    font.append(text.textContent)
  }
}

test('a translated page goes on telling the truth: every text is put back where it changes', async ({
  page,
}) => {
  const broken: string[] = []
  page.on('pageerror', (error) => broken.push(error.message))
  await openWhole(page)
  const evenings = everyAnswer().filter(({ answers }) => answers.at(-1) === 'closedNow')
  const shown = async () => {
    await whole(page)
    return page.evaluate(() => document.querySelector('main')?.textContent?.replaceAll(/\s+/g, ' '))
  }
  for (const walk of [...cases.slice(0, 4), ...evenings]) {
    const plain: unknown[] = []
    for (const tap of walk.taps) {
      await page.evaluate(tapThrough, [tap])
      plain.push(await shown())
    }
    await startAgain(page)
    for (const [index, tap] of walk.taps.entries()) {
      await page.evaluate(translate)
      await page.evaluate(tapThrough, [tap])
      expect(await shown()).toBe(plain[index])
    }
    await page.reload()
    await openWhole(page)
  }
  expect(broken).toEqual([])
})
