import { expect, test, type Page } from '@playwright/test'
import { awake, open } from './visits.ts'

declare global {
  interface Window {
    pwned?: unknown
    talk: () => void
  }
}

const seeds = [
  '<script>pwned=1</script>',
  '"><img src=x onerror=pwned=1>',
  'javascript:pwned=1',
  "';pwned=1;//",
  '${pwned=1}',
  '{{constructor.constructor("pwned=1")()}}',
  '__proto__[pwned]=1',
  'constructor.prototype.pwned=1',
  '__proto__',
  'constructor',
  'toString',
  'start.choose',
  'aside.acute.gate',
  '%',
  '%00',
  '%E0%A4%A',
  '%2e%2e%2f%2e%2e%2fetc/passwd',
  '..%5c..%5c',
  '\u202e\u0000\uffff\ud83d',
  'data:text/html,<script>pwned=1</script>',
  '#'.repeat(50),
  '?=&'.repeat(200),
  'A'.repeat(8000),
  '-1',
  'NaN',
  'null',
] as const

/** Always the same bad input: seeds put together, cut and doubled. */
function* badInput(count: number): Generator<string> {
  let value = 4711
  const next = (below: number) => {
    value = (value * 48_271) % 2_147_483_647
    return value % below
  }
  for (let made = 0; made < count; made += 1) {
    const parts = Array.from({ length: 1 + next(3) }, () => seeds[next(seeds.length)] ?? '')
    const text = parts.join(['', '&', '#', '?', '/', '='][next(6)] ?? '')
    yield next(4) === 0 ? text.slice(next(20), 20 + next(4000)) : text.slice(0, 6000)
  }
}

/** Half a character cannot stand in an address or be typed. */
function wellFormed(text: string): string {
  return Buffer.from(text).toString()
}

async function wellAndAlive(page: Page): Promise<void> {
  expect(await page.evaluate(() => [window.pwned, 'pwned' in Object.prototype])).toEqual([
    undefined,
    false,
  ])
  await expect(page.locator('h1')).toBeVisible()
  await expect(page.locator('.answers button').first()).toBeVisible()
}

let tried = 0
test.afterAll(() => console.log(`hostile input tried here ${tried}`))

test('no query and no fragment runs anything, or leaves the page blank', async ({ page }) => {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('dialog', (dialog) => faults.push(dialog.message()))
  let asQuery = false
  for (const text of badInput(120)) {
    asQuery = !asQuery
    await page.goto(
      `./${asQuery ? `?${encodeURI(wellFormed(text))}` : `#${wellFormed(text)}`}`.slice(0, 7000),
    )
    // A page that is left before it has loaded says that it could not load.
    await awake(page)
    await wellAndAlive(page)
    tried += 1
  }
  expect(faults).toEqual([])
})

test('thousands of fragments, messages and history states run nothing', async ({ page }) => {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  await open(page)
  const texts = [...badInput(3000)]
  const count = await page.evaluate(async (all) => {
    let done = 0
    for (const text of all) {
      postMessage(text, '*')
      postMessage({ type: text, answer: text, ['__proto__']: { pwned: 1 } }, '*')
      dispatchEvent(new MessageEvent('message', { data: text, origin: 'https://example.invalid' }))
      dispatchEvent(new PopStateEvent('popstate', { state: { answer: text } }))
      done += 4
      if (done % 40 === 0) {
        location.hash = text.slice(0, 500)
        done += 1
        await new Promise((later) => setTimeout(later))
      }
    }
    return done
  }, texts)
  tried += count
  await wellAndAlive(page)
  expect(faults).toEqual([])
})

test('no path leads to anything but a file of the guide', async ({ page, baseURL }) => {
  for (const path of [
    '../../etc/passwd',
    '%2e%2e/%2e%2e/package.json',
    '..%2fpackage.json',
    '//x',
    '%00',
    'sw.js/../..',
  ]) {
    const answer = await page.request
      .get(`${baseURL}${path}`, { timeout: 0 })
      .catch(() => undefined)
    expect((await answer?.text()) ?? '').not.toMatch(/^root:|"devDependencies"/m)
    tried += 1
  }
})

test('a page that opened the guide and talks to it changes nothing', async ({ page, baseURL }) => {
  await page.goto('about:blank')
  const opened = page.waitForEvent('popup')
  await page.evaluate((address) => {
    const other = window.open(address)
    window.talk = () => {
      for (const type of ['wipe', 'answer', 'stop', 'update']) {
        other?.postMessage(type, '*')
        other?.postMessage({ type, answer: 'yes' }, '*')
      }
    }
    // As long as it is there, it is talked to.
    setInterval(window.talk, 20)
  }, baseURL ?? '')
  const guide = await opened
  await awake(guide)
  await guide.locator('.answers .answer').first().click()
  await expect(guide.locator('.top button').first()).toBeVisible()
  expect(await guide.evaluate(() => window.pwned)).toBe(undefined)
  await page.evaluate(() => {
    for (let round = 0; round < 100; round += 1) window.talk()
  })
  await expect(guide.locator('.top button').first()).toBeVisible()
  tried += 100
})

test('the code field takes no harm from anything that is pasted into it', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Fortsett fra en kode' }).click()
  for (const text of badInput(40)) {
    await page.locator('#code').fill(wellFormed(text).replaceAll('\u0000', ''))
    await page.locator('button[type=submit]').click()
    await expect(page.locator('#code-fault')).not.toBeEmpty()
    tried += 1
  }
  expect(await page.evaluate(() => window.pwned)).toBe(undefined)
})
