import { workerFile } from '../address/address.ts'
import type { View } from './view.ts'

/** The address of the service worker, and the only one that may be registered. */
const worker = `${document.documentElement.dataset['root'] ?? ''}${workerFile}`

/** How long a page may stand open before it asks again whether there is a new edition. */
const askAgain = 6 * 3_600_000

export interface Offline {
  /** Told which page of the visit is shown. */
  readonly at: (page: View['page']) => void
}

/**
 * Keeps the guide for use without a net, and takes in a new edition.
 *
 * Only while nothing has been answered: from the first answer on, nothing is fetched and nothing
 * changed under the person's hands. What was fetched by then is kept, and fetching goes on after the
 * wipe or at the next visit. A browser that cannot or may not do this loses nothing else.
 */
export function keepOffline(): Offline {
  const container = 'serviceWorker' in navigator ? navigator.serviceWorker : undefined
  if (!container || !window.isSecureContext) return { at: () => undefined }
  const known = container.controller !== null
  let page: View['page'] = 'start'
  let changed = false
  let cutShort = false
  let asked = Date.now()
  let registration: ServiceWorkerRegistration | undefined

  const free = () => page === 'start' || page === 'wiped'
  const letIn = () => {
    if (free() && known) registration?.waiting?.postMessage('update')
  }
  const stop = () => {
    if (!registration?.installing) return
    cutShort = true
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A worker has no target origin.
    registration.installing.postMessage('stop')
  }
  const anew = () => {
    // Where somebody stands at the first question, the page is opened anew in the new edition.
    if (changed && page === 'start') location.reload()
  }
  const register = async () => {
    registration = await container.register(addressOf(worker), { updateViaCache: 'none' })
    if (!free()) stop()
    letIn()
    registration.addEventListener('updatefound', () => {
      registration?.installing?.addEventListener('statechange', letIn)
      if (!free()) stop()
    })
    const { active } = await container.ready
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A worker has no target origin.
    if (free()) active?.postMessage({ keep: ownFolder() })
  }

  addEventListener('pagehide', stop)
  // The first worker takes over no open page; a later one does.
  container.addEventListener('controllerchange', () => {
    changed = known
    anew()
  })
  void register().catch(() => undefined)
  return {
    at: (shown) => {
      page = shown
      if (!free()) return stop()
      anew()
      letIn()
      if (!cutShort && Date.now() - asked < askAgain) return
      cutShort = false
      asked = Date.now()
      void registration?.update().catch(() => undefined)
    },
  }
}

/** The folder of the page that is open, from the first page of the site: empty, or `tinn/nb/`. */
function ownFolder(): string {
  const home = new URL(document.documentElement.dataset['root'] ?? '', location.href).href
  return (location.origin + location.pathname).slice(home.length).replace(/[^/]*$/, '')
}

/** Where Trusted Types are enforced, an address must come from a policy that the page's own rules name. */
function addressOf(file: string): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- TypeScript's library lacks Trusted Types.
  const { trustedTypes } = window as {
    readonly trustedTypes?: {
      createPolicy: (
        name: string,
        rules: { createScriptURL: (file: string) => string },
      ) => { createScriptURL: (file: string) => string }
    }
  }
  return (
    trustedTypes
      ?.createPolicy('bti-sw', {
        createScriptURL(asked) {
          if (asked !== worker) throw new TypeError(`${asked} is no worker of this page.`)
          return asked
        },
      })
      .createScriptURL(file) ?? file
  )
}
