import type { Browser, Page } from '@playwright/test'
import type { Served, Sizes } from './serve.ts'

/** A page that is measured: how it is known to live, and what is pressed on it, one after the other. */
export interface Measured {
  readonly served: Served
  /** True in the page once a press does something. */
  readonly awake: () => boolean
  /** What is pressed, as selectors with the number of the one that is meant. */
  readonly presses: readonly (readonly [selector: string, index: number])[]
  /** After how many answers a step is measured. */
  readonly after: readonly number[]
}

export interface Load {
  readonly firstPaint: number
  /** From the address is opened till the first answer has been given and what follows is seen. */
  readonly firstAnswer: number
  readonly sizes: Sizes
}

/** Slow 4G: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const slow4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
}

/** Opens a page on a phone that is four times slower than this machine, on a slow net or not. */
async function openOn(browser: Browser, net: 'slow' | 'fast'): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  if (net === 'slow') {
    await cdp.send('Network.enable')
    await cdp.send('Network.emulateNetworkConditions', slow4G)
  }
  return page
}

/** The first paint of a page that may have no script at all. */
export async function firstPaintOf(browser: Browser, { address }: Served): Promise<number> {
  const page = await openOn(browser, 'slow')
  await page.goto(address)
  const painted = await firstPaint(page)
  await page.context().close()
  return painted
}

/** One load on a slow net, and the first answer. */
export async function loadOf(
  browser: Browser,
  { served, awake, presses }: Measured,
): Promise<Load> {
  const page = await openOn(browser, 'slow')
  served.asked()
  await page.goto(served.address)
  await page.waitForFunction(awake)
  for (const first of presses.slice(0, 1)) await page.evaluate(press, first)
  const firstAnswer = await page.evaluate(() => performance.now())
  const load = { firstPaint: await firstPaint(page), firstAnswer, sizes: served.asked() }
  await page.context().close()
  return load
}

/** How long each of some steps took, from the press till what follows is painted. */
export async function stepsOf(browser: Browser, measured: Measured): Promise<readonly number[]> {
  const page = await openOn(browser, 'fast')
  await page.goto(measured.served.address)
  await page.waitForFunction(measured.awake)
  const took: number[] = []
  for (const each of measured.presses.slice(0, Math.max(...measured.after) + 1))
    took.push(await page.evaluate(press, each))
  await page.context().close()
  return measured.after.map((count) => took[count] ?? Number.NaN)
}

function firstPaint(page: Page): Promise<number> {
  return page.evaluate(async () => {
    for (;;) {
      const found = performance.getEntriesByName('first-contentful-paint')[0]
      if (found) return found.startTime
      await new Promise((later) => setTimeout(later, 50))
    }
  })
}

/**
 * Presses at the beginning of a frame, and waits till the frame that shows what follows is painted.
 * Stands alone: it is sent into the page.
 */
async function press([selector, index]: readonly [string, number]): Promise<number> {
  // Somebody reads first; what is drawn when nothing waits is drawn.
  await new Promise((read) => setTimeout(read, 400))
  const found = document.querySelectorAll(selector)[index]
  if (!(found instanceof HTMLElement)) throw new RangeError(`No ${selector} number ${index}.`)
  const before = document.body.textContent
  await new Promise((frame) => requestAnimationFrame(frame))
  const began = performance.now()
  // SurveyJS goes on by itself only for a pointer.
  found.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }))
  found.click()
  for (;;) {
    // A message that is sent in a frame comes when the frame is painted.
    await new Promise((painted) => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', painted, { once: true })
      port1.start()
      port2.postMessage('')
    })
    if (document.body.textContent !== before) return performance.now() - began
    await new Promise((frame) => requestAnimationFrame(frame))
  }
}
