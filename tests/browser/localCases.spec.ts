import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import common from '../../locales/nb/common.json' with { type: 'json' }
import start from '../../locales/nb/start.json' with { type: 'json' }
import words from '../../locales/nb/training.json' with { type: 'json' }
import { tapThrough } from '../../src/selftest/tapThrough.ts'
import { tapsOf } from '../../src/selftest/taps.ts'
import { faultsOn } from './faultsOn.ts'
import { pagesOf } from './pagesOf.ts'
import { serveDist } from './serveDist.mjs'

test.describe.configure({ mode: 'serial' })

const home = mkdtempSync(join(tmpdir(), 'bti-local-cases-'))
const dist = join(home, 'dist')
const madeBy = words.own.madeBy.replace('{{name}}', 'Hole')

test.beforeAll(() => {
  const { status, stderr } = spawnSync(
    'npx',
    ['vite', 'build', '--outDir', dist, '--emptyOutDir'],
    {
      env: { ...process.env, BTI_PACK_FOLDER: 'tests/pack/practice', BTI_UNCOMPRESSED: 'yes' },
      encoding: 'utf8',
    },
  )
  expect(status, stderr).toBe(0)
})
test.afterAll(() => rmSync(home, { recursive: true, force: true }))

/** The case of the pack in which what is told stands against what a leader says. */
const belt = {
  title: 'Beltet i gangen',
  walk: 'newWorry done yes home goOn no done done done school yes called wait sent answered',
}

async function openCase(page: Page, address: string): Promise<void> {
  await page.goto(`${address}hole/nb/oving/`)
  await page.getByText(/^Finn en sak selv/).press('Enter')
  await page.getByRole('button', { name: words.choose.settings.school, exact: true }).press('Enter')
  await page.getByRole('button', { name: words.choose.themes.violence, exact: true }).press('Enter')
  const listed = page.getByRole('button', { name: new RegExp(`^${belt.title} .*${madeBy}`) })
  await expect(listed).toBeVisible()
  await listed.press('Enter')
  await expect(page.getByRole('heading', { name: belt.title })).toBeVisible()
}

for (const [width, height] of [
  [360, 740],
  [1920, 1080],
] as const) {
  test(`a municipality's own case is chosen, walked to its end and looked back on at ${width} px`, async ({
    page,
  }) => {
    const server = await serveDist(dist)
    await page.setViewportSize({ width, height })
    await openCase(page, server.address)
    await expect(page.getByText(madeBy)).toBeVisible()
    await expect(page.getByText(words.own.first)).toBeVisible()
    const faults = [...(await faultsOn(page))]
    await page.evaluate(tapThrough, tapsOf(belt.walk.split(' ')))
    await expect(page.getByText(words.story.finished)).toBeVisible()
    await page.getByRole('button', { name: words.story.conclude }).press('Enter')
    await expect(page.getByText(words.debrief.whole)).toBeVisible()
    await expect(page.getByText(words.own.reports)).toBeVisible()
    faults.push(...(await faultsOn(page)))
    expect(await pagesOf(page)).toBeLessThanOrEqual(2)
    expect(faults).toEqual([])
    await server.close()
  })
}

test('who answers less than the case needs is told so, and that the duty stands', async ({
  page,
}) => {
  const server = await serveDist(dist)
  await openCase(page, server.address)
  await page.evaluate(tapThrough, tapsOf(['newWorry', 'done', 'no']))
  await expect(page.getByText(words.feedback.under)).toBeVisible()
  await expect(page.getByText(words.own.reports)).toBeVisible()
  expect(await faultsOn(page)).toEqual([])
  await server.close()
})

test('a group practises on it as on any other', async ({ page }) => {
  const server = await serveDist(dist)
  await page.setViewportSize({ width: 1920, height: 1080 })
  await page.goto(`${server.address}hole/nb/oving/`)
  await page.getByRole('button', { name: words.choose.companies.group }).click()
  await page.getByText(/^Finn en sak selv/).click()
  await page.getByRole('button', { name: new RegExp(`^${belt.title} `) }).click()
  await page.getByRole('button', { name: words.group.setUp.begin }).click()
  await expect(page.getByText(madeBy)).toBeVisible()
  expect(await faultsOn(page)).toEqual([])
  await server.close()
})

test('its list is asked for on its page for practice alone, and a case when it is chosen', async ({
  page,
}) => {
  const server = await serveDist(dist)
  const own = () => server.heard.filter((path) => path.includes('/packs/case'))
  for (const elsewhere of ['', 'oving/', 'hole/nb/', 'hole/nb/mote/', 'oslo/nb/oving/']) {
    await page.goto(`${server.address}${elsewhere}`)
    await expect(page.locator('h1')).toBeVisible()
    await page.waitForLoadState('networkidle')
  }
  expect(own()).toEqual([])
  await page.goto(`${server.address}hole/nb/oving/`)
  await expect(page.getByText(/^Finn en sak selv/)).toBeVisible()
  await expect.poll(() => own().length).toBe(1)
  await openCase(page, server.address)
  expect(new Set(own()).size).toBe(2)
  await page.getByRole('button', { name: start.choose.answers.newWorry }).click()
  await page.getByRole('button', { name: common.answers.none, exact: true }).click()
  expect(new Set(own()).size).toBe(2)
  await server.close()
})
