// It is sent into the page, so what it uses must stand inside it.
// oxlint-disable unicorn/consistent-function-scoping
import type { Page } from '@playwright/test'

/** Every way out of a page, or into the machine, that a browser offers. */
const methods = [
  'Storage.prototype.setItem',
  'Storage.prototype.removeItem',
  'Storage.prototype.clear',
  'IDBFactory.prototype.open',
  'IDBFactory.prototype.deleteDatabase',
  'IDBObjectStore.prototype.put',
  'IDBObjectStore.prototype.add',
  'CacheStorage.prototype.open',
  'CacheStorage.prototype.delete',
  'Cache.prototype.put',
  'Cache.prototype.add',
  'Cache.prototype.addAll',
  'CookieStore.prototype.set',
  'StorageManager.prototype.persist',
  'StorageManager.prototype.getDirectory',
  'StorageBucketManager.prototype.open',
  'History.prototype.pushState',
  'History.prototype.replaceState',
  'Navigation.prototype.navigate',
  'Navigation.prototype.updateCurrentEntry',
  'Location.prototype.assign',
  'BroadcastChannel',
  'SharedWorker',
  'Worker',
  'Worker.prototype.postMessage',
  'ServiceWorker.prototype.postMessage',
  'window.postMessage',
  'window.open',
  'window.fetch',
  'window.print',
  'window.showSaveFilePicker',
  'window.showOpenFilePicker',
  'XMLHttpRequest.prototype.open',
  'XMLHttpRequest.prototype.send',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'Navigator.prototype.sendBeacon',
  'Navigator.prototype.share',
  'Navigator.prototype.registerProtocolHandler',
  'Navigator.prototype.setAppBadge',
  'Clipboard.prototype.writeText',
  'Clipboard.prototype.write',
  'CredentialsContainer.prototype.store',
  'CredentialsContainer.prototype.create',
  'LockManager.prototype.request',
  'PushManager.prototype.subscribe',
  'Notification',
  'Document.prototype.execCommand',
  'Document.prototype.requestStorageAccess',
  'URL.createObjectURL',
  'HTMLFormElement.prototype.submit',
  'HTMLFormElement.prototype.requestSubmit',
  'Blob',
  'File',
  'Image',
] as const

const setters = [
  'Document.prototype.cookie',
  'Document.prototype.title',
  'Document.prototype.domain',
  'HTMLAnchorElement.prototype.href',
  'HTMLAnchorElement.prototype.ping',
  'HTMLImageElement.prototype.src',
  'HTMLScriptElement.prototype.src',
  'HTMLIFrameElement.prototype.src',
  'HTMLLinkElement.prototype.href',
  'HTMLFormElement.prototype.action',
  'window.name',
  'window.status',
] as const

export const interfacesSpied = methods.length + setters.length

declare global {
  interface Window {
    /** Told by the spies, read by the tests. */
    tracesSeen: string[][]
    /** The interfaces this browser does not have. */
    notThere: string[]
  }
}

/** Puts a spy on every interface, before the page's own script. */
export async function spyOn(page: Page): Promise<void> {
  await page.addInitScript(install, { methods: [...methods], setters: [...setters] })
}

/** Stands alone: it is sent into the page. */
function install(names: { methods: readonly string[]; setters: readonly string[] }): void {
  window.tracesSeen = []
  window.notThere = []
  for (const name of names.methods) {
    const { owner, key } = find(name)
    const original: unknown = owner && Reflect.get(owner, key)
    if (!owner || typeof original !== 'function') {
      window.notThere.push(name)
      continue
    }
    const value = new Proxy(original, {
      apply: (target, self, values) => {
        note(name, values)
        return Reflect.apply(target, self, values)
      },
      construct: (target, values) => {
        note(name, values)
        return Reflect.construct(target, values)
      },
    })
    Object.defineProperty(owner, key, { value, configurable: true, writable: true })
  }
  for (const name of names.setters) {
    const { owner, key } = find(name)
    const original = owner && Object.getOwnPropertyDescriptor(owner, key)
    if (!owner || !original?.set) {
      window.notThere.push(name)
      continue
    }
    Object.defineProperty(owner, key, {
      ...original,
      set(this: unknown, value: unknown) {
        note(name, [value])
        original.set?.call(this, value)
      },
    })
  }

  function note(name: string, values: readonly unknown[]) {
    window.tracesSeen.push([name, ...values.map((value) => JSON.stringify(value) ?? typeof value)])
  }

  function find(name: string): { readonly owner: object | undefined; readonly key: string } {
    const path = name.replace(/^window\./, '').split('.')
    const key = path.pop() ?? ''
    let owner: object | undefined = window
    for (const step of path) {
      const next: unknown = owner && Reflect.get(owner, step)
      owner =
        typeof next === 'object' || typeof next === 'function' ? (next ?? undefined) : undefined
    }
    return { owner, key }
  }
}
