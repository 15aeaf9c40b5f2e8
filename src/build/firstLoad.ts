import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** A page and what it asks for before the first answer, with the bytes each takes in brotli. */
export function firstLoad(dist: string, page: string): readonly (readonly [string, number])[] {
  const html = readFileSync(join(dist, page), 'utf8')
  const asked = html.matchAll(/(?:src|href)="(?:\.\.?\/)+((?:assets|packs)\/[^"]+)"/g)
  const files = [page, ...Array.from(asked, ([, file]) => file ?? '')]
  return files.map((file) => [file, brotliCompressSync(readFileSync(join(dist, file))).length])
}

export function bytesIn(files: readonly (readonly [string, number])[]): number {
  return files.reduce((sum, [, bytes]) => sum + bytes, 0)
}
