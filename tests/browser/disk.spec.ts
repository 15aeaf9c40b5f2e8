import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test'
import { tapThrough } from '../../src/selftest/tapThrough.ts'
import { filesWith, scanDisk } from './scanDisk.ts'
import { serve } from './serve.ts'
import { serveDist } from './serveDist.mjs'
import { awake, kept, open, wholeVisit } from './visits.ts'
import { cases, type WalkToTap } from './walks.ts'

/**
 * What a whole Chromium has written to its profile a while after a visit.
 *
 * Every storage interface can be empty and Chromium still writes titles, addresses, history state,
 * radio buttons and typed text to its session files: so the disk itself is read.
 */
interface Visited {
  readonly profile: string
  /** What was seen on the way, and the codes that say what was answered. */
  readonly headings: readonly string[]
  readonly codes: readonly string[]
}

async function profileAfter(
  visit: (page: Page, address: string) => Promise<void>,
): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'bti-profile-'))
  const server = await serve()
  const browser = await chromium.launchPersistentContext(profile, {
    timeout: 0,
    executablePath: process.env['WHOLE_CHROME_PATH'] ?? '',
    // A page that is left is kept in memory, as it is for everybody who is not testing.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  })
  const page = browser.pages()[0] ?? (await browser.newPage())
  await visit(page, server.address)
  await allWritten(browser, profile)
  await browser.close()
  await server.close()
  return profile
}

/**
 * Until the session files have what was done so far. They are written some seconds late, in the order
 * it happened: a last page, opened beside the others, stands after all of it.
 */
async function allWritten(browser: BrowserContext, profile: string): Promise<void> {
  const mark = `LASTPAGE${Date.now()}`
  const elsewhere = await serveDist('tests/browser/elsewhere')
  const last = await browser.newPage()
  await last.goto(`${elsewhere.address}#${mark}`)
  const sessions = join(profile, 'Default', 'Sessions')
  await expect.poll(() => scanDisk(sessions, [mark])[mark], { intervals: [500] }).toBeGreaterThan(0)
  await elsewhere.close()
}

/** Whole visits, each also left in the middle for another site, and come back to. */
async function visitedBy(walks: readonly WalkToTap[]): Promise<Visited> {
  const headings = new Set<string>()
  const codes = new Set<string>()
  const profile = await profileAfter(async (page, address) => {
    const elsewhere = await serveDist('tests/browser/elsewhere')
    await open(page, address)
    await kept(page)
    for (const walk of walks) {
      codes.add(await wholeVisit(page, walk))
      for (const { heading } of await page.evaluate(tapThrough, walk.taps)) headings.add(heading)
      await page.goto(elsewhere.address)
      await page.goBack()
      await awake(page)
    }
    // Left open in the middle, as a person does who closes the lid.
    await page.evaluate(tapThrough, walks[0]?.taps ?? [])
    await elsewhere.close()
  })
  return { profile, headings: [...headings], codes: [...codes] }
}

/** The answers as they stand in the page's memory, in case they were ever written as they are. */
function asWritten(walks: readonly WalkToTap[]): readonly string[] {
  return walks.flatMap(({ answers }) => [
    answers.join(','),
    answers.join('","'),
    ...answers.filter((answer) => answer.includes(':')),
  ])
}

test('visits that answered differently leave the same on the disk', async () => {
  const [one, other] = [cases.slice(0, 4), cases.slice(12, 16)]
  const [mine, yours] = await Promise.all([visitedBy(one), visitedBy(other)])
  const only = [
    ...mine.headings.filter((heading) => !yours.headings.includes(heading)),
    ...yours.headings.filter((heading) => !mine.headings.includes(heading)),
  ]
  const codes = [...mine.codes, ...yours.codes]
  const secrets = [
    ...codes,
    ...codes.map((code) => code.replaceAll('-', '')),
    ...asWritten([...one, ...other]),
  ]
  const markers = [...new Set([...only, ...secrets])]
  const [left, right] = [scanDisk(mine.profile, markers), scanDisk(yours.profile, markers)]
  const different = markers.filter((text) => left[text] !== right[text])
  const written = secrets.filter((text) => left[text] || right[text])
  console.log(
    `visits on disk 2, markers looked for ${markers.length} in UTF-8 and UTF-16, ` +
      `differences on disk ${different.length} (bar 0), answers written ${written.length} (bar 0)`,
  )
  expect(only.length).toBeGreaterThan(5)
  expect(codes.length).toBeGreaterThan(6)
  expect(written.map((text) => [text, filesWith(mine.profile, text)])).toEqual([])
  expect(different.map((text) => [text, left[text], right[text]])).toEqual([])
  for (const { profile } of [mine, yours]) rmSync(profile, { recursive: true })
})

/** What a page that is less careful would leave, each with a text of its own. What takes time is waited for. */
const plants: Readonly<Record<string, (mark: string) => unknown>> = {
  'a title': (mark) => {
    document.title = mark
  },
  'an address': (mark) => history.pushState(null, '', `#${mark}`),
  'history state': (mark) => history.pushState({ mark }, ''),
  'local storage': (mark) => localStorage.setItem('mark', mark),
  'a cookie': (mark) => {
    document.cookie = `${mark}=1; max-age=3600`
  },
  'a radio button': (mark) => {
    const radio = { type: 'radio', name: mark, checked: true }
    document.body.append(Object.assign(document.createElement('input'), radio))
  },
  'typed text': (mark) => {
    document.body.append(Object.assign(document.createElement('input'), { value: mark }))
  },
  'a database': (mark) =>
    new Promise<void>((opened) => {
      indexedDB.open(mark).onsuccess = () => opened()
    }),
  'a file in a cache': (mark) =>
    caches.open('mark').then((cache) => cache.put('/mark', new Response(mark))),
}

test('the scan finds what a less careful page would leave', async () => {
  const marks = Object.keys(plants).map((_, index) => `PLANTED${index}X${Date.now()}`)
  const profile = await profileAfter(async (page, address) => {
    await open(page, address)
    for (const [index, plant] of Object.values(plants).entries())
      await page.evaluate(plant, marks[index] ?? '')
  })
  const found = scanDisk(profile, marks)
  const missed = Object.keys(plants).filter((_, index) => !found[marks[index] ?? ''])
  console.log(`planted ${marks.length}, found ${marks.length - missed.length}`)
  expect(missed).toEqual([])
  rmSync(profile, { recursive: true })
})
