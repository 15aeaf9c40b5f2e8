import { expect, test } from '@playwright/test'
import { tapThrough } from '../../src/selftest/tapThrough.ts'
import { driveFirefox, driveWebKit } from './driveOther.mjs'
import { serve } from './serve.ts'
import { cases } from './walks.ts'

const browsers = { 'Firefox ESR': driveFirefox, WebKitGTK: driveWebKit } as const

/** A script for a browser that is driven: it says what came of it, or what went wrong. */
function asked(script: string): string {
  return `const done = arguments[arguments.length - 1]; (${script})(...arguments).then(done, (error) => done({ wrong: String(error) }))`
}

const awake = async () => {
  for (;;) {
    const button = document.querySelector('.answers button')
    if (button && Object.keys(button).some((key) => key.startsWith('__react'))) break
    await new Promise((later) => setTimeout(later, 100))
  }
  const broken: string[] = []
  Reflect.set(window, 'broken', broken)
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    broken.push(`${effectiveDirective} ${blockedURI}`),
  )
  return document.querySelector('h1')?.textContent
}

/** Until the words of the pages far into a walk have come: nothing is asked for after the first answer. */
const whole = async () => {
  while (!performance.getEntriesByType('resource').some(({ name }) => name.includes('.rest.')))
    await new Promise((later) => setTimeout(later, 100))
  const open = document.querySelector('.acute__open')
  if (open instanceof HTMLElement) open.click()
  while (!document.querySelector('.folds details'))
    await new Promise((later) => setTimeout(later, 100))
}

const wipe = async () => {
  for (const button of ['.top .top__cover + button', '.page > button']) {
    const found = document.querySelector(button)
    if (found instanceof HTMLElement) found.click()
    await new Promise((drawn) => setTimeout(drawn))
  }
  return {
    local: localStorage.length,
    session: sessionStorage.length,
    cookie: document.cookie,
    state: history.state,
    hash: location.hash,
    title: document.title,
    broken: Reflect.get(window, 'broken'),
    heading: document.querySelector('h1')?.textContent,
  }
}

const cover = async () => {
  for (let times = 0; times < 3; times += 1)
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }))
  await new Promise((drawn) => setTimeout(drawn))
  const guide = document.querySelector('.guide')
  return guide && getComputedStyle(guide).visibility
}

/** Whether the service worker came in; a browser may have none. */
const worker = async () => {
  if (!('serviceWorker' in navigator)) return 'none here'
  await navigator.serviceWorker.ready
  return 'in'
}

const selfTest = async () => {
  let button = document.querySelector('.selftest button')
  while (!button) {
    await new Promise((later) => setTimeout(later, 100))
    button = document.querySelector('.selftest button')
  }
  if (button instanceof HTMLElement) button.click()
  while (!document.querySelector('.selftest__result'))
    await new Promise((later) => setTimeout(later, 100))
  const wrong = [...document.querySelectorAll('[data-ok=false]')].map((line) => line.textContent)
  return [document.querySelector('.selftest__result')?.textContent, ...wrong]
}

for (const [name, drive] of Object.entries(browsers)) {
  test(`the training cases can be walked in ${name}, and leave nothing`, async () => {
    const browser = await drive()
    test.skip(!browser, `${name} is not here: it was NOT tried.`)
    if (!browser) return
    const server = await serve()
    const first = await walkAll(browser, server.address)
    const kept = await browser.run(asked(worker.toString()))
    expect(['in', 'none here']).toContain(kept)
    await browser.goTo(`${server.address}tinn/nb/`)
    expect(await browser.run(asked(awake.toString()))).toBe(first)
    await browser.goTo(`${server.address}selvtest/`)
    const result = await browser.run(asked(selfTest.toString()))
    expect(result).toEqual(['Ingenting ble lagret, og ingenting ble sendt.'])
    console.log(`${browser.name}: service worker ${String(kept)}, Tinn’s page, self-test passed`)
    console.log(`${browser.name}: cases walked ${cases.length}, first page «${String(first)}»`)
    await browser.close()
    await server.close()
  })
}

async function walkAll(
  browser: NonNullable<Awaited<ReturnType<typeof driveFirefox>>>,
  address: string,
): Promise<unknown> {
  await browser.goTo(address)
  const first = await browser.run(asked(awake.toString()))
  await browser.run(asked(whole.toString()))
  await browser.run(asked(wipe.toString()))
  for (const walk of cases) {
    const seen = await browser.run(asked(tapThrough.toString()), walk.taps)
    expect(seen, walk.name).toHaveLength(walk.taps.length)
    expect(await browser.run(asked(wipe.toString()))).toEqual({
      local: 0,
      session: 0,
      cookie: '',
      // How many empty entries stand before the page: the same for everybody.
      state: 2,
      hash: '',
      title: 'BTI-veiviseren',
      broken: [],
      heading: first,
    })
  }
  await browser.run(asked(tapThrough.toString()), cases[0]?.taps.slice(0, 3))
  expect(await browser.run(asked(cover.toString()))).toBe('hidden')
  // Left in the middle: coming back shows the first question.
  await browser.goTo('about:blank')
  await browser.goTo(address)
  expect(await browser.run(asked(awake.toString()))).toBe(first)
  return first
}
