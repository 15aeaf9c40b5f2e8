import { expect, test } from '@playwright/test'
import { hereOf } from '../../src/walk/trip.ts'
import { open, said, walkBy } from './person.ts'

const toLevel0 = ['newWorry', 'done', 'no', 'no', 'done', 'done', 'done', 'goOn'] as const

const places: readonly (readonly [string, readonly string[]])[] = [
  ['a gate', ['newWorry', 'done']],
  ['a plan', ['newWorry', 'done', 'yes']],
  ['level 0', toLevel0],
  ['a level', ['level2', 'done', 'done', 'carryOut']],
  ['an aside', ['newWorry', 'done', 'hesitate', 'notCertain']],
  [
    'the report desk',
    [
      'newWorry',
      'done',
      'no',
      'no',
      'done',
      'done',
      'neglect:yes',
      'yes',
      'goOn',
      'done',
      'school',
      'no',
      'tell',
    ],
  ],
]

for (const [name, answers] of places) {
  test(`the acute page is one tap away from ${name}, and leads back there`, async ({ page }) => {
    await open(page)
    const there = hereOf(await walkBy(page, answers)).at
    await page.locator('.acute__open').press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(said.title('aside.acute.gate'))
    await expect(page.getByRole('link', { name: /113/ }).first()).toHaveAttribute('href', 'tel:113')
    await page
      .locator('.answers')
      .getByRole('button', { name: said.answer('aside.acute.gate', 'back') })
      .press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(said.title(there))
  })
}

test('acute bar everywhere: on the first page, on paper, in the code page, and when wiped', async ({
  page,
}) => {
  const numbers = page.locator('.acute a[href="tel:112"]')
  await open(page)
  await expect(numbers).toBeVisible()
  await page.getByRole('button', { name: said.shared('common.nav.code') }).press('Enter')
  await expect(numbers).toBeVisible()
  await page.goto('./')
  await walkBy(page, ['newWorry', 'done', 'yes'])
  await page.emulateMedia({ media: 'print' })
  await expect(numbers).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await page
    .getByRole('button', { name: said.shared('common.nav.wipe') })
    .first()
    .press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    said.shared('common.wiped.title'),
  )
  await expect(numbers).toBeVisible()
})

test('acute bar everywhere: also when the script never comes', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.goto('./')
  await expect(page.locator('.acute a[href="tel:112"]')).toBeVisible()
  await expect(page.locator('.acute a[href="tel:113"]')).toBeVisible()
})
