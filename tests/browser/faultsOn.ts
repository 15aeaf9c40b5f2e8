import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/**
 * What is wrong with the page as it stands: what axe finds, and what runs out of the screen.
 *
 * Axe works in the page itself. Otherwise it opens another page for a moment, and the key pressed next can be
 * lost with it.
 */
export async function faultsOn(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  const heading = await page.locator('h1').first().textContent()
  return [
    ...violations.map(({ id, nodes }) => `${heading}: ${id}: ${nodes[0]?.html}`),
    ...(wide > 0 ? [`${heading}: ${wide} px too wide`] : []),
  ]
}
