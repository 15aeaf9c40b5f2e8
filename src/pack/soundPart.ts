import { pack as schema, type Pack } from './schema.ts'

type Path = readonly PropertyKey[]

/** What of a file is in order by its form, as a pack; and where in the file each of its places stands. */
interface SoundPart {
  readonly pack: Pack
  readonly placeIn: (path: Path) => Path
}

/** Without these there is nothing to hold the rest against. */
const needed = ['id', 'number', 'sources']

/** What is said of a whole pack, and not of one thing in it: of a part it may be untrue. */
export const ofTheWhole: readonly string[] = ['unusedSource', 'noOwner']

/**
 * The pack without the things whose form is wrong: a list without one service, the contacts without one.
 * So what else is wrong is told at the same time, and not once those are mended.
 */
export function soundPart(value: unknown, wrong: readonly Path[]): SoundPart | undefined {
  if (wrong.some(([top]) => top === undefined || needed.includes(String(top)))) return undefined
  const stood = new Map<string, readonly number[]>()
  const left = Object.entries(Object(value)).flatMap(([top, held]: readonly [string, unknown]) => {
    const own = wrong.filter(([name]) => name === top)
    if (own.length === 0) return [[top, held] as const]
    if (top === 'status') return [[top, 'draft'] as const]
    // A field that is wrong as a whole, or holds no things.
    if (typeof held !== 'object' || held === null || own.some(({ length }) => length === 1))
      return []
    const isSound = (name: PropertyKey) => !own.some((path) => path[1] === name)
    if (!Array.isArray(held))
      return [[top, Object.fromEntries(Object.entries(held).filter(([name]) => isSound(name)))]]
    const kept = [...held.keys()].filter(isSound)
    stood.set(top, kept)
    return [[top, kept.map((index): unknown => held[index])] as const]
  })
  const parsed = schema.safeParse(Object.fromEntries(left))
  if (!parsed.success) return undefined
  const placeIn = ([top, index, ...rest]: Path) => {
    const was = typeof index === 'number' ? stood.get(String(top))?.[index] : undefined
    return [top, was ?? index, ...rest].filter((name) => name !== undefined)
  }
  return { pack: parsed.data, placeIn }
}
