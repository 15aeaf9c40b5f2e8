import { expect, type Page } from '@playwright/test'
import { tapThrough } from '../../src/selftest/tapThrough.ts'
import type { WalkToTap } from './walks.ts'

/** Opens the guide at its first question. */
export async function open(page: Page, at = './'): Promise<void> {
  await page.goto(at)
  await awake(page)
}

/** The first question is there before the script is: a press counts from when React has it. */
export async function awake(page: Page): Promise<void> {
  await expect(page.locator('.answers')).toBeVisible()
  await page.waitForFunction(() => {
    const button = document.querySelector('.answers button')
    return button !== null && Object.keys(button).some((key) => key.startsWith('__react'))
  })
}

/** Opens the guide, and waits until the explanations behind its pages have come too. */
export async function openWhole(page: Page): Promise<void> {
  await open(page)
  await allWords(page)
  await press(page, '.acute__open')
  await expect(page.locator('.folds details').first()).toBeVisible()
  await startAgain(page)
}

/** Until what is folded away is drawn: a page is shown first, and what nobody sees yet after it. */
export function whole(page: Page): Promise<void> {
  return page.evaluate(async () => {
    while (document.querySelector('.fold:empty'))
      await new Promise((drawn) => requestAnimationFrame(drawn))
  })
}

/** Opens everything that is folded away, once it is drawn. */
export async function unfold(page: Page): Promise<void> {
  await whole(page)
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
}

/** Until the words that come after the first page are here, in both languages of the page. */
export async function allWords(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { later = '', besideWords = '', besidePack = '' } = document.documentElement.dataset
    const come = new Set(performance.getEntriesByType('resource').map(({ name }) => name))
    return [later, ...besideWords.split(' '), besidePack]
      .filter((file) => file !== '')
      .every((file) => come.has(new URL(file, location.href).href))
  })
}

/** Until the guide is kept for use without a net: from then on nothing more is fetched. */
export async function kept(page: Page): Promise<void> {
  await allWords(page)
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (active?.state === 'activating')
      await new Promise((changed) =>
        active.addEventListener('statechange', changed, { once: true }),
      )
  })
}

/** Presses in the page itself: a thousand times faster than a pointer, and React cannot tell. */
export function press(page: Page, button: string): Promise<void> {
  return page.evaluate(async (found) => {
    const element = document.querySelector(found)
    if (!(element instanceof HTMLElement))
      throw new RangeError(`No ${found} on «${document.querySelector('h1')?.textContent}».`)
    element.click()
    // React draws after a click before the next task runs, also where the clock stands still.
    const { port1, port2 } = new MessageChannel()
    await new Promise((drawn) => {
      port1.addEventListener('message', drawn)
      port1.start()
      port2.postMessage('')
    })
    port1.close()
  }, button)
}

/** Ends and wipes, and stands at the first question again. */
export async function startAgain(page: Page): Promise<void> {
  if ((await page.locator('.top button:not(.top__cover)').count()) === 0) return
  await press(page, '.top button:last-child')
  await press(page, '.page > button')
}

/** Walks, and opens the plan if it is not open. Gives the code: it says exactly what was answered. */
export async function walkToPlan(page: Page, { taps }: WalkToTap): Promise<string> {
  await page.evaluate(tapThrough, taps)
  if ((await page.locator('.code-strip__code').count()) === 0)
    await press(page, '.page > button.no-print')
  return (await page.locator('.code-strip__code').textContent()) ?? ''
}

/** Until the page has been told of Back, and has drawn what it then shows. Stands alone: it is sent into the page. */
async function goBack(): Promise<void> {
  await new Promise((told) => {
    addEventListener('popstate', told, { once: true })
    history.back()
  })
  await new Promise((drawn) => setTimeout(drawn))
}

/** All a visit can be: the walk, the plan, paper, Back both ways, and the code to go on from. */
export async function wholeVisit(page: Page, walk: WalkToTap): Promise<string> {
  const code = await walkToPlan(page, walk)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => ['beforeprint', 'afterprint'].map((at) => dispatchEvent(new Event(at))))
  await page.emulateMedia({ media: null })
  await page.evaluate(goBack)
  await startAgain(page)
  await press(page, '.answers + button')
  await page.locator('#code').fill(code)
  await press(page, 'button[type=submit]')
  await press(page, '.so-far + button')
  await startAgain(page)
  return code
}
