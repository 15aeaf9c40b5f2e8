import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { serve } from './serve.ts'
import { serveDist } from './serveDist.mjs'
import { awake, kept, open, press, wholeVisit } from './visits.ts'
import { patient, settled, stopped, watchWorker } from './waits.ts'
import { caseAt, cases } from './walks.ts'

const numbers = /112[\s\S]*113/

/** The guide, kept for use without a net, and then the server goes away. */
async function keptThenAlone(page: Page) {
  const server = await serve()
  await open(page, server.address)
  await kept(page)
  await server.close()
  return server.address
}

test('the whole guide works without a net, page after page', async ({ page }) => {
  const address = await keptThenAlone(page)
  await page.reload()
  await awake(page)
  for (const walk of cases) await wholeVisit(page, walk)
  for (const [file, heading] of [
    ['handbok.html', /BTI/],
    ['selvtest/', 'Sjekk selv'],
    ['selvtest', 'Sjekk selv'],
    ['mote/', /møte/i],
    ['mote/kort/', /./],
    ['mote/ark.html', /./],
    ['index.html', /./],
  ] as const) {
    await page.goto(address + file)
    await expect(page.locator('h1').first()).toHaveText(heading)
  }
  console.log(`walks without a net ${cases.length} of ${cases.length}`)
})

test('the guide of the municipality that is visited works without a net, by its own address', async ({
  page,
}) => {
  const server = await serve()
  await patient(page)
  await open(page, `${server.address}tinn/nb/`)
  await kept(page)
  await expect(async () => {
    const files = await addressesKept(page)
    expect(files).toContain('/tinn/nb/')
    expect(files).toContain('/tinn/nb/mote/')
    expect(files).toContain('/packs/tinn.')
  }).toPass()
  await server.close()
  await page.goto(`${server.address}tinn/nb/`)
  await awake(page)
  await expect(page.locator('body')).toContainText('Tinn')
  await wholeVisit(page, caseAt(0))
  await page.goto(`${server.address}tinn/nb/mote/`)
  await expect(page.locator('h1').first()).toHaveText(/møte/i)
})

/** What is kept in the newest edition, by its addresses. */
function addressesKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const name = (await caches.keys()).at(-1) ?? ''
    return (await (await caches.open(name)).keys()).map(({ url }) => url).join()
  })
}

test('what is known of a municipality without a pack is there without a net, beside its guide', async ({
  page,
}) => {
  const server = await serve()
  await open(page, `${server.address}oslo/nb/`)
  await kept(page)
  await expect.poll(() => addressesKept(page)).toContain('/oslo/nb/om.html')
  await server.close()
  await page.goto(`${server.address}oslo/nb/om.html`)
  await expect(page.locator('h1')).toContainText('Oslo')
})

test('a browser can put the guide on its first screen', async ({ page, context }) => {
  await open(page)
  const cdp = await context.newCDPSession(page)
  const { errors, data } = await cdp.send('Page.getAppManifest')
  expect(errors).toEqual([])
  expect(JSON.parse(data ?? '{}')).toMatchObject({ lang: 'nb', display: 'standalone' })
})

const damages: Readonly<Record<string, () => Promise<unknown>>> = {
  'half of the cache is gone': async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      const entries = await cache.keys()
      await Promise.all(entries.filter((_, index) => index % 2).map((entry) => cache.delete(entry)))
    }
  },
  'the script in the cache is not the script': async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const entry of await cache.keys())
        if (entry.url.endsWith('.js')) await cache.put(entry, new Response('throw "wrong"'))
    }
  },
  'every file in the cache is empty': async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const entry of await cache.keys()) await cache.put(entry, new Response(''))
    }
  },
  'the cache is gone': async () => {
    for (const name of await caches.keys()) await caches.delete(name)
  },
}

