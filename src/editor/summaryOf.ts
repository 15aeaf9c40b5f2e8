import { valueAt } from '../pack/check.ts'
import type { Field } from './form.ts'
import { said } from './written.ts'

/** Where something was read, and what the file calls it, say nothing of what it is. */
const besides: readonly string[] = ['id', 'source', 'url', 'checked']

const longest = 60

/** What has been filled in of a group, in a line for its heading; empty where nothing has. */
export function summaryOf(field: Field, held: unknown): string {
  const all = textsIn(field, held).join(', ')
  return all.length > longest ? `${all.slice(0, longest - 1).trimEnd()}…` : all
}

function textsIn(field: Field, held: unknown): readonly string[] {
  if (held === undefined || held === null) return []
  if (field.kind === 'group')
    return field.fields
      .filter(({ name }) => !besides.includes(name))
      .flatMap(({ name, field: inner }) => textsIn(inner, valueAt(held, [name])))
  if (field.kind === 'either')
    return typeof held === 'object' ? textsIn(field.group, held) : [said(held)]
  if (field.kind === 'list' && Array.isArray(held))
    return held.flatMap((one: unknown) => textsIn(field.item, one))
  if (field.kind === 'choice') {
    const chosen = field.choices.find(({ value }) => value === held)
    return [chosen?.says ?? said(held)].filter(Boolean)
  }
  if (field.kind === 'said' && typeof held === 'object')
    return Object.values(held).slice(0, 1).map(String)
  return [said(held)].filter(Boolean)
}
