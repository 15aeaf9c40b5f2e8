/** What the browser keeps for this page, in numbers. */
export interface Held {
  readonly local: number
  readonly session: number
  readonly cookies: number
  readonly databases: number
  readonly files: number
  readonly caches: number
  /** Everything above by its contents, so that one thing in the place of another is noticed. */
  readonly contents: string
}

/** Asks every place where a page can keep something. What a browser does not have holds nothing. */
export async function held(): Promise<Held> {
  const names = await orNone(() => caches.keys())
  const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
  const databases = await orNone(() => indexedDB.databases())
  const files = await orNone(filesOfThePage)
  const addresses = kept.flat().map(({ url }) => url)
  return {
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie === '' ? 0 : document.cookie.split(';').length,
    databases: databases.length,
    files: files.length,
    caches: addresses.length,
    contents: JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
      databases,
      files,
      addresses,
    ]),
  }
}

/** How often it is looked whether the service worker is done, and how many times at most. */
const glance = 500
const glances = 60

/**
 * What is held once nothing more comes: the service worker may still be keeping the files of the page
 * one came from, and that is no doing of the guide.
 */
export async function heldAtRest(): Promise<Held> {
  let before = await held()
  for (let left = glances; left > 0; left -= 1) {
    await new Promise((later) => setTimeout(later, glance))
    const now = await held()
    if (now.contents === before.contents) return now
    before = now
  }
  return before
}

/** What others can read of a page from outside: the address, the title, the history. */
export interface Outside {
  readonly address: string
  readonly title: string
  readonly name: string
  /** What the history holds for the page, as text; empty for nothing. */
  readonly state: string
  readonly entries: number
}

export function seenOutside(): Outside {
  const { href } = location
  const { state, length } = history
  const kept = state === null ? '' : JSON.stringify(state)
  return { address: href, title: document.title, name: window.name, state: kept, entries: length }
}

/** How many files the page has asked for since it was opened. */
export function requests(): number {
  return performance.getEntriesByType('resource').length
}

/** Ways to send something. Each must be refused by the browser, on the page's own orders. */
const attempts: readonly (() => unknown)[] = [
  () => fetch('./'),
  () => fetch('https://example.invalid/'),
  () => void new WebSocket('wss://example.invalid/'),
  () => void new EventSource('./'),
  () => navigator.sendBeacon('./', 'x'),
  () => (document.createElement('img').src = 'https://example.invalid/x.png'),
]

/** Tries to send, and counts the attempts that the browser said no to: by the page's rules, the server's or both. */
export async function tryToSend(): Promise<{ readonly tried: number; readonly refused: number }> {
  let refused = 0
  for (const attempt of attempts) {
    const broken = await violationsDuring(async () => {
      try {
        await attempt()
      } catch {
        // Refused: the browser also tells of it in an event, and that is what counts.
      }
    })
    if (broken > 0) refused += 1
  }
  return { tried: attempts.length, refused }
}

/** How long a browser is waited for that has not told of everything it is expected to refuse. */
const patience = 30_000
const moment = 300

/**
 * How many rules of the page's policy were broken while something was done.
 *
 * The browser tells of it a moment later, and on a busy machine later still: where some are expected,
 * they are waited for.
 */
export async function violationsDuring(done: () => Promise<void>, expected = 0): Promise<number> {
  let count = 0
  const note = () => {
    count += 1
  }
  document.addEventListener('securitypolicyviolation', note)
  await done()
  for (let left = patience / moment; left > 0; left -= 1) {
    await new Promise((later) => setTimeout(later, moment))
    if (count >= expected) break
  }
  document.removeEventListener('securitypolicyviolation', note)
  return count
}

/** The policy that stands on the page. A server may make it stricter still. */
export function policyInForce(): readonly string[] {
  const tag = document.querySelector('meta[http-equiv="Content-Security-Policy"]')
  return (tag?.getAttribute('content') ?? '').split(';').map((line) => line.trim())
}

async function filesOfThePage(): Promise<readonly string[]> {
  const names: string[] = []
  for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name)
  return names
}

async function orNone<T>(ask: () => Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await ask()
  } catch {
    return []
  }
}
