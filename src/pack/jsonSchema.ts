import { z } from 'zod'
import { pack } from './schema.ts'

/** What an editor says while a pack is written. */
export interface FieldWords {
  readonly title: string
  readonly description: string
  /** By path, or by the field's name alone. `*` stands for any language, contact, choice or level. */
  readonly fields: Readonly<Record<string, string>>
  /** What a value stands for, where one is chosen from a list; with its field where others mean another. */
  readonly values: Readonly<Record<string, string>>
}

/** The published JSON Schema: with it, editors explain, complete and check a pack as it is written. */
export function jsonSchema({ title, description, fields, values }: FieldWords): object {
  const schema = z.toJSONSchema(pack, { target: 'draft-7', unrepresentable: 'any', io: 'input' })
  const explain = (node: unknown, path: readonly string[]): unknown => {
    if (Array.isArray(node)) return node.map((part) => explain(part, path))
    if (!isTable(node)) return node
    return Object.fromEntries(
      Object.entries(node).flatMap(([key, part]) => {
        if (key === 'properties' && isTable(part)) return [[key, explainFields(part, path)]]
        if (key === 'enum' && Array.isArray(part)) return valuesOf(part, path, values)
        return [[key, explain(part, key === 'additionalProperties' ? [...path, '*'] : path)]]
      }),
    )
  }
  const explainFields = (table: Table, path: readonly string[]): Table =>
    Object.fromEntries(
      Object.entries(table).map(([name, field]) => {
        const said = wordsFor([...path, name], fields)
        return [name, { description: said, ...Object(explain(field, [...path, name])) }]
      }),
    )
  return { title, description, ...Object(explain(schema, [])) }
}

/**
 * The description of a field: of this very one, of all like it, of all of its name in a list of that name,
 * or of all of its name. What the pack itself says is named `pack.number`, where others have the name too.
 */
export function wordsFor(
  path: readonly string[],
  fields: FieldWords['fields'],
): string | undefined {
  const like = path.map((name, index) =>
    index > 0 && index < path.length - 1 && grouped.has(path[index - 1] ?? '') ? '*' : name,
  )
  const names = [
    ...(path.length === 1 ? [`pack.${path.join('.')}`] : []),
    path.join('.'),
    like.join('.'),
    path.slice(-2).join('.'),
    path.at(-1) ?? '',
  ]
  return names.map((name) => fields[name]).find((said) => said !== undefined)
}

/** Tables whose fields all look the same. */
const grouped = new Set(['names', 'contacts', 'variants', 'levels', 'leader'])

/** What a value stands for: at this very field, or wherever it can be chosen. */
export function valueWords(
  path: readonly string[],
  values: FieldWords['values'],
): string | undefined {
  return values[path.join('.')] ?? values[path.at(-1) ?? '']
}

function valuesOf(
  list: readonly unknown[],
  path: readonly string[],
  values: FieldWords['values'],
): readonly (readonly [string, unknown])[] {
  const said = list.map((value) => valueWords([...path, String(value)], values) ?? String(value))
  return [
    ['enum', list],
    ['enumDescriptions', said],
  ]
}

type Table = Readonly<Record<string, unknown>>

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
