/** The address of the service worker, and the only one that may be registered. */
const worker = `${document.documentElement.dataset['root'] ?? ''}sw.js`

/**
 * Keeps the guide for use without a net, and lets in a new edition.
 *
 * Only while nothing has been pressed: from the first press on, nothing is fetched and nothing
 * changed under the person's hands. A browser that cannot or may not do this loses nothing else.
 */
export async function keepOffline(): Promise<void> {
  if (!('serviceWorker' in navigator) || !window.isSecureContext) return
  let untouched = true
  const container = navigator.serviceWorker
  const known = container.controller !== null
  addEventListener('click', stop, { capture: true })
  addEventListener('pagehide', stop)
  // The first worker takes over no open page; a later one does, and then the page is opened anew.
  container.addEventListener('controllerchange', () => {
    if (known && untouched) location.reload()
  })
  const registration = await container.register(addressOf(worker), { updateViaCache: 'none' })
  if (!untouched) stop()
  letIn()
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', letIn)
    if (!untouched) stop()
  })

  const { active } = await container.ready
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A worker has no target origin.
  if (untouched) active?.postMessage({ keep: ownFiles() })

  function letIn() {
    if (untouched && known) registration.waiting?.postMessage('update')
  }

  function stop(event?: Event) {
    if (event && event.type === 'click' && !isAnswer(event.target)) return
    untouched = false
    void container.getRegistration().then((found) => found?.installing?.postMessage('stop'))
  }
}

/** A municipality's page that is open, and its pack, as they are called from the first page. */
function ownFiles(): readonly string[] {
  const { root = '', pack } = document.documentElement.dataset
  if (root === '') return []
  const home = new URL(root, location.href).href
  const own = [
    location.origin + location.pathname,
    ...(pack ? [new URL(pack, location.href).href] : []),
  ]
  return own.map((address) => address.slice(home.length).replace(/index\.html$/, ''))
}

function isAnswer(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button') !== null
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
