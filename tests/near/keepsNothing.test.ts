import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { namesIn, shippedFiles } from '../house/shipped.ts'

/** What a browser offers to keep something, or to send it. */
const waysOut = new Set(
  `localStorage sessionStorage indexedDB caches cookie cookieStore storage showSaveFilePicker
  createObjectURL clipboard credentials execCommand fetch sendBeacon XMLHttpRequest WebSocket
  WebTransport EventSource RTCPeerConnection BroadcastChannel SharedWorker Worker serviceWorker
  postMessage ping requestSubmit Image src eval pushState replaceState navigation Notification
  setAppBadge registerProtocolHandler innerHTML Function`.split(/\s+/),
)

/** Words that also mean something else in our code: only on these owners are they a way out. */
const onlyOn: Readonly<Record<string, readonly string[]>> = {
  title: ['document'],
  name: ['window', 'self', 'globalThis'],
  hash: ['location'],
  search: ['location'],
  assign: ['location'],
  share: ['navigator'],
}

/** The few places that need one, and why. A place that no longer does is taken off the list. */
const needs: Readonly<Record<string, readonly string[]>> = {
  // The service worker keeps the guide itself.
  'src/visit/keepOffline.ts': ['postMessage', 'serviceWorker'],
  // The one empty history entry, and the address without what stood after the #.
  'src/visit/useBackButton.ts': ['location.hash', 'location.search', 'pushState'],
  'src/visit/useArrival.ts': ['location.hash', 'location.search', 'replaceState'],
  'src/visit/useLeaving.ts': ['location.search'],
  'src/screens/Broken.tsx': ['location.search'],
  // The case of a course that a link names: it is made up, and the same for everybody.
  'src/mainTraining.tsx': ['location.hash'],
  // The code, and the minutes as text for the municipality's own system, where the person asks for it.
  'src/meeting/Minutes.tsx': ['clipboard'],
  // A file of a municipality's own is handed to whoever wrote it. No walk comes near.
  'src/editor/saveFile.ts': ['createObjectURL'],
  'src/parts/CodeStrip.tsx': ['clipboard'],
}

test('no line of ours keeps or sends anything, but for the few that say why', () => {
  const found = shippedFiles()
    // The self-test looks in every place, and tries to send: it is told apart by its page.
    .filter((file) => !file.startsWith('src/selftest/'))
    .flatMap((file) => {
      const used = waysOutIn(file, readFileSync(file, 'utf8'))
      return used.length > 0 ? [[file, used] as const] : []
    })
  expect(Object.fromEntries(found)).toEqual(needs)
})

test.each([
  ["sessionStorage.setItem('a', answer)", 'sessionStorage'],
  ["window['sessionStorage'].a = answer", 'sessionStorage'],
  ['navigator.sendBeacon(`?${answer}`)', 'sendBeacon'],
  ['void fetch(`?${answer}`)', 'fetch'],
  ['document.title = answer', 'document.title'],
  ['window.name = answer', 'window.name'],
  ['location.hash = answer', 'location.hash'],
  ["new Image().src = '?' + answer", 'Image'],
  ['const { sendBeacon: go } = navigator', 'sendBeacon'],
])('«%s» in our code is noticed', (code, way) => {
  expect(waysOutIn('made-up.ts', code)).toContain(way)
})

test('what is sent to a browser is found by what the pages import', () => {
  expect(shippedFiles()).toEqual(
    expect.arrayContaining(['src/App.tsx', 'src/parts/Answers.tsx', 'flows/bti/bti.ts']),
  )
  expect(shippedFiles().filter((file) => /src\/(proof|build)/.test(file))).toEqual([])
})

function waysOutIn(file: string, code: string): readonly string[] {
  const owned = Object.entries(onlyOn).flatMap(([name, owners]) =>
    owners.map((owner) => `${owner}.${name}`),
  )
  const names = [...namesIn(file, code)].filter((name) => waysOut.has(name))
  return [...names, ...owned.filter((way) => code.includes(way))].toSorted()
}
