import { municipalities } from '../../src/pack/place.ts'
import { syntheticPack } from '../../src/build/tools/syntheticPacks.ts'

/** A made-up pack with every field there is. */
export const whole: object = syntheticPack(municipalities[0] ?? fail(), 0)

function fail(): never {
  throw new RangeError('There is no municipality.')
}

type Path = readonly (string | number)[]

/** Fields that hold no text of a person's: chosen, counted, or names within the file. */
const noText =
  /^(id|number|language|source|at|for|use|kind|theme|level|prevention|confidence|colour|contactBy|format|with|workplaces|setting|walk|outcome|answer|goOn)$/

/** Every text field of a pack once, as a path: of a list its first item. */
export function textFields(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value === 'string') return noText.test(String(path.at(-1))) ? [] : [path]
  if (Array.isArray(value))
    return value.length > 0 && typeof value[0] === 'object'
      ? everyKind(value).flatMap((index) => textFields(value[index], [...path, index]))
      : value.slice(0, 1).flatMap((item) => textFields(item, [...path, 0]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, item]) => textFields(item, [...path, name]))
}

/** The first item of each set of fields: two items that look the same are tried once. */
function everyKind(list: readonly unknown[]): readonly number[] {
  const looks = list.map((item) => Object.keys(Object(item)).join())
  return looks.flatMap((look, index) => (looks.indexOf(look) === index ? [index] : []))
}

/** The same pack with another value at a path. */
export function withAt(value: unknown, path: Path, put: unknown): unknown {
  const [name, ...rest] = path
  if (name === undefined) return put
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (index === name ? withAt(item, rest, put) : item))
  return { ...Object(value), [name]: withAt(Object(value)[name], rest, put) }
}
