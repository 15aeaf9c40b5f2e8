import { expect, test, type Page } from '@playwright/test'
import { tapThrough } from '../../src/selftest/tapThrough.ts'
import { heldFor } from './held.ts'
import { interfacesSpied, spyOn } from './spies.ts'
import { kept, open, press, startAgain, wholeVisit } from './visits.ts'
import { cases, everyAnswer, pairsOf, type WalkToTap } from './walks.ts'

/** The two empty history entries behind the page, put there anew after each Back (decisions C3). */
const armed = /^History\.prototype\.pushState [12] "" "\//

/** What differs between walks: what the browser holds, and what the page touched. */
async function differencesBetween(page: Page, walks: readonly WalkToTap[]) {
  const cdp = await page.context().newCDPSession(page)
  await spyOn(page)
  await open(page)
  await kept(page)
  await press(page, '.answers .answer')
  await startAgain(page)
  await page.evaluate(() => window.tracesSeen.splice(0))
  const before = JSON.stringify(await heldFor(page, cdp))
  const different: string[] = []
  for (const [index, walk] of walks.entries()) {
    await page.evaluate(tapThrough, walk.taps)
    const traces = await page.evaluate(() => window.tracesSeen.splice(0))
    // The browser itself is asked less often than the page: it takes its time.
    const held = index % 15 === 0 ? JSON.stringify(await heldFor(page, cdp)) : before
    if (traces.length > 0 || held !== before) different.push(`${walk.name}: ${traces.join('; ')}`)
    await startAgain(page)
  }
  return different
}

test('walks that answer differently leave the browser holding exactly the same', async ({
  page,
}) => {
  const walks = [...cases, ...everyAnswer()]
  const different = await differencesBetween(page, walks)
  console.log(
    `walks compared ${walks.length}, pairs of state and answer ${pairsOf(walks)}, ` +
      `interfaces spied ${interfacesSpied}, differences ${different.length} (bar 0)`,
  )
  expect(different).toEqual([])
})

test('plan, paper, Back, the code and wiping touch nothing that keeps or sends', async ({
  page,
  context,
}) => {
  const cdp = await context.newCDPSession(page)
  await spyOn(page)
  await open(page)
  await kept(page)
  await page.evaluate(() => window.tracesSeen.splice(0))
  const held = new Set<string>()
  const codes = new Set<string>()
  const traces: string[] = []
  for (const walk of cases) {
    codes.add(await wholeVisit(page, walk))
    traces.push(...(await page.evaluate(() => window.tracesSeen.splice(0).map(String))))
    held.add(JSON.stringify(await heldFor(page, cdp)))
  }
  const other = traces.filter((trace) => !armed.test(trace.replaceAll(',', ' ')))
  console.log(`whole visits ${cases.length}, different codes ${codes.size}, traces ${other.length}`)
  expect(codes.size).toBeGreaterThan(20)
  expect(other).toEqual([])
  expect([...held]).toHaveLength(1)
})

const leaks: Readonly<Record<string, () => void>> = {
  'local storage': () => localStorage.setItem('answer', String(Math.random())),
  'session storage': () => {
    sessionStorage['answer'] = String(Math.random())
  },
  'a cookie': () => {
    document.cookie = `answer=${Math.random()}`
  },
  'a request': () => void fetch(`?answer=${Math.random()}`).catch(() => undefined),
  'a beacon': () => void navigator.sendBeacon('?answer'),
  'history state': () => history.replaceState({ answer: Math.random() }, ''),
  'a history entry': () => history.pushState(null, '', `#${Math.random()}`),
  'the address': () => location.replace(`#${Math.random()}`),
  'the title': () => {
    document.title = String(Math.random())
  },
  'the window name': () => {
    window.name = String(Math.random())
  },
  'a channel': () => void new BroadcastChannel('answer').dispatchEvent(new Event('made')),
  'a database': () => void indexedDB.open(`answer ${Math.random()}`),
  'a cache': () => void caches.open(`answer ${Math.random()}`),
  'the clipboard': () => void navigator.clipboard.writeText('answer').catch(() => undefined),
}

for (const [name, leak] of Object.entries(leaks)) {
  test(`an answer that leaks into ${name} is noticed`, async ({ page }) => {
    await page.addInitScript(
      `addEventListener('click', (event) => event.target.closest('.answer') && (${leak.toString()})())`,
    )
    expect(await differencesBetween(page, cases.slice(0, 2))).not.toEqual([])
  })
}
