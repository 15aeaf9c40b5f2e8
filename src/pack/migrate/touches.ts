import { valueAt } from '../check.ts'
import type { Moved, Step } from './step.ts'

const lists = ['steps', 'deadlines', 'tools', 'roles', 'arenas'] as const

/** From 2 to 3: whom a thing touches is said no more. Whatever is local waits as if it touched everybody. */
export const touches: Step = (pack) =>
  lists.flatMap((list) => {
    const items = valueAt(pack, [list])
    if (!Array.isArray(items)) return []
    return items.flatMap((item: unknown, index): readonly Moved[] => {
      const value = valueAt(item, ['touches'])
      if (value === undefined) return []
      const path = [list, index, 'touches']
      const values = { value: [value].flat().map(String).join(', ') }
      return [{ path, moved: 'touches', values, changes: [{ path, value: undefined }] }]
    })
  })
