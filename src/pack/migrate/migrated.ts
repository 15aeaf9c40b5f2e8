import { valueAt } from '../check.ts'
import { currentVersion } from '../version.ts'
import { changed, valueOf } from '../written.ts'
import { deadlines } from './deadlines.ts'
import type { Moved, Step } from './step.ts'
import { touches } from './touches.ts'
import { wordForms } from './wordForms.ts'

/** The steps from each version to the next: the first from 1 to 2. */
const steps: readonly (readonly Step[])[] = [[wordForms], [touches, deadlines]]

/** A pack in the format of today, and all that was changed to get there. */
export interface Migrated {
  readonly text: string
  readonly moved: readonly Moved[]
}

/**
 * Brings a pack of an older version up to today's, step by step. Comments stay. A file that has nothing
 * of an older form, or that is newer than this guide, stays as it is, to the letter.
 */
export function migrated(text: string): Migrated {
  const value = valueOf(text)
  const said = valueAt(value, ['version'])
  const from = typeof said === 'number' ? said : 1
  if (value === undefined || from >= currentVersion) return { text, moved: [] }
  const whole = steps
    .slice(Math.max(from - 1, 0))
    .flat()
    .reduce<Migrated>(taking, { text, moved: [] })
  if (whole.moved.length === 0 && said === undefined) return { text, moved: [] }
  const marked: Moved = {
    path: ['version'],
    moved: 'version',
    values: { version: currentVersion },
    changes: [{ path: ['version'], value: currentVersion }],
  }
  return { text: changed(whole.text, marked.changes), moved: [...whole.moved, marked] }
}

function taking({ text, moved }: Migrated, step: Step): Migrated {
  const more = step(valueOf(text))
  if (more.length === 0) return { text, moved }
  const changes = more.flatMap((one) => one.changes)
  return { text: changed(text, changes), moved: [...moved, ...more] }
}
