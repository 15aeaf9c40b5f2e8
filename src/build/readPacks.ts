import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkFolder, type Folder } from '../pack/folder.ts'

export const packFolder = 'flows/municipalities'

/** Reads and checks every pack of a folder. */
export function readPacks(folder: string = packFolder, today: string = dayOf(new Date())): Folder {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => join(folder, name))
    .toSorted()
  return checkFolder(
    files.map((file) => ({ file, bytes: readFileSync(file) })),
    today,
  )
}

export function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10)
}
