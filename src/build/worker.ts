/** The path of each file of the guide, from its folder, and the hash of its contents. */
export type Files = Readonly<Record<string, string>>

/**
 * The service worker: it keeps one whole edition of the guide, and nothing else.
 *
 * No runtime caching, so nothing in the cache can depend on an answer: besides the edition itself only
 * the start page and the pack of the municipality that is visited, which its page names when it opens. Every file is checked
 * against its hash when it is fetched and again when it is served: a half-filled or damaged cache
 * counts as none and is filled anew. A new edition waits until a page that stands at the first
 * question, alone, lets it in.
 *
 * @param lost The page to show when there is neither cache nor net.
 */
export function workerSource(edition: string, files: Files, lost: string): string {
  return `'use strict'
const edition = ${JSON.stringify(edition)}
const files = ${JSON.stringify(files)}
const lost = ${JSON.stringify(lost)}
${source}`
}

// JavaScript as a text, for it is the one file that must be whole in itself.
const source = `
const home = self.registration.scope
const mine = 'bti ' + home + ' '
const cacheName = mine + edition
const stopping = new AbortController()

/** A municipality's pages and pack. */
const local = /^([a-z-]+\\/nb\\/([a-z-]+\\.html)?|packs\\/[a-z-]+\\.[0-9a-f]{8}\\.js)$/
const sum = 'x-bti-sum'

const addressOf = (file) => new URL(file, home).href

self.addEventListener('install', (event) => event.waitUntil(install()))

self.addEventListener('activate', (event) =>
  event.waitUntil(
    caches.keys().then((names) =>
      Promise.all(
        names
          .filter((name) => name.startsWith(mine) && name !== cacheName)
          .map((name) => caches.delete(name)),
      ),
    ),
  ),
)

self.addEventListener('message', (event) => {
  // Somebody has begun to answer: not one request more.
  if (event.data === 'stop') stopping.abort()
  if (event.data === 'update') event.waitUntil(letIn())
  if (Array.isArray(event.data?.keep)) event.waitUntil(keepLocal(event.data.keep).catch(() => undefined))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const file = fileOf(new URL(request.url))
  if (request.method !== 'GET' || file === undefined) return
  // Without the slash everything on the page would be looked for in the wrong folder.
  if (request.mode === 'navigate' && file.endsWith('/') && !/(\\/|html)$/.test(new URL(request.url).pathname))
    return event.respondWith(Response.redirect(addressOf(file)))
  event.respondWith(request.mode === 'navigate' ? page(event, file) : part(request, file))
})

/** A new edition comes in only where one page alone is open: the one that asks. */
async function letIn() {
  const open = await clients.matchAll({ includeUncontrolled: true, type: 'window' })
  if (open.length <= 1) await self.skipWaiting()
}

function fileOf(url) {
  const path = url.origin + url.pathname
  if (!path.startsWith(home)) return undefined
  const file = path.slice(home.length).replace(/(^|\\/)index\\.html$/, '$1')
  if (Object.hasOwn(files, file) || local.test(file)) return file
  return Object.hasOwn(files, file + '/') ? file + '/' : undefined
}

/** All or nothing: an edition that could not be fetched whole is thrown away. */
async function install() {
  try {
    await fill()
  } catch (error) {
    await caches.delete(cacheName).catch(() => false)
    throw error
  }
}

async function fill() {
  const cache = await caches.open(cacheName)
  await Promise.all(
    Object.entries(files).map(async ([file, integrity]) => {
      if (await kept(file)) return
      const answer = await fetch(addressOf(file), {
        integrity,
        signal: stopping.signal,
        cache: file.startsWith('assets/') ? 'default' : 'no-cache',
        credentials: 'same-origin',
      })
      if (!answer.ok) throw new Error(file + ' ' + answer.status)
      await cache.put(addressOf(file), answer)
    }),
  )
}

async function keepLocal(names) {
  const cache = await caches.open(cacheName)
  for (const file of names.slice(0, 4)) {
    if (typeof file !== 'string' || !local.test(file) || (await kept(file))) continue
    const answer = await fetch(addressOf(file), { signal: stopping.signal, cache: 'no-cache' })
    if (!answer.ok) continue
    const bytes = await answer.arrayBuffer()
    const type = answer.headers.get('content-type') ?? ''
    const headers = { 'content-type': type, [sum]: await hashOf(bytes) }
    await cache.put(addressOf(file), new Response(bytes, { headers }))
  }
}

async function hashOf(bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return 'sha256-' + btoa(String.fromCharCode(...hash))
}

/** The kept file, if it is what it should be. */
async function kept(file) {
  try {
    const found = await caches.match(addressOf(file), { cacheName })
    if (!found) return undefined
    const expected = files[file] ?? found.headers.get(sum)
    return (await hashOf(await found.clone().arrayBuffer())) === expected ? found : undefined
  } catch {
    return undefined
  }
}

async function page(event, file) {
  const all = await Promise.all(Object.keys(files).map(kept))
  const own = await kept(file)
  if (own && all.every(Boolean)) return own
  // Something is missing or damaged: what is on the net is whole, and the cache is mended.
  try {
    const answer = await fetch(event.request)
    if (!all.every(Boolean)) event.waitUntil(fill().catch(() => undefined))
    return answer
  } catch {
    const guide = ['', ...Object.keys(files).filter((name) => name.startsWith('assets/'))]
    const runs = guide.every((name) => all[Object.keys(files).indexOf(name)])
    const handbook = all[Object.keys(files).indexOf('handbok.html')]
    if (own && (runs || !(file === '' || local.test(file)))) return own
    return (
      handbook ??
      new Response(lost, { headers: { 'content-type': 'text/html; charset=utf-8' } })
    )
  }
}

async function part(request, file) {
  return (await kept(file)) ?? fetch(request)
}
`
