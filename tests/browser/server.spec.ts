import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { rules } from '../../src/build/site/hosting.ts'
import { tapThrough } from '../../src/selftest/tapThrough.ts'
import { serveDist } from './serveDist.mjs'
import { placeOf, servers, serveNginx } from './servers.ts'
import { awake, kept, open, startAgain, wholeVisit } from './visits.ts'
import { patient } from './waits.ts'
import { cases, everyAnswer } from './walks.ts'

const asset = /src="(assets\/[^"]+\.js)"/.exec(readFileSync('dist/index.html', 'utf8'))?.[1] ?? ''
/** A file of each kind that is sent with headers of its own. */
const examples = { page: '', worker: 'sw.js', named: asset } as const

for (const [name, { there, brotli, serve }] of Object.entries(servers)) {
  for (const path of ['/', '/tjenester/bti/']) {
    test(`${name} at ${path} sends what the settings say`, async () => {
      test.skip(!there, `There is no ${name} here: its settings were NOT tried.`)
      const place = placeOf(path)
      const server = await serve(place)
      const ask = async (file: string, encoding = 'identity') => {
        const answer = await fetch(server.address + file, {
          redirect: 'manual',
          headers: { 'accept-encoding': encoding },
        })
        return {
          status: answer.status,
          text: await answer.text(),
          header: (header: string) => answer.headers.get(header) ?? '',
        }
      }
      for (const { about, headers } of rules(place)) {
        const answer = await ask(examples[about])
        expect(answer.status).toBe(200)
        for (const header of headers) expect(answer.header(header.name)).toBe(header.value)
      }
      expect((await ask('')).header('content-type')).toBe('text/html; charset=utf-8')
      expect((await ask('sw.js')).header('content-type')).toMatch(/^text\/javascript/)
      expect((await ask('site.webmanifest')).header('content-type')).toMatch(
        /^application\/manifest\+json/,
      )
      expect((await ask(asset, 'gzip')).header('content-encoding')).toBe('gzip')
      if (brotli) expect((await ask(asset, 'br')).header('content-encoding')).toBe('br')
      for (const file of ['finnes/ikke', 'assets/ikke.js']) {
        const lost = await ask(file)
        expect(lost.status).toBe(404)
        expect(lost.text).toMatch(/112[\s\S]*113/)
        expect(lost.header('content-security-policy')).toContain("default-src 'none'")
      }
      for (const deep of ['handbok.html', 'selvtest/', 'tinn/', 'tinn/nb/', '?q=1'])
        expect((await ask(deep)).status).toBe(200)
      for (const bare of ['selvtest', 'tinn', 'tinn/nb'])
        expect((await ask(bare)).status).toBeGreaterThanOrEqual(301)
      console.log(
        `${name} at ${path}: headers, cache, ${brotli ? 'brotli, ' : ''}gzip, 404 and deep links as set`,
      )
      await server.close()
    })

    // Under nginx everything is run (run.mjs).
    if (name === 'nginx') continue

    test(`under ${name} at ${path} the guide breaks no rule, is kept, and works when the server is gone`, async ({
      page,
    }) => {
      test.skip(!there, `There is no ${name} here: its settings were NOT tried.`)
      const server = await serve(placeOf(path))
      const trouble = troubleOn(page)
      await patient(page)
      await open(page, server.address)
      await kept(page)
      for (const walk of everyAnswer().slice(0, 30)) {
        await page.evaluate(tapThrough, walk.taps)
        await startAgain(page)
      }
      await open(page, `${server.address}tinn/nb/`)
      await page.goto(`${server.address}velg-kommune.html`)
      await page.getByLabel('Søk etter kommune').fill('løt')
      await expect(page.locator('[data-place]:visible')).toHaveCount(1)
      expect(trouble).toEqual([])
      await page.goto(`${server.address}selvtest/`)
      await page.getByRole('button', { name: 'Kjør testen' }).click()
      await expect(page.locator('.selftest__result')).toContainText('Ingenting ble lagret')
      await server.close()
      await page.goto(server.address)
      await awake(page)
      for (const walk of cases.slice(0, 4)) await wholeVisit(page, walk)
    })
  }
}

