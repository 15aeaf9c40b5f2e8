import type { Page } from '@playwright/test'

/** With the keyboard alone: the focus goes to a button, and Enter presses it. */
export async function enter(page: Page, name: string | RegExp): Promise<void> {
  await page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .press('Enter')
}
