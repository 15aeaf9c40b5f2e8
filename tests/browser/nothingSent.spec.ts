import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js'
import { Severity } from 'csp_evaluator/dist/finding.js'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import { expect, test, type Page } from '@playwright/test'
import { filesIn } from '../../src/build/site/edition.ts'
import { tapThrough } from '../../src/selftest/tapThrough.ts'
import { serve } from './serve.ts'
import { kept, open, press, startAgain, wholeVisit } from './visits.ts'
import { allHeard, settled, stopped, watchWorker } from './waits.ts'
import { cases, everyAnswer } from './walks.ts'

declare global {
  interface Window {
    violations: string[]
  }
}

/** What the browser refused because the page's own policy says so. */
async function collectViolations(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.violations = []
    document.addEventListener('securitypolicyviolation', (event) =>
      window.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
    )
  })
}

const violationsOn = (page: Page) => page.evaluate(() => window.violations.join('\n'))

/** Every answer, on one of the hosts: what a page asks for is the same on all of them. */
const furtherWalks = () => (process.env['BTI_NGINX_AT'] ? everyAnswer() : [])

test('from the first answer to wiping, the server hears nothing, and no rule is broken', async ({
  page,
}) => {
  const server = await serve()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await collectViolations(page)
  await watchWorker(page)
  await open(page, server.address)
  await kept(page)
  // Chromium may ask by itself whether there is a newer worker: here it is asked to, and waited for.
  await settled(page)
  const [loaded, before] = [server.heard.length, asked.length]
  for (const walk of cases) await wholeVisit(page, walk)
  for (const walk of furtherWalks()) {
    await page.evaluate(tapThrough, walk.taps)
    await startAgain(page)
  }
  expect(asked.slice(before)).toEqual([])
  await allHeard(page, server)
  const heard = server.heard.slice(loaded, -1)
  const violations = await page.evaluate(() => window.violations)
  console.log(
    `requests to open the guide and keep it ${loaded}, ` +
      `after load ${heard.length} (bar 0), rules broken ${violations.length} (bar 0)`,
  )
  expect(heard).toEqual([])
  expect(violations).toEqual([])
  await server.close()
})

test('whoever answers at once stops what was being fetched for use without a net', async ({
  page,
}) => {
  const server = await serve()
  await watchWorker(page)
  await open(page, server.address)
  await page.evaluate(tapThrough, cases[0]?.taps.slice(0, 1) ?? [])
  await stopped(page)
  await allHeard(page, server)
  const heard = server.heard.length
  await page.evaluate(tapThrough, cases[0]?.taps.slice(1) ?? [])
  await allHeard(page, server)
  console.log('after the first answer, at once:', server.heard.slice(heard, -1))
  expect(server.heard.slice(heard, -1)).toEqual([])
  await server.close()
})

test('a request on an answer is refused by the page, and heard where the page cannot refuse', async ({
  browser,
}) => {
  for (const bypassCSP of [false, true]) {
    const server = await serve()
    const context = await browser.newContext({ bypassCSP, serviceWorkers: 'block' })
    const page = await context.newPage()
    await collectViolations(page)
    await open(page, server.address)
    await page.evaluate(() =>
      addEventListener('click', () => void fetch('?answer').catch(() => undefined)),
    )
    const loaded = server.heard.length
    await press(page, '.answers .answer')
    if (bypassCSP) await expect(() => expect(server.heard.join()).toContain('?answer')).toPass()
    else await expect.poll(() => violationsOn(page)).toContain('connect-src')
    await allHeard(page, server)
    expect(server.heard.slice(loaded, -1)).toHaveLength(bypassCSP ? 1 : 0)
    await context.close()
    await server.close()
  }
})

// Each does what nobody should.
// oxlint-disable eslint/no-implied-eval, typescript/no-implied-eval
const breaches: readonly (readonly [string, string, () => unknown])[] = [
  ['an inline style', 'style-src', () => document.body.setAttribute('style', 'color: red')],
  [
    'an inline script',
    'require-trusted-types-for',
    () => {
      const script = document.createElement('script')
      script.append('globalThis.ran = true')
      document.body.append(script)
    },
  ],
  ['a text run as code', 'require-trusted-types-for', () => setTimeout('globalThis.ran = true')],
  ['text as HTML', 'trusted-types', () => (document.body.innerHTML = '<b>x</b>')],
  [
    'a picture from elsewhere',
    'img-src',
    () => (document.createElement('img').src = 'https://example.invalid/x.png'),
  ],
  [
    'a frame',
    'frame-src',
    () => {
      const frame = document.createElement('iframe')
      frame.src = 'https://example.invalid/'
      document.body.append(frame)
    },
  ],
  [
    'a form',
    'form-action',
    () => {
      const form = document.createElement('form')
      form.action = '/elsewhere'
      document.body.append(form)
      form.submit()
    },
  ],
]

for (const [name, directive, breach] of breaches) {
  test(`${name} is refused and noticed`, async ({ page }) => {
    await collectViolations(page)
    await open(page)
    // In a task of the page's own: what a test runs directly is let past the policy.
    await page.evaluate(`setTimeout(${breach.toString()})`)
    await expect.poll(() => violationsOn(page)).toContain(directive)
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
  })
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}

const pages = filesIn('dist').filter((file) => file.endsWith('.html'))

test('every page has a policy that Google’s evaluator finds nothing in', () => {
  const policies = new Set<string>()
  for (const file of pages) {
    const html = readFileSync(file, 'utf8')
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1]
    expect(policy, file).toBeDefined()
    policies.add(policy ?? '')
    for (const [, style = ''] of html.matchAll(/<style>([^]*?)<\/style>/g))
      expect(policy, file).toContain(`'sha256-${hashOf(style)}'`)
    const bare = html.replaceAll(/<style>[^]*?<\/style>/g, '')
    expect(bare, file).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)/)
  }
  const found = [...policies].flatMap(findingsIn)
  console.log(
    `pages ${pages.length} with ${policies.size} policies: CSP findings above information ${found.length} (bar 0)`,
  )
  expect(found).toEqual([])
})

test('every header has a policy that Google’s evaluator finds nothing in', () => {
  const headers = readFileSync('dist/_headers', 'utf8')
  const policies = [...headers.matchAll(/^ {2}Content-Security-Policy: (.+)$/gm)].map(
    ([, policy]) => policy ?? '',
  )
  const found = policies.flatMap(findingsIn)
  console.log(`headers ${policies.length}: CSP findings above information ${found.length} (bar 0)`)
  expect(policies).toHaveLength(3)
  expect(found).toEqual([])
  // Each pack adds fifty characters, and a proxy may refuse eight thousand.
  expect(Math.max(...policies.map(({ length }) => length))).toBeLessThan(4000)
})

test('the evaluator finds what is wrong with a weak policy', () => {
  expect(findingsIn("script-src 'unsafe-inline' *")).not.toEqual([])
})

function findingsIn(policy: string): readonly string[] {
  return new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .filter(({ severity }) => severity < Severity.INFO)
    .map(({ directive, description }) => `${directive}: ${description}`)
}
