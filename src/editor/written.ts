import { valueAt } from '../pack/check.ts'
import { idOf } from '../pack/place.ts'
import type { Path } from '../pack/written.ts'

export { changed, valueOf, type Change, type Path } from '../pack/written.ts'

/** A word, number or choice at a path as a text; empty where there is none. */
export function said(value: unknown, path: Path = []): string {
  const held = valueAt(value, path)
  return typeof held === 'string' || typeof held === 'number' || typeof held === 'boolean'
    ? String(held)
    : ''
}

/** A name inside the file for something new: made of what it is called, and not taken. */
export function freeId(name: string, taken: readonly string[]): string {
  const said = idOf(name).slice(0, 50) || 'ny'
  const free = [said, ...Array.from({ length: taken.length + 1 }, (_, n) => `${said}-${n + 2}`)]
  return free.find((id) => !taken.includes(id)) ?? said
}
