import { valueAt } from './check.ts'
import { isTexts } from './texts.ts'
import { languages, type Language } from './wordRules.ts'
import type { Path } from './written.ts'

/** One field in which two packs differ. `undefined`: the pack does not say. */
export interface Difference {
  readonly field: string
  readonly left: string | undefined
  readonly right: string | undefined
}

/**
 * Where two packs differ, in the order of the fields. What is the same, and the sources, are left out.
 * What has faults is compared as it is written: nothing has to be valid.
 */
export function compare(left: unknown, right: unknown): readonly Difference[] {
  return unlike(left, right).flatMap(({ rows }) => rows)
}

/** A thing that two packs have differently: a contact, a service, or a field that is no list. */
export interface Unlike {
  /** As a field is named: `services.ppt`. */
  readonly place: string
  readonly rows: readonly Difference[]
  readonly left: Item | undefined
  readonly right: Item | undefined
}

interface Item {
  readonly path: Path
  readonly value: unknown
}

/** Where two packs differ, thing by thing. */
export function unlike(left: unknown, right: unknown): readonly Unlike[] {
  const tops = [...new Set([...Object.keys(Object(left)), ...Object.keys(Object(right))])]
  const [a, b] = [itemsOf(left, tops), itemsOf(right, tops)]
  return tops
    .flatMap((top) =>
      [...new Set([...(a.get(top) ?? []), ...(b.get(top) ?? [])].map(([place]) => place))].map(
        (place) => [top, place] as const,
      ),
    )
    .flatMap(([top, place]): readonly Unlike[] => {
      const [one, other] = [a.get(top)?.get(place), b.get(top)?.get(place)]
      const rows = rowsOf(
        new Map(leavesOf(one?.value, place, languageOf(left))),
        new Map(leavesOf(other?.value, place, languageOf(right))),
      )
      return rows.length > 0 ? [{ place, rows, left: one, right: other }] : []
    })
}

function rowsOf(
  a: ReadonlyMap<string, string>,
  b: ReadonlyMap<string, string>,
): readonly Difference[] {
  return [...new Set([...a.keys(), ...b.keys()])]
    .map((field) => ({ field, left: a.get(field), right: b.get(field) }))
    .filter((row) => row.left !== row.right)
}

/** Said of the file, and of where things are read: no difference for anybody. */
const besides = ['version', 'sources']

/** Fields whose parts are things of their own. */
const tables = ['contacts', 'names', 'levels', 'variants']

type Items = ReadonlyMap<string, Item>

/** The things of each field by their places: each of a list, each of a table, or the field itself. */
function itemsOf(pack: unknown, tops: readonly string[]): ReadonlyMap<string, Items> {
  return new Map(
    tops.flatMap((top) => {
      const value = valueAt(pack, [top])
      if (value === undefined || besides.includes(top)) return []
      return [[top, new Map(thingsOf(top, value, languageOf(pack)))] as const]
    }),
  )
}

function thingsOf(
  top: string,
  value: unknown,
  own: Language,
): readonly (readonly [string, Item])[] {
  if (Array.isArray(value) && value.some((item) => typeof item === 'object')) {
    const names = value.map((item: unknown, index) => nameOf(item, own) ?? String(index))
    return value.map((item: unknown, index) => {
      const name = names[index] ?? ''
      // Two of the same name are two things.
      const place = names.indexOf(name) === index ? name : `${name}-${index + 1}`
      return [`${top}.${place}`, { path: [top, index], value: item }]
    })
  }
  if (tables.includes(top) && typeof value === 'object' && value !== null)
    return Object.entries(value).map(([name, part]: readonly [string, unknown]) => [
      `${top}.${name}`,
      { path: [top, name], value: part },
    ])
  return [[top, { path: [top], value }]]
}

function languageOf(pack: unknown): Language {
  const said = valueAt(pack, ['language'])
  return languages.find((language) => language === said) ?? 'nb'
}

/** A text in the pack's own language has the same field, whether or not it stands in others too. */
function leavesOf(
  value: unknown,
  field: string,
  own: Language,
): readonly (readonly [string, string])[] {
  if (isTexts(value)) {
    return languages.flatMap((language) => {
      const text = value[language]
      return text === undefined
        ? []
        : [[language === own ? field : `${field}.${language}`, text] as const]
    })
  }
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item !== 'object')) return [[field, value.join(' · ')]]
    return value.flatMap((item, index) =>
      leavesOf(item, `${field}.${nameOf(item, own) ?? index}`, own),
    )
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, item]) =>
      leavesOf(item, field ? `${field}.${name}` : name, own),
    )
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? [[field, String(value)]]
    : []
}

function nameOf(item: unknown, own: Language): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined
  const found: unknown = ['id', 'name', 'title']
    .map((name) => Reflect.get(item, name))
    .find(Boolean)
  const text = isTexts(found) ? found[own] : found
  return typeof text === 'string' ? text : undefined
}
