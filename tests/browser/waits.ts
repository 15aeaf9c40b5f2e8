// What is sent into the page must stand alone.
// oxlint-disable unicorn/consistent-function-scoping
import { expect, type Page } from '@playwright/test'
import type { Running } from './servers.ts'

declare global {
  interface Window {
    /** What became of the page's own registration of its service worker. */
    registered: Promise<ServiceWorkerRegistration | undefined>
  }
}

/** Before the page is opened: notes what becomes of its service worker. */
export async function watchWorker(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const container = navigator.serviceWorker
    const register = container.register.bind(container)
    window.registered = new Promise((known) => {
      container.register = (...asked) => {
        const registration = register(...asked)
        known(registration.catch(() => undefined))
        return registration
      }
    })
  })
}

/** Until the page's service worker is in or has given up: no fetch of it is under way. */
export async function stopped(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const coming = (await window.registered)?.installing
    if (coming?.state === 'installing')
      await new Promise((changed) =>
        coming.addEventListener('statechange', changed, { once: true }),
      )
  })
}

/** Until the browser has looked for a newer service worker, and that one is in or has given up. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await window.registered
    await registration?.update().catch(() => undefined)
  })
  await stopped(page)
}

/**
 * Until the server has heard whatever the page had asked of it, and then this.
 *
 * One request more, which the page is allowed to make, stands last in what was heard.
 */
export async function allHeard(page: Page, server: Running): Promise<void> {
  const last = `icon.svg?heard=${server.heard.length}`
  await page.evaluate(
    (src) =>
      new Promise((come, missing) => {
        const picture = document.createElement('img')
        picture.addEventListener('load', come)
        picture.addEventListener('error', () => missing(new Error(`No ${src}.`)))
        picture.src = src
      }),
    last,
  )
  await expect(() => expect(server.heard.at(-1)).toContain(last)).toPass()
}

/**
 * The guide gives up on a municipality's pack after eight seconds. That is about a slow net, and a
 * busy machine must not look like one: here it waits for as long as it takes.
 */
export async function patient(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const before = window.setTimeout
    const wait = (run: TimerHandler, after = 0, ...values: unknown[]) =>
      before(run, after === 8000 ? 2 ** 31 - 1 : after, ...values)
    Object.assign(window, { setTimeout: wait })
  })
}
