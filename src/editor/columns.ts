import { languages } from '../pack/wordRules.ts'
import type { Choice, Field } from './form.ts'

/** A column of the spreadsheet: one field of a contact, a service or a meeting. */
export interface Column {
  /** The way to the field: `ages.from`, `name`, `name.nn`. */
  readonly key: string
  readonly form: 'text' | 'number' | 'flag' | 'choice' | 'many' | 'lines' | 'ages' | 'numbers'
  readonly choices: readonly Choice[]
  /** The language of a text that stands in several. */
  readonly language?: string
}

/** The columns for what a form has, in the order of the schema. A new field is a new column. */
export function columnsOf(field: Field, path: readonly string[] = []): readonly Column[] {
  const key = path.join('.')
  const plain = (form: Column['form'], choices: readonly Choice[] = []) => [{ key, form, choices }]
  if (field.kind === 'group') {
    const parts = field.fields.flatMap((one) => columnsOf(one.field, [...path, one.name]))
    // Two ages stand in one cell as often as in two.
    return path.at(-1) === 'ages' ? [...plain('ages'), ...parts] : parts
  }
  if (field.kind === 'said')
    return [
      ...plain('text'),
      ...languages.map((language) => ({
        key: `${key}.${language}`,
        form: 'text' as const,
        choices: [],
        language,
      })),
    ]
  if (field.kind === 'choice' || field.kind === 'many') return plain(field.kind, field.choices)
  if (field.kind === 'list') {
    if (field.item.kind !== 'group') return plain('lines')
    // Of lists of things only further numbers have room in a cell: a line for each.
    return path.at(-1) === 'numbers' ? plain('numbers') : []
  }
  if (field.kind === 'text' || field.kind === 'number' || field.kind === 'flag')
    return plain(field.kind)
  return []
}
