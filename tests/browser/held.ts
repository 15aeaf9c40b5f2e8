import type { CDPSession, Page } from '@playwright/test'

/**
 * Everything the browser holds for the page that is not the page itself.
 *
 * Asked of the browser and not only of the page, so that a page that hides something is found out.
 */
export async function heldFor(page: Page, cdp: CDPSession) {
  const { origin } = new URL(page.url())
  const usage = await cdp.send('Storage.getUsageAndQuota', { origin })
  const { entries, currentIndex } = await cdp.send('Page.getNavigationHistory')
  const cookies = await page.context().cookies()
  const inPage = await page.evaluate(async () => {
    // What is looked at here is not what the page did.
    const traces = window.tracesSeen?.length
    const files: string[] = []
    const folder = await navigator.storage.getDirectory()
    for await (const name of folder.keys()) files.push(name)
    const caches = await window.caches.keys()
    const held = {
      local: JSON.stringify(Object.entries(localStorage)),
      session: JSON.stringify(Object.entries(sessionStorage)),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      files,
      caches: await Promise.all(
        caches.map(async (name) => {
          const cache = await window.caches.open(name)
          return [name, ...(await cache.keys()).map((entry) => entry.url)]
        }),
      ),
      cookie: document.cookie,
      state: JSON.stringify(history.state),
      entryCount: history.length,
      address: location.href,
      title: document.title,
      name: window.name,
    }
    window.tracesSeen?.splice(traces ?? 0)
    return held
  })
  return {
    ...inPage,
    cookies: cookies.map(({ name, value }) => `${name}=${value}`),
    usage: usage.usageBreakdown.map(({ storageType, usage }) => `${storageType} ${usage}`),
    history: entries.map(({ url, title, transitionType }) => [url, title, transitionType]),
    at: currentIndex,
  }
}
