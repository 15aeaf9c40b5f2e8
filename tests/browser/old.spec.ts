import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { filesIn } from '../../src/build/site/edition.ts'
import { tapThrough } from '../../src/selftest/tapThrough.ts'
import { newer, newerNames } from '../house/newer.ts'
import { open, startAgain, wholeVisit } from './visits.ts'
import { cases } from './walks.ts'

/** Takes away what a browser of four years ago does not have, before the page's own script. */
async function olden(page: Page): Promise<void> {
  await page.addInitScript((all) => {
    for (const [owner, names] of Object.entries(all)) {
      let found: unknown = window
      for (const step of owner.split('.'))
        found =
          typeof found === 'object' || typeof found === 'function'
            ? Reflect.get(found ?? {}, step)
            : undefined
      if ((typeof found !== 'object' && typeof found !== 'function') || found === null) continue
      for (const name of names) Reflect.deleteProperty(found, name)
    }
  }, newer)
}

test('in a browser of four years ago every training case can be walked, to the plan, the paper and the code', async ({
  page,
}) => {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  await olden(page)
  await open(page)
  expect(await page.evaluate(() => 'toSorted' in Array.prototype)).toBe(false)
  for (const walk of cases.slice(0, 6)) await wholeVisit(page, walk)
  for (const walk of cases) {
    await page.evaluate(tapThrough, walk.taps)
    await startAgain(page)
  }
  expect(faults).toEqual([])
})

test('in a browser of four years ago a municipality can be chosen, and its guide walked', async ({
  page,
}) => {
  await olden(page)
  await page.goto('./velg-kommune.html')
  await page.getByLabel('Søk etter kommune').fill('tinn')
  await page.getByRole('link', { name: 'Tinn', exact: true }).click()
  await open(page, page.url())
  for (const walk of cases.slice(0, 2)) await wholeVisit(page, walk)
})

/** A library that asks whether a method is there before it calls it, has something else where it is not. */
const askedFirst = /typeof ([\w.]+)===?[`'"]function[`'"]\?\1\(/g

test('nothing that is sent calls what such a browser does not have, the libraries included', () => {
  const scripts = filesIn('dist').filter((file) => file.endsWith('.js'))
  const found = scripts.flatMap((file) => {
    const code = readFileSync(file, 'utf8').replaceAll(askedFirst, '')
    return newerNames.filter((name) => code.includes(`.${name}(`)).map((name) => `${file}: ${name}`)
  })
  console.log(`scripts read ${scripts.length}, calls too new ${found.length} (bar 0)`)
  expect(scripts.length).toBeGreaterThan(3)
  expect(found).toEqual([])
})
