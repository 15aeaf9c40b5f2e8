import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
}

export interface Sizes {
  readonly brotli: number
  readonly gzip: number
}

export interface Served {
  readonly address: string
  /** What was asked for since the last time this was called, packed in each way. */
  readonly asked: () => Sizes
  readonly close: () => void
}

/** Serves a folder packed, as a good host does, and counts what it sends. */
export async function servePacked(folder: string): Promise<Served> {
  const packed = new Map<string, { readonly bytes: Buffer } & Sizes>()
  const heard = new Set<string>()
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = fileOf(folder, pathname)
    if (!file) {
      response.writeHead(404).end()
      return
    }
    heard.add(file)
    const found = packed.get(file) ?? pack(readFileSync(file))
    packed.set(file, found)
    response.writeHead(200, {
      'content-type': kinds[extname(file)] ?? 'application/octet-stream',
      'content-encoding': 'br',
      'cache-control': 'no-store',
    })
    response.end(found.bytes)
  })
  await new Promise<void>((started) => server.listen(0, '127.0.0.1', started))
  const at = server.address()
  return {
    address: `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}/`,
    asked: () => {
      const sent = [...heard].flatMap((file) => packed.get(file) ?? [])
      heard.clear()
      const sum = (way: keyof Sizes) => sent.reduce((all, each) => all + each[way], 0)
      return { brotli: sum('brotli'), gzip: sum('gzip') }
    },
    close: () => {
      server.close().closeAllConnections()
    },
  }
}

function pack(bytes: Buffer) {
  const brotli = brotliCompressSync(bytes)
  return { bytes: brotli, brotli: brotli.length, gzip: gzipSync(bytes, { level: 9 }).length }
}

function fileOf(folder: string, path: string): string | undefined {
  const file = join(folder, normalize(`/${decodeURIComponent(path)}`))
  if (!existsSync(file)) return undefined
  const page = statSync(file).isDirectory() ? join(file, 'index.html') : file
  return existsSync(page) ? page : undefined
}
