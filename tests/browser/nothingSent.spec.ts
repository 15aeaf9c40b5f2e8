import { readFileSync } from 'node:fs'
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js'
import { Severity } from 'csp_evaluator/dist/finding.js'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import { expect, test, type Page } from '@playwright/test'
import { headerPolicy, workerPolicy } from '../../src/build/policy.ts'
import { tapThrough } from '../../src/selftest/tapThrough.ts'
import { serveDist } from './serveDist.mjs'
import { kept, open, press, startAgain, wholeVisit } from './visits.ts'
import { cases, everyAnswer } from './walks.ts'

test.describe.configure({ timeout: 180_000 })

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

test('from the first answer to wiping, the server hears nothing, and no rule is broken', async ({
  page,
}) => {
  const server = await serveDist('dist')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await collectViolations(page)
  await open(page, server.address)
  await kept(page)
  // Chromium asks whether there is a newer worker a little after a page was opened.
  await page.waitForTimeout(2000)
  const [loaded, before] = [server.heard.length, asked.length]
  for (const walk of cases) await wholeVisit(page, walk)
  for (const walk of everyAnswer()) {
    await page.evaluate(tapThrough, walk.taps)
    await startAgain(page)
  }
  await page.waitForTimeout(1000)
  const violations = await page.evaluate(() => window.violations)
  console.log(
    `requests to open the guide and keep it ${loaded}, ` +
      `after load ${server.heard.length - loaded} (bar 0), rules broken ${violations.length} (bar 0)`,
  )
  expect(server.heard.slice(loaded)).toEqual([])
  expect(asked.slice(before)).toEqual([])
  expect(violations).toEqual([])
  server.close()
})

test('whoever answers at once stops what was being fetched for use without a net', async ({
  page,
}) => {
  const server = await serveDist('dist')
  await open(page, server.address)
  await page.evaluate(tapThrough, cases[0]?.taps.slice(0, 1) ?? [])
  await page.waitForTimeout(200)
  const heard = server.heard.length
  await page.evaluate(tapThrough, cases[0]?.taps.slice(1) ?? [])
  await page.waitForTimeout(3000)
  console.log('after the first answer, at once:', server.heard.slice(heard))
  expect(server.heard.slice(heard)).toEqual([])
  server.close()
})

test('a request on an answer is refused by the page, and heard where the page cannot refuse', async ({
  browser,
}) => {
  for (const bypassCSP of [false, true]) {
    const server = await serveDist('dist')
    const context = await browser.newContext({ bypassCSP, serviceWorkers: 'block' })
    const page = await context.newPage()
    await collectViolations(page)
    await open(page, server.address)
    await page.evaluate(() =>
      addEventListener('click', () => void fetch('?answer').catch(() => undefined)),
    )
    const loaded = server.heard.length
    await press(page, '.answers .answer')
    await page.waitForTimeout(300)
    const violations = await page.evaluate(() => window.violations)
    expect(server.heard.length - loaded).toBe(bypassCSP ? 1 : 0)
    expect(violations.join()).toContain(bypassCSP ? '' : 'connect-src')
    await context.close()
    server.close()
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
    await page.waitForTimeout(200)
    const violations = await page.evaluate(() => window.violations)
    expect(violations.join('\n')).toContain(directive)
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
  })
}

const pages = ['index.html', 'handbok.html', 'selvtest/index.html', 'pause.html', '404.html']

for (const file of pages) {
  test(`${file} has a policy that Google’s evaluator finds nothing in`, () => {
    const html = readFileSync(`dist/${file}`, 'utf8')
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? ''
    const found = findingsIn(policy)
    console.log(`${file}: CSP findings above information ${found.length} (bar 0)`)
    expect(policy).not.toBe('')
    expect(found).toEqual([])
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)/)
  })
}

test('the evaluator finds what is wrong with a weak policy', () => {
  expect(findingsIn("script-src 'unsafe-inline' *")).not.toEqual([])
})

test('the headers name no file, so that they outlive a release, and are otherwise as strict', () => {
  expect(findingsIn(workerPolicy)).toEqual([])
  const only = findingsIn(headerPolicy([]))
  expect(only).toHaveLength(1)
  expect(only[0]).toContain("'self' can be problematic")
})

function findingsIn(policy: string): readonly string[] {
  return new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .filter(({ severity }) => severity < Severity.INFO)
    .map(({ directive, description }) => `${directive}: ${description}`)
}