/** What is kept, file by file, with the hash of its contents. Stands alone: it is sent into the page. */
async function keptFiles(): Promise<readonly string[]> {
  const files: string[] = []
  for (const name of await caches.keys()) {
    const cache = await caches.open(name)
    for (const entry of await cache.keys()) {
      const bytes = (await (await cache.match(entry))?.arrayBuffer()) ?? new ArrayBuffer()
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
      files.push(`${entry.url} ${btoa(String.fromCharCode(...hash))}`)
    }
  }
  return files.toSorted()
}

for (const [damage, doIt] of Object.entries(damages)) {
  test(`where ${damage}, there are the numbers without a net, and the guide with one`, async ({
    page,
  }) => {
    const address = await keptThenAlone(page)
    const whole = await page.evaluate(keptFiles)
    await page.evaluate(doIt)
    expect(await page.evaluate(keptFiles)).not.toEqual(whole)
    await page.reload()
    await expect(page.locator('body')).toHaveText(numbers)
    const server = await serve('dist', Number(new URL(address).port))
    await page.goto(address)
    await awake(page)
    // It has mended itself.
    await expect.poll(() => page.evaluate(keptFiles)).toEqual(whole)
    await server.close()
    await page.reload()
    await awake(page)
    await wholeVisit(page, caseAt(0))
  })
}

test('where there is no room at all, the guide works as long as there is a net', async ({
  page,
  context,
}) => {
  const server = await serve()
  const cdp = await context.newCDPSession(page)
  const { origin } = new URL(server.address)
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  await watchWorker(page)
  await open(page, server.address)
  await wholeVisit(page, caseAt(0))
  await stopped(page)
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active),
  ).toBe(undefined)
  await server.close()
})

test('where a service worker is forbidden, the guide works as long as there is a net', async ({
  browser,
}) => {
  const server = await serve()
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  await open(page, server.address)
  await wholeVisit(page, caseAt(0))
  await server.close()
  await context.close()
})

/** A later edition of the guide: other words on the first page, and another service worker. */
function laterEdition(broken = false): string {
  const folder = mkdtempSync(join(tmpdir(), 'bti-later-'))
  // What was packed is the earlier edition.
  cpSync('dist', folder, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) })
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8')
  const later = worker.replace(/"edition":"\w+"/, '"edition":"later"')
  // A handbook that is new, and comes cut off: its sum is another than the one that was promised.
  const promised = later.replace(/"handbok\.html":"sha256-[^"]+"/, '"handbok.html":"sha256-x"')
  writeFileSync(join(folder, 'sw.js'), broken ? promised : later)
  if (broken) writeFileSync(join(folder, 'handbok.html'), 'cut off')
  return folder
}

const cachesOf = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).map((name) => name.split(' ').at(-1)))

test('a new edition comes in at the first question, and never in the middle of a walk', async ({
  page,
}) => {
  const address = await keptThenAlone(page)
  const [first] = await cachesOf(page)
  const later = laterEdition()
  // Whoever has begun keeps what they have, though the browser is asked to look for a newer one.
  await watchWorker(page)
  await page.goto(address)
  await awake(page)
  await page.locator('.answers .answer').first().click()
  const server = await serve(later, Number(new URL(address).port))
  await settled(page)
  expect(server.heard.join()).toContain('sw.js')
  expect(await cachesOf(page)).toContain(first)
  await expect(page.locator('.top button').first()).toBeVisible()
  // At the first question, alone, it comes in.
  await page.goto(address)
  await expect(async () => expect(await cachesOf(page)).toEqual(['later'])).toPass()
  await awake(page)
  await server.close()
  rmSync(later, { recursive: true })
})

test('an update that fails half-way leaves the edition there was', async ({ page }) => {
  const address = await keptThenAlone(page)
  const [first] = await cachesOf(page)
  const later = laterEdition(true)
  const server = await serve(later, Number(new URL(address).port))
  await watchWorker(page)
  await page.goto(address)
  await awake(page)
  await settled(page)
  expect(server.heard.join()).toContain('handbok.html')
  await expect.poll(() => cachesOf(page)).toContain(first)
  await server.close()
  await page.reload()
  await awake(page)
  await wholeVisit(page, caseAt(0))
  expect(await cachesOf(page)).toContain(first)
  // When the file comes whole, the update goes on from where it was.
  const [mended] = [laterEdition()]
  const again = await serve(mended, Number(new URL(address).port))
  await page.goto(address)
  await expect(async () => expect(await cachesOf(page)).toEqual(['later'])).toPass()
  await again.close()
  for (const folder of [later, mended]) rmSync(folder, { recursive: true })
})

