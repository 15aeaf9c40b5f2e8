import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { nginx } from '../../src/build/hosting.ts'
import { tapThrough } from '../../src/selftest/tapThrough.ts'
import { awake, kept, open, startAgain, wholeVisit } from './visits.ts'
import { findNginx, serveNginx } from './serveNginx.mjs'
import { cases, everyAnswer } from './walks.ts'

test.describe.configure({ timeout: 180_000 })

test.beforeEach(() => {
  test.skip(!findNginx(), 'There is no nginx here: the server settings were NOT tried.')
})

for (const path of ['/', '/tjenester/bti/']) {
  test(`nginx at ${path} sends what the settings say`, async () => {
    const server = await serveNginx(path, nginx)
    const ask = async (file: string, encoding = 'identity') => {
      const answer = await fetch(server.address + file, {
        redirect: 'manual',
        headers: { 'accept-encoding': encoding },
      })
      return {
        status: answer.status,
        text: await answer.text(),
        header: (name: string) => answer.headers.get(name) ?? '',
      }
    }
    const page = await ask('')
    expect(page.status).toBe(200)
    expect(page.header('content-type')).toBe('text/html; charset=utf-8')
    expect(page.header('cache-control')).toBe('no-cache')
    expect(page.header('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(page.header('content-security-policy')).toContain("connect-src 'none'")
    for (const [name, value] of [
      ['x-content-type-options', 'nosniff'],
      ['referrer-policy', 'no-referrer'],
      ['cross-origin-opener-policy', 'same-origin'],
      ['cross-origin-resource-policy', 'same-origin'],
      ['x-frame-options', 'DENY'],
    ] as const)
      expect(page.header(name)).toBe(value)
    expect(page.header('permissions-policy')).toContain('geolocation=()')
    const worker = await ask('sw.js')
    expect(worker.header('content-security-policy')).toContain("connect-src 'self'")
    expect(worker.header('cache-control')).toBe('no-cache')
    expect(worker.header('content-type')).toMatch(/^text\/javascript/)
    const asset =
      /src="\.\/(assets\/[^"]+\.js)"/.exec(readFileSync('dist/index.html', 'utf8'))?.[1] ?? ''
    expect((await ask(asset)).header('cache-control')).toBe('public, max-age=31536000, immutable')
    expect((await ask(asset, 'gzip')).header('content-encoding')).toBe('gzip')
    if (server.brotli) expect((await ask(asset, 'br')).header('content-encoding')).toBe('br')
    const lost = await ask('finnes/ikke')
    expect(lost.status).toBe(404)
    expect(lost.text).toMatch(/112[\s\S]*113/)
    expect(lost.header('content-security-policy')).toContain("default-src 'none'")
    for (const deep of ['index.html', 'handbok.html', 'selvtest/', '?q=1'])
      expect((await ask(deep)).status).toBe(200)
    expect((await ask('selvtest')).status).toBe(301)
    expect((await ask('site.webmanifest')).header('content-type')).toBe('application/manifest+json')
    console.log(
      `nginx at ${path}: headers, cache, ${server.brotli ? 'brotli, ' : ''}gzip, 404 and deep links as set`,
    )
    await server.close()
  })

  test(`under nginx at ${path} the guide breaks no rule, is kept, and works when the server is gone`, async ({
    page,
  }) => {
    const server = await serveNginx(path, nginx)
    const trouble: string[] = []
    page.on('console', (line) => line.type() === 'error' && trouble.push(line.text()))
    page.on('pageerror', (error) => trouble.push(error.message))
    await open(page, server.address)
    await kept(page)
    for (const walk of everyAnswer().slice(0, 30)) {
      await page.evaluate(tapThrough, walk.taps)
      await startAgain(page)
    }
    expect(trouble).toEqual([])
    await page.goto(`${server.address}selvtest/`)
    await page.getByRole('button', { name: 'Kjør testen' }).click()
    await expect(page.locator('.selftest__result')).toContainText('Ingenting ble lagret', {
      timeout: 60_000,
    })
    await server.close()
    await page.goto(server.address)
    await awake(page)
    for (const walk of cases.slice(0, 4)) await wholeVisit(page, walk)
  })
}
