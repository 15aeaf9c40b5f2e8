import { expect, test, type Page } from '@playwright/test'
import { faultsOn } from './faultsOn.ts'

async function runIn(page: Page): Promise<void> {
  await page.goto('./selvtest/')
  await page.getByRole('button', { name: 'Kjør testen' }).click()
  await expect(page.locator('.selftest__result')).toBeVisible()
}

test('a data-protection officer presses one button and is told, in plain Norwegian', async ({
  page,
}) => {
  await runIn(page)
  const lines = await page.locator('[data-check]').allTextContents()
  console.log(lines.join('\n'))
  await expect(page.locator('.selftest__result')).toHaveText(
    'Ingenting ble lagret, og ingenting ble sendt.',
  )
  await expect(page.locator('[data-ok=true]')).toHaveCount(6)
  await expect(page.locator('[data-check=refused]')).toContainText('6 av 6 forsøk')
  await expect(page.locator('.selftest')).toContainText("connect-src 'none'")
  await expect(page.locator('.selftest')).toContainText(/sha256-/)
  await expect(page.locator('blockquote')).toContainText('Ingenting ble lagret')
})

const leaks: readonly (readonly [string, string, () => void])[] = [
  ['stores something', 'storage', () => localStorage.setItem('a', String(Math.random()))],
  ['changes the history', 'history', () => history.pushState({ a: 1 }, '')],
  ['breaks a rule of the page', 'policy', () => document.body.setAttribute('style', 'color: red')],
  [
    'asks for a file',
    'requests',
    () => (document.createElement('img').src = `../icon.svg?${Math.random()}`),
  ],
]

for (const [what, check, leak] of leaks) {
  test(`the self-test says so where the guide ${what}`, async ({ page }) => {
    await page.addInitScript(
      `addEventListener('click', (event) => event.target.closest('.answer') && (${leak.toString()})())`,
    )
    await runIn(page)
    await expect(page.locator(`[data-check=${check}]`)).toHaveAttribute('data-ok', 'false')
    await expect(page.locator('.selftest__result')).toContainText('Noe er galt')
  })
}

test('the self-test page has no fault that axe can find', async ({ page }) => {
  await page.goto('./selvtest/')
  await expect(page.getByRole('button', { name: 'Kjør testen' })).toBeVisible()
  expect(await faultsOn(page)).toEqual([])
})
