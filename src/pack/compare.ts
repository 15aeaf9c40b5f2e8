import type { Pack } from './schema.ts'
import { isTexts } from './texts.ts'
import { languages, type Language } from './wordRules.ts'

/** One field in which two packs differ. `undefined`: the pack does not say. */
export interface Difference {
  readonly field: string
  readonly left: string | undefined
  readonly right: string | undefined
}

/** Where two packs differ, in the order of the fields. What is the same, and the sources, are left out. */
export function compare(left: Pack, right: Pack): readonly Difference[] {
  const [a, b] = [leaves(left), leaves(right)]
  return [...new Set([...a.keys(), ...b.keys()])]
    .map((field) => ({ field, left: a.get(field), right: b.get(field) }))
    .filter((row) => row.left !== row.right && !row.field.startsWith('sources.'))
}

/** Every value of a pack by its field. Items of a list are named by their id or title. */
function leaves(pack: Pack): ReadonlyMap<string, string> {
  return new Map(leavesOf(pack, '', pack.language))
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
