/**
 * The service worker: it keeps one whole edition of the guide, and nothing else.
 *
 * No runtime caching, so nothing in the cache can depend on an answer: besides the edition itself only
 * the folder of the municipality that is visited, which is known when its page opens. Every file is
 * checked against its hash when it is fetched and again when it is served: a half-filled or damaged
 * cache counts as none and is filled anew. A new edition waits until a page that stands at the first
 * question, alone, lets it in; what was fetched of it is kept until then, however often it is cut short.
 */
import { keptIn } from './kept.ts'
import type { WorkerSite } from './site.ts'

/** Written in front of this file by the build. */
declare const site: WorkerSite
declare const self: ServiceWorkerGlobalScope

const home = self.registration.scope
const kept = keptIn(home, site)
const stopping = new AbortController()
const addressOf = (file: string) => new URL(file, home).href

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(kept.dropOthers()))

self.addEventListener('message', (event) => {
  const data: unknown = event.data
  // Somebody has begun to answer: not one request more.
  if (data === 'stop') stopping.abort()
  if (data === 'update') event.waitUntil(letIn())
  const folder = typeof data === 'object' && data !== null && Reflect.get(data, 'keep')
  if (typeof folder === 'string') event.waitUntil(keepFolder(folder).catch(() => undefined))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { pathname } = new URL(request.url)
  const file = fileOf(new URL(request.url))
  if (request.method !== 'GET' || file === undefined) return
  if (request.mode !== 'navigate') return event.respondWith(part(request, file))
  // Without the slash everything on the page would be looked for in the wrong folder.
  if (file.endsWith('/') && !/(\/|html)$/.test(pathname))
    return event.respondWith(Response.redirect(addressOf(file)))
  event.respondWith(page(event, file))
})

/** A new edition comes in only where one page alone is open: the one that asks. */
async function letIn(): Promise<void> {
  const open = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' })
  if (open.length <= 1) await self.skipWaiting()
}

/** All or nothing comes into use; what has come stays, so that the next attempt goes on from there. */
async function install(): Promise<void> {
  await fill()
  // Whoever has had their municipality without a net has it in the new edition too.
  for (const folder of new Set((await kept.others()).map(folderIn))) await keepFolder(folder)
}

async function fill(): Promise<void> {
  await Promise.all(
    Object.entries(site.files).map(async ([file, integrity]) => {
      if (await kept.file(file)) return
      const there = await kept.elsewhere(file)
      if (there) return kept.put(file, there)
      const answer = await fetch(addressOf(file), {
        integrity,
        signal: stopping.signal,
        cache: /^(assets|words)\//.test(file) ? 'default' : 'no-cache',
        credentials: 'same-origin',
      })
      if (!answer.ok) throw new Error(`${file} ${answer.status}`)
      await kept.put(file, answer)
    }),
  )
}

async function keepFolder(folder: string): Promise<void> {
  for (const file of filesIn(folder)) {
    if (await kept.file(file)) continue
    const answer = await fetch(addressOf(file), { signal: stopping.signal, cache: 'no-cache' })
    if (answer.ok) await kept.putLocal(file, answer)
  }
}

/** What belongs to a folder that is no part of the edition: a municipality's, or another language's. */
function filesIn(folder: string): readonly string[] {
  // Whoever has the guide without a net has its meeting too, and the other way round.
  const guide = folder.endsWith(site.meeting) ? folder.slice(0, -site.meeting.length) : folder
  if (Object.hasOwn(site.folders, guide)) return site.folders[guide] ?? []
  const language = /^[a-z-]+\/([a-z]+)\/$/.exec(guide)?.[1] ?? ''
  const words = Object.hasOwn(site.languages, language) ? site.languages[language] : undefined
  if (!words) return []
  return [guide, guide + site.meeting, `${guide}om.html`, `${guide}site.webmanifest`, ...words]
}

function folderIn(file: string): string {
  return file.replace(/[^/]*$/, '')
}

function fileOf(url: URL): string | undefined {
  const path = url.origin + url.pathname
  if (!path.startsWith(home)) return undefined
  const file = path.slice(home.length).replace(/(^|\/)index\.html$/, '$1')
  if (Object.hasOwn(site.files, file) || isLocal(file)) return file
  return Object.hasOwn(site.files, `${file}/`) ? `${file}/` : undefined
}

/** A municipality's or another language's own file, or data that those load. */
function isLocal(file: string): boolean {
  return filesIn(folderIn(file)).includes(file) || /^(packs|words)\//.test(file)
}

async function page(event: FetchEvent, file: string): Promise<Response> {
  const names = Object.keys(site.files)
  const all = new Map(
    await Promise.all(names.map(async (name) => [name, await kept.file(name)] as const)),
  )
  const whole = names.every((name) => all.get(name))
  const own = all.get(file) ?? (await kept.file(file))
  if (own && whole) return own
  // Something is missing or damaged: what is on the net is whole, and the cache is mended.
  try {
    const answer = await fetch(event.request)
    if (!whole) event.waitUntil(fill().catch(() => undefined))
    return answer
  } catch {
    const runs = names
      .filter((name) => name === '' || /^(assets|words)\//.test(name))
      .every((name) => all.get(name))
    const reads = !/(^|\/)$/.test(file)
    if (own && (runs || reads)) return own
    // At its own address, so that its style and its links are found.
    if (runs && file !== '') return Response.redirect(addressOf(reads ? 'handbok.html' : ''))
    if (all.get('handbok.html') && file !== 'handbok.html')
      return Response.redirect(addressOf('handbok.html'))
    return new Response(site.lost.replaceAll('#home', home), {
      headers: { 'content-type': 'text/html; charset=utf-8' },
    })
  }
}

async function part(request: Request, file: string): Promise<Response> {
  return (await kept.file(file)) ?? fetch(request)
}
