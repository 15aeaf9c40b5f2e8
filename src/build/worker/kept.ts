import type { WorkerSite } from './site.ts'

/** Files of one edition in the browser's cache, each checked against its hash when it is taken out. */
export interface Kept {
  /** The file, if it is what it should be. */
  readonly file: (file: string) => Promise<Response | undefined>
  /** The file as another edition has it, if it is what this one wants. */
  readonly elsewhere: (file: string) => Promise<Response | undefined>
  readonly put: (file: string, answer: Response) => Promise<void>
  /** Keeps a file whose hash is not known beforehand, with the one it has. */
  readonly putLocal: (file: string, answer: Response) => Promise<void>
  /** What the other editions have kept, from the first page of the site. */
  readonly others: () => Promise<readonly string[]>
  readonly dropOthers: () => Promise<void>
}

const sum = 'x-bti-sum'

export function keptIn(home: string, { edition, files }: WorkerSite): Kept {
  const mine = `bti ${home} `
  const own = mine + edition
  const addressOf = (file: string) => new URL(file, home).href
  const otherNames = async () =>
    (await caches.keys()).filter((name) => name.startsWith(mine) && name !== own)
  const takenFrom = async (cacheName: string, file: string) => {
    // A cache that cannot be read is none.
    const found = await caches.match(addressOf(file), { cacheName }).catch(() => undefined)
    if (!found) return undefined
    const expected = files[file] ?? found.headers.get(sum)
    const bytes = await found.clone().arrayBuffer()
    return (await hashOf(bytes)) === expected ? found : undefined
  }
  return {
    file: (file) => takenFrom(own, file).catch(() => undefined),
    elsewhere: async (file) => {
      for (const name of await otherNames()) {
        const found = await takenFrom(name, file).catch(() => undefined)
        if (found) return found
      }
      return undefined
    },
    put: async (file, answer) => (await caches.open(own)).put(addressOf(file), answer),
    putLocal: async (file, answer) => {
      const bytes = await answer.arrayBuffer()
      const type = answer.headers.get('content-type') ?? ''
      const headers = { 'content-type': type, [sum]: await hashOf(bytes) }
      await (await caches.open(own)).put(addressOf(file), new Response(bytes, { headers }))
    },
    others: async () => {
      const caught = await Promise.all(
        (await otherNames()).map(async (name) => (await caches.open(name)).keys()),
      )
      return caught.flat().map(({ url }) => url.slice(home.length))
    },
    dropOthers: async () => {
      await Promise.all((await otherNames()).map((name) => caches.delete(name)))
    },
  }
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return `sha256-${btoa(String.fromCharCode(...hash))}`
}
