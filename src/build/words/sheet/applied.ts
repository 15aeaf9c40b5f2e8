import { readFileSync, writeFileSync } from 'node:fs'
import type { Changed } from './readSheet.ts'
import { written } from './written.ts'

/** Writes changed texts into the files of a language. Everything is made before the first file is written. */
export function applied(code: string, changed: readonly Changed[], home = 'locales'): void {
  const files = new Map<string, string>()
  for (const { place, text } of changed) {
    const [file = '', key = ''] = place.split(' ')
    const path = `${home}/${code}/${file}`
    files.set(path, written(files.get(path) ?? readFileSync(path, 'utf8'), key, text))
  }
  for (const [path, json] of files) writeFileSync(path, json)
}
