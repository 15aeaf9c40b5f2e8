import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { pagesOf } from './pagesOf.ts'

test('the minutes of every training case take two sheets at most', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'bti-minutes-'))
  execFileSync('node', ['.ci/run-kept.mjs', 'src/build/tools/minutes.tsx', folder])
  await page.goto('./mote/')
  const [meeting, url] = [await page.content(), page.url()]
  await page.goto('about:blank')
  const files = readdirSync(folder).toSorted()
  expect(files.length).toBeGreaterThan(20)
  const long: string[] = []
  for (const file of files) {
    await page.setContent(onPaper(meeting, url, readFileSync(join(folder, file), 'utf8')))
    const pages = await pagesOf(page)
    if (pages > 2) long.push(`${file}: ${pages}`)
  }
  expect(long).toEqual([])
})

/** The page of a meeting with other contents: its styles, and nothing that runs. */
function onPaper(page: string, url: string, contents: string): string {
  const [head = ''] = page.split(/<body[^>]*>/)
  const styles = head
    .replaceAll(/<script[^>]*>.*?<\/script>/gs, '')
    .replaceAll(/<meta http-equiv="Content-Security-Policy"[^>]*>/g, `<base href="${url}">`)
  return `${styles}<body>${contents}</body></html>`
}
