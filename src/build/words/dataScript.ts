import { createHash } from 'node:crypto'
import { dataFile } from '../../address/address.ts'

/** A file of the site: its path from the first page, and what is in it. */
export type SiteFile = readonly [file: string, text: string]

/**
 * Data as a script, for scripts are what `script-src` lets in and `connect-src` stays closed: one
 * literal, and nothing that runs. The name changes with what it says.
 */
export function dataScript(room: 'packs' | 'words', name: string, data: unknown): SiteFile {
  const script = `export default ${JSON.stringify(data)}\n`
  const hash = createHash('sha256').update(script).digest('hex').slice(0, 8)
  return [dataFile(room, name, hash), script]
}
