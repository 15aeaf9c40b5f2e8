/** What a field of the form is, as the schema has it. A new field of the schema is a new field here. */
export type Field =
  | { readonly kind: 'text'; readonly max?: number }
  | { readonly kind: 'number' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  | { readonly kind: 'many'; readonly choices: readonly Choice[] }
  | { readonly kind: 'list'; readonly item: Field; readonly max?: number }
  | { readonly kind: 'group'; readonly fields: readonly Named[] }
  /** A table whose names are the author's, as the sources. */
  | { readonly kind: 'table'; readonly item: Field }
  /** A text, or the same text in several languages. */
  | { readonly kind: 'said'; readonly max?: number }
  /** One word, or what stands in its place. */
  | { readonly kind: 'either'; readonly word: string; readonly group: Field }

export interface Choice {
  readonly value: string
  readonly says: string
}

export interface Named {
  readonly name: string
  readonly help: string
  readonly required: boolean
  readonly field: Field
}

type Path = readonly PropertyKey[]

/** Reads the published JSON Schema (src/pack/jsonSchema.ts) as a form. */
export function formOf(schema: unknown): Field {
  const forms = get(schema, 'anyOf')
  if (Array.isArray(forms)) return eitherOf(forms)
  const choices = choicesOf(schema)
  if (choices) return { kind: 'choice', choices }
  const type = get(schema, 'type')
  if (type === 'array') return listOf(schema)
  if (type === 'integer' || type === 'number') return { kind: 'number' }
  if (type === 'boolean') return { kind: 'flag' }
  if (type === 'object') return groupOf(schema)
  return { kind: 'text', ...limit(get(schema, 'maxLength')) }
}

function eitherOf(forms: readonly unknown[]): Field {
  const word = forms.map((form) => get(form, 'const')).find((held) => typeof held === 'string')
  const table = forms.find((form) => get(form, 'type') === 'object')
  if (word !== undefined && table !== undefined)
    return { kind: 'either', word, group: formOf(table) }
  const text = forms.find((form) => get(form, 'type') === 'string')
  return { kind: 'said', ...limit(get(text, 'maxLength')) }
}

function listOf(schema: unknown): Field {
  const items = get(schema, 'items')
  const choices = choicesOf(items)
  if (choices) return { kind: 'many', choices }
  return { kind: 'list', item: formOf(items), ...limit(get(schema, 'maxItems')) }
}

function groupOf(schema: unknown): Field {
  const properties = get(schema, 'properties')
  if (properties === undefined)
    return { kind: 'table', item: formOf(get(schema, 'additionalProperties')) }
  const required = get(schema, 'required')
  return {
    kind: 'group',
    fields: Object.entries(Object(properties)).map(([name, part]) => ({
      name,
      help: textOf(get(part, 'description')),
      required: Array.isArray(required) && required.includes(name),
      field: formOf(part),
    })),
  }
}

function choicesOf(schema: unknown): readonly Choice[] | undefined {
  const values = get(schema, 'enum')
  if (!Array.isArray(values)) return undefined
  const said = get(schema, 'enumDescriptions')
  return values.map((value, index) => ({
    value: String(value),
    says: String(Array.isArray(said) ? said[index] : value),
  }))
}

function limit(max: unknown): { readonly max?: number } {
  return typeof max === 'number' ? { max } : {}
}

function get(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

/** The field at a path. Undefined where the schema has none. */
export function fieldAt(field: Field, path: Path): Field | undefined {
  const [name, ...rest] = path
  if (name === undefined) return field
  if (field.kind === 'list' || field.kind === 'table') return fieldAt(field.item, rest)
  if (field.kind === 'either') return fieldAt(field.group, path)
  if (field.kind !== 'group') return undefined
  const found = field.fields.find((one) => one.name === name)
  return found && fieldAt(found.field, rest)
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
