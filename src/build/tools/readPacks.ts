import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkFolder, type Folder } from '../../pack/folder.ts'
import { valueOf } from '../../pack/written.ts'

export const packFolder = 'flows/municipalities'

/** The folder the packs of this run are read from: another, where one is named. */
function folderOfRun(): string {
  return process.env['BTI_PACK_FOLDER'] ?? packFolder
}

/** Reads and checks every pack of a folder. */
export function readPacks(
  folder: string = folderOfRun(),
  today: string = dayOf(new Date()),
): Folder {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => join(folder, name))
    .toSorted()
  return checkFolder(
    files.map((file) => ({ file, bytes: readFileSync(file) })),
    today,
  )
}

/** What a municipality's file says, valid or not; undefined where there is none, or none that can be read. */
export function writtenIn(id: string): unknown {
  const file = join(folderOfRun(), `${id}.yaml`)
  return existsSync(file) ? valueOf(readFileSync(file, 'utf8')) : undefined
}

export function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10)
}
