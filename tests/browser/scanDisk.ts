import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A text and where it was found on the disk, how many times. */
export type Found = Readonly<Record<string, number>>

/**
 * Looks for texts in every file below a folder, in the ways a browser may have written them: UTF-8,
 * and UTF-16 with either byte first.
 */
export function scanDisk(folder: string, texts: readonly string[]): Found {
  const files = filesBelow(folder).map((file) => readFileSync(file))
  return Object.fromEntries(
    texts.map((text) => [
      text,
      files.reduce((sum, bytes) => sum + timesIn(bytes, formsOf(text)), 0),
    ]),
  )
}

/** The files in which a text stands, to say where it came from. */
export function filesWith(folder: string, text: string): readonly string[] {
  return filesBelow(folder)
    .filter((file) => timesIn(readFileSync(file), formsOf(text)) > 0)
    .map((file) => file.slice(folder.length))
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

function formsOf(text: string): readonly Buffer[] {
  const wide = Buffer.from(text, 'utf16le')
  return [Buffer.from(text, 'utf8'), wide, Buffer.from(wide).swap16()]
}

function timesIn(bytes: Buffer, forms: readonly Buffer[]): number {
  let times = 0
  for (const form of forms)
    for (let at = bytes.indexOf(form); at >= 0; at = bytes.indexOf(form, at + form.length))
      times += 1
  return times
}
