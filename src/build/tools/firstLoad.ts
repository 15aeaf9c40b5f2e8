import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { PageLoads } from '../site/writeSite.ts'

/** A file and the bytes it takes on the way, in brotli and in gzip. */
export interface Weighed {
  readonly file: string
  readonly brotli: number
  readonly gzip: number
}

/** A page and what it asks for: before the first paint, and after it. */
export interface FirstLoad {
  readonly first: readonly Weighed[]
  readonly later: readonly Weighed[]
}

/** What the build says its pages load. */
export function pageLoads(dist: string): readonly PageLoads[] {
  return JSON.parse(readFileSync(`${dist}-hosting/pages.json`, 'utf8'))
}

export function firstLoad(dist: string, page: string, pages = pageLoads(dist)): FirstLoad {
  const found = pages.find(({ file }) => file === page)
  if (!found) throw new RangeError(`There is no ${page}.`)
  const weigh = (file: string): Weighed => {
    const bytes = readFileSync(join(dist, file))
    return { file, brotli: brotliCompressSync(bytes).length, gzip: gzipSync(bytes).length }
  }
  return { first: [page, ...found.loads].map(weigh), later: found.later.map(weigh) }
}

export function sumOf(files: readonly Weighed[], by: 'brotli' | 'gzip' = 'brotli'): number {
  return files.reduce((sum, weighed) => sum + weighed[by], 0)
}
