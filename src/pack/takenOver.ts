import { valueAt } from './check.ts'
import type { Unlike } from './compare.ts'
import { inOrder } from './inOrder.ts'
import type { Change } from './written.ts'

type Item = NonNullable<Unlike['left']>

/**
 * The changes that bring some of what differs from another pack into one's own, with the sources it names.
 * What only one's own has, and is chosen, is taken away.
 */
export function takenOver(
  own: unknown,
  other: unknown,
  chosen: readonly Unlike[],
): readonly Change[] {
  return [
    ...sources(own, other, chosen),
    ...chosen.flatMap(({ left, right }) => (left && right ? between(left, right.value) : [])),
    ...added(own, chosen),
    ...gone(chosen),
  ]
}

/** What only the other has: of a list at its end, one after the other. */
function added(own: unknown, chosen: readonly Unlike[]): readonly Change[] {
  const ends = new Map<string, number>()
  return chosen.flatMap(({ left, right }) => {
    if (left || !right) return []
    const { path, value } = right
    const top = String(path[0])
    if (typeof path[1] !== 'number') return [{ path, value }]
    const held = valueAt(own, [top])
    const end = ends.get(top) ?? (Array.isArray(held) ? held.length : 0)
    ends.set(top, end + 1)
    return [{ path: [top, end], value }]
  })
}

/** From the end, so that those before keep their places. */
function gone(chosen: readonly Unlike[]): readonly Change[] {
  const paths = chosen.flatMap(({ left, right }) => (left && !right ? [left.path] : []))
  return inOrder(paths, (a, b) => Number(b[1]) - Number(a[1]) || 0).map((path) => ({
    path,
    value: undefined,
  }))
}

/** Only the fields that differ, so that comments beside the others stay. */
function between({ path, value }: Item, other: unknown): readonly Change[] {
  if (!isTable(value) || !isTable(other)) return [{ path, value: other }]
  return [...new Set([...Object.keys(value), ...Object.keys(other)])].flatMap((name) => {
    const [held, said] = [valueAt(value, [name]), valueAt(other, [name])]
    return JSON.stringify(held) === JSON.stringify(said)
      ? []
      : [{ path: [...path, name], value: said }]
  })
}

function isTable(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function sources(own: unknown, other: unknown, chosen: readonly Unlike[]): readonly Change[] {
  const known = Object.keys(Object(valueAt(own, ['sources'])))
  const wanted = new Set(chosen.flatMap(({ right }) => sourcesIn(right?.value)))
  return [...wanted].flatMap((name) => {
    const path = ['sources', name]
    const value = valueAt(other, path)
    return known.includes(name) || value === undefined ? [] : [{ path, value }]
  })
}

function sourcesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, item]: readonly [string, unknown]) =>
    name === 'source' && typeof item === 'string' ? [item] : sourcesIn(item),
  )
}
