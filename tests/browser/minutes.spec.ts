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
  const files = readdirSync(folder).toSorted()
  expect(files.length).toBeGreaterThan(20)
  const long: string[] = []
  for (const file of files) {
    await page.evaluate(
      (html) => {
        document.body.className = ''
        document.body.innerHTML = html
      },
      readFileSync(join(folder, file), 'utf8'),
    )
    const pages = pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
    if (pages > 2) long.push(`${file}: ${pages}`)
  }
  expect(long).toEqual([])
})