/** A later edition in which some files say something else, each with its right sum. */
function editionWith(files: readonly string[]): string {
  const folder = laterEdition()
  let worker = readFileSync(join(folder, 'sw.js'), 'utf8')
  for (const file of files) {
    const text = `${readFileSync(join(folder, file), 'utf8')}<!-- later -->`
    writeFileSync(join(folder, file), text)
    const sum = createHash('sha256').update(text).digest('base64')
    worker = worker.replace(new RegExp(`"${file}":"[^"]+"`), () => `"${file}":"sha256-${sum}"`)
  }
  writeFileSync(join(folder, 'sw.js'), worker)
  return folder
}

test('an update that was cut short by an answer goes on after the wipe, in the same tab, from where it was', async ({
  page,
}) => {
  test.skip(Boolean(process.env['BTI_NGINX_AT']), 'Only the plainest host lets an answer wait.')
  const address = await keptThenAlone(page)
  const later = editionWith(['pause.html', 'handbok.html'])
  let free: () => void = fail
  const waits = new Promise<void>((done) => (free = done))
  const hold = (path: string) => (path.endsWith('handbok.html') ? waits : Promise.resolve())
  const server = await serveDist(later, Number(new URL(address).port), hold)
  const heard = (file: string) => server.heard.filter((path) => path.endsWith(file)).length
  await page.goto(address)
  await awake(page)
  await expect.poll(() => heard('handbok.html')).toBe(1)
  await expect.poll(() => heard('pause.html')).toBe(1)
  await expect
    .poll(() =>
      page.evaluate(
        async () =>
          (await (await caches.open(`bti ${location.href} later`)).match('pause.html'))?.ok,
      ),
    )
    .toBe(true)
  await press(page, '.answers .answer')
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing),
    )
    .toBeNull()
  free()
  await press(page, '.top button:last-child')
  await expect(page.getByRole('heading', { name: 'Svarene er slettet' })).toBeVisible()
  await expect.poll(() => heard('handbok.html')).toBe(2)
  await press(page, '.page > button')
  await expect(async () => expect(await cachesOf(page)).toEqual(['later'])).toPass()
  await awake(page)
  expect(heard('pause.html')).toBe(1)
  await server.close()
  rmSync(later, { recursive: true })
})

function fail(): never {
  throw new Error('Not yet.')
}

test('a municipality’s guide and handbook still work without a net after an update', async ({
  page,
}) => {
  const server = await serve()
  await open(page, `${server.address}tinn/nb/`)
  await kept(page)
  await expect.poll(() => addressesKept(page)).toContain('/tinn/nb/handbok.html')
  await server.close()
  const later = laterEdition()
  const updated = await serve(later, Number(new URL(server.address).port))
  await page.goto(`${server.address}velg-kommune.html`)
  await page.goto(server.address)
  await expect(async () => expect(await cachesOf(page)).toEqual(['later'])).toPass()
  await updated.close()
  await page.goto(`${server.address}tinn/nb/`)
  await awake(page)
  await expect(page.locator('.top__name')).toContainText('Felles barn')
  await page.getByRole('link', { name: 'Hele veiviseren på papir' }).first().click()
  await expect(page.locator('h1')).toHaveText('BTI-veiviseren på papir – Tinn')
  const style = await page.locator('body').evaluate((body) => getComputedStyle(body).fontFamily)
  expect(style).toContain('system-ui')
  await page.getByRole('link', { name: 'Til veiviseren for Tinn' }).click()
  await awake(page)
  // A municipality that was never visited gives the national guide at its own address, with style.
  await page.goto(`${server.address}oslo/nb/`)
  await expect(page).toHaveURL(server.address)
  await awake(page)
  rmSync(later, { recursive: true })
})