test.describe('under nginx', () => {
  test.skip(!servers.nginx.there, 'There is no nginx here: framing and 404 were NOT tried.')

  test('no other site can frame the guide, and the one that is named can', async ({ page }) => {
    const named = await serveDist('tests/browser/elsewhere')
    const other = await serveDist('tests/browser/elsewhere')
    const framedBy = [new URL(named.address).origin]
    for (const [set, from, allowed] of [
      [[], named, false],
      [framedBy, named, true],
      [framedBy, other, false],
    ] as const) {
      const server = await serveNginx(placeOf('/', 'dist', set))
      const trouble = troubleOn(page)
      await page.goto(from.address)
      await page.evaluate((address) => {
        const frame = document.createElement('iframe')
        frame.src = address
        document.body.append(frame)
      }, server.address)
      const answers = page.frameLocator('iframe').locator('.answers')
      if (allowed) {
        await answers.locator('.answer').first().click()
        await expect(page.frameLocator('iframe').locator('.top button').first()).toBeVisible()
        expect(trouble).toEqual([])
      } else {
        await expect(() => expect(trouble.join()).toContain('frame-ancestors')).toPass()
        await expect(answers).toHaveCount(0)
      }
      await server.close()
    }
    for (const each of [named, other]) await each.close()
  })

  test('whoever forgets the new settings shows a page that says so, with the numbers', async ({
    page,
  }) => {
    const server = await serveNginx({
      ...placeOf('/'),
      named: { scripts: ['sha256-AAAA'], styles: [] },
    })
    await page.goto(server.address)
    await expect(page.locator('.not-started')).toBeVisible()
    await expect(page.getByRole('link', { name: '112' }).first()).toBeVisible()
    await page.goto(`${server.address}handbok.html`)
    await expect(page.locator('article').first()).toBeVisible()
    await server.close()
  })

  test('an address that is not there gives the whole guide, however deep it is', async ({
    page,
  }) => {
    const folder = mkdtempSync(join(tmpdir(), 'bti-lost-'))
    cpSync('dist', folder, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) })
    const path = '/tjenester/bti/'
    // As it is built with BTI_PATH.
    const lost = readFileSync('dist/404.html', 'utf8')
    writeFileSync(join(folder, '404.html'), lost.replaceAll('../../', path))
    const server = await serveNginx(placeOf(path, folder))
    for (const deep of ['x', 'x/nb/', 'x/y/z/ikke-her.html']) {
      await page.goto(server.address + deep)
      await awake(page)
      await expect(page.locator('.local-note')).toContainText('finnes ikke her')
      await page.locator('.answers .answer').first().click()
      await expect(page.locator('.top button').first()).toBeVisible()
    }
    await page.goto(`${server.address}x/y/z/`)
    await page.getByRole('link', { name: 'Velg kommune' }).click()
    await expect(page.locator('#funnet')).toHaveText('357 kommuner')
    await server.close()
    rmSync(folder, { recursive: true })
  })

  test('where the build was not told its path, a deep unknown address still has the numbers', async ({
    page,
  }) => {
    const server = await serveNginx(placeOf('/tjenester/bti/'))
    await page.goto(`${server.address}x/y/z/ikke-her.html`)
    await expect(page.getByRole('link', { name: '112' }).first()).toBeVisible()
    await expect(page.getByRole('link', { name: '113' }).first()).toBeVisible()
    // Neither script nor style is found from here: no button may look as if it did something.
    for (const button of await page.locator('button').all()) await expect(button).toBeDisabled()
    await server.close()
  })
})

function troubleOn(page: Page): readonly string[] {
  const trouble: string[] = []
  page.on('console', (line) => line.type() === 'error' && trouble.push(line.text()))
  page.on('pageerror', (error) => trouble.push(error.message))
  return trouble
}
