import { expect, test, type Page } from '@playwright/test'
import { tapThrough } from '../../src/selftest/tapThrough.ts'
import { awake, kept, open, walkToPlan } from './visits.ts'
import { caseAt, cases } from './walks.ts'

/** A real key, three times within a third of a second by its own clock, however busy the machine is. */
async function shiftThrice(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  const key = { key: 'Shift', code: 'ShiftLeft', windowsVirtualKeyCode: 16 }
  const began = Date.now() / 1000 - 1
  for (const at of [0, 0.15, 0.3]) {
    await cdp.send('Input.dispatchKeyEvent', {
      ...key,
      type: 'rawKeyDown',
      timestamp: began + at,
    })
    await cdp.send('Input.dispatchKeyEvent', {
      ...key,
      type: 'keyUp',
      timestamp: began + at + 0.05,
    })
  }
  await cdp.detach()
}

/** What somebody who looks at the screen can read, and what a screen reader says. */
async function seen(page: Page): Promise<string> {
  return (await page.locator('body').ariaSnapshot()) + (await page.locator('body').innerText())
}

test('one button hides everything at once, and brings it back as it was', async ({ page }) => {
  await open(page)
  await page.evaluate(tapThrough, cases[0]?.taps.slice(0, 5) ?? [])
  // What comes after the first page is there last; else it would come while the cover is on.
  await expect(page.getByRole('navigation', { name: 'Språk' })).toBeVisible()
  const asked = (await page.locator('h1').textContent()) ?? ''
  const before = await seen(page)
  await page.getByRole('button', { name: 'Skjul skjermen' }).click()
  expect(await seen(page)).not.toContain(asked)
  expect(await seen(page)).not.toMatch(/barn|BTI|meld|svar/i)
  // Danger does not wait until somebody has gone (decisions F11).
  for (const number of ['112', '113'])
    await expect(page.locator(`.cover a[href="tel:${number}"]`)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Vis igjen' })).toBeFocused()
  await page.getByRole('button', { name: 'Vis igjen' }).click()
  expect(await seen(page)).toBe(before)
  await expect(page.getByRole('button', { name: 'Skjul skjermen' })).toBeFocused()
})

test('Shift three times hides and shows, and typing capital letters does not', async ({ page }) => {
  await open(page)
  const cover = page.locator('.cover')
  await shiftThrice(page)
  await expect(cover).toBeVisible()
  await shiftThrice(page)
  await expect(cover).toHaveCount(0)
  await page.getByRole('button', { name: 'Fortsett fra en kode' }).click()
  await page.locator('#code').focus()
  for (const letter of 'ACDEF') await page.keyboard.press(`Shift+${letter}`)
  await expect(cover).toHaveCount(0)
})

test('what is covered is not on paper either', async ({ page }) => {
  await open(page)
  await walkToPlan(page, caseAt(2))
  await shiftThrice(page)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.guide').evaluate((guide) => getComputedStyle(guide).visibility)).toBe(
    'hidden',
  )
  await expect(page.locator('.code-strip__code')).toBeHidden()
})

test('the way to hide is on every page, within reach, at every size', async ({ page }) => {
  for (const width of [320, 768, 1920]) {
    await page.setViewportSize({ width, height: 700 })
    await open(page)
    for (const walk of cases.slice(0, 3)) {
      await page.evaluate(tapThrough, walk.taps)
      await page.evaluate(() => scrollTo(0, 1e6))
      const button = page.getByRole('button', { name: 'Skjul skjermen' })
      await expect(button).toBeInViewport({ ratio: 1 })
      await button.click()
      await page.getByRole('button', { name: 'Vis igjen' }).click()
      await page.reload()
      await awake(page)
    }
  }
})

test('leaving puts a neutral page in the place of the guide, and Back finds no answers', async ({
  page,
  context,
}) => {
  await open(page)
  await kept(page)
  await walkToPlan(page, caseAt(2))
  // Without a net too.
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Skjul skjermen' }).click()
  await page.getByRole('button', { name: 'Lukk siden' }).click()
  await expect(page).toHaveTitle('Pause')
  expect(await page.content()).not.toMatch(/barn|BTI|meld|svar/i)
  await expect(page.locator('a[href="tel:112"]')).toBeVisible()
  await page.goBack()
  await awake(page)
  await expect(page.locator('.so-far, .code-strip__code')).toHaveCount(0)
})
