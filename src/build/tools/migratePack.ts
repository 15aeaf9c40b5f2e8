import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { check, placeOf } from '../../pack/check.ts'
import { migrated } from '../../pack/migrate/migrated.ts'
import { read } from '../../pack/read.ts'
import { valueOf } from '../../pack/written.ts'
import { faultLine, sayMoved, sayPacks as say } from './faultLine.ts'
import { dayOf } from './readPacks.ts'

/**
 * Says what a pack of an older version becomes, and what is then left to mend. Writes it only where a file
 * to write to is named.
 */
export function migratePack(file: string, to: string | undefined): number {
  if (!existsSync(file)) {
    console.log(say('unknown', { id: file }))
    return 1
  }
  const bytes = readFileSync(file)
  const found = read(file, bytes)
  if ('faults' in found) {
    for (const fault of found.faults) console.log(faultLine(fault))
    return 1
  }
  const before = new TextDecoder().decode(bytes)
  const { text, moved } = migrated(before)
  if (moved.length === 0) console.log(say('migratedNone', { file }))
  else {
    console.log(say('migrated', { file, count: moved.length }))
    const value = valueOf(before)
    for (const { path, moved: id, values } of moved)
      console.log(say('migratedLine', { field: placeOf(value, path), text: sayMoved(id, values) }))
  }
  const checked = check(basename(file), new TextEncoder().encode(text), dayOf(new Date()))
  if ('faults' in checked) for (const fault of checked.faults) console.log(faultLine(fault))
  if (moved.length === 0) return 0
  if (to === undefined) console.log(say('migratedHow'))
  else {
    writeFileSync(to, text)
    console.log(say('migratedTo', { file: to }))
  }
  return 0
}
