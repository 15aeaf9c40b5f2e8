import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultLanguage } from '../../address/address.ts'

/** What the guide says, as a name and a day. */
export interface Edition {
  /** The first characters of a hash over everything that asks, says and decides. */
  readonly version: string
  /** The day the last change of it was committed, or undefined outside a repository. */
  readonly date: string | undefined
}

const content = ['flows', 'locales']

/** The same files give the same edition on every machine: no clock is read. */
export function editionOf(folders: readonly string[] = content): Edition {
  const hash = createHash('sha256')
  for (const file of folders.flatMap(filesIn)) hash.update(`${file}\n`).update(readFileSync(file))
  return { version: hash.digest('hex').slice(0, 8), date: lastCommit(folders) }
}

/** The date as it is read in a language, or undefined where there is none. */
export function dateInWords(date: string | undefined, language: string): string | undefined {
  if (!date) return undefined
  return new Intl.DateTimeFormat([language, defaultLanguage], {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(date))
}

export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .toSorted()
}

function lastCommit(folders: readonly string[]): string | undefined {
  try {
    const args = ['log', '-1', '--format=%cs', '--', ...folders]
    return execFileSync('git', args, { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim()
  } catch {
    return undefined
  }
}
