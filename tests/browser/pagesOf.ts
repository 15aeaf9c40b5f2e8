import type { Page } from '@playwright/test'

/**
 * How many sheets a page takes on paper, as Chromium writes them. It waits until the page is drawn on the
 * screen again: a key pressed before that can be lost.
 */
export async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  await page.bringToFront()
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  )
  return pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0
}
