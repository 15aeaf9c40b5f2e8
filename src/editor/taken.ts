import { valueAt } from '../pack/check.ts'
import { fieldAt, type Field } from './form.ts'
import type { Left, Thing, Understood } from './sheet.ts'
import { freeId, said, type Change } from './written.ts'

/** What is added to every thing of a spreadsheet that does not say it itself. */
export interface Beside {
  readonly sourceTitle: string
  readonly today: string
  /** The day somebody has checked the numbers; undefined where nobody says so. */
  readonly checked: string | undefined
}

/** What there is room for in a pack, by the form; the rows that are too many are listed. */
export function fitting(pack: unknown, read: Understood, form: Field): Understood {
  const things: Thing[] = []
  const rows: number[] = []
  const left: Left[] = [...read.left]
  const lists = { services: new Set<string>(), arenas: new Set<string>() }
  const count = { services: 0, arenas: 0 }
  for (const kind of ['services', 'arenas'] as const)
    for (const { id, name } of listOf(pack, kind)) {
      count[kind] += 1
      lists[kind].add(id).add(name)
    }
  for (const [index, thing] of read.things.entries()) {
    const row = read.rows[index] ?? 0
    const { kind, value } = thing
    const list = kind === 'services' || kind === 'arenas' ? kind : undefined
    const called = said(value, ['id']) || nameOf(value['name'])
    if (list && !lists[list].has(called) && (count[list] += 1) > mostOf(form, list)) {
      left.push({ row, column: '', text: called, why: 'full' })
      continue
    }
    things.push(thing)
    rows.push(row)
  }
  return { things, rows, left }
}

function mostOf(form: Field, list: string): number {
  const field = fieldAt(form, [list])
  return (field?.kind === 'list' && field.max) || Infinity
}

/**
 * The changes that put the things of a spreadsheet into a pack: what is there already, by id or name, gets
 * what the row says; the rest is added. Nothing is taken away, and an empty cell empties nothing.
 */
export function taken(pack: unknown, things: readonly Thing[], beside: Beside): readonly Change[] {
  const sources = Object(valueAt(pack, ['sources']))
  const source = freeId('regneark', Object.keys(sources))
  const lists = { services: listOf(pack, 'services'), arenas: listOf(pack, 'arenas') }
  const changes: Change[] = []
  let needsSource = false
  for (const { kind, value } of things) {
    const path = placeOf(lists, kind, value)
    const held = Object(valueAt(pack, path))
    const merged = { ...held, ...value }
    const own = String(merged.source ?? '')
    const lacks = own === '' || !(own in sources)
    needsSource ||= lacks
    const numbered = merged.number !== undefined && merged.checked === undefined
    const whole = {
      ...merged,
      ...(numbered && beside.checked && { checked: beside.checked }),
      ...(lacks && { source }),
      ...(path[0] !== 'contacts' && { id: idAt(lists, path) }),
    }
    changes.push(...changesAt(path, Object.keys(held).length > 0 ? held : undefined, whole))
  }
  if (!needsSource) return changes
  const origin = { title: beside.sourceTitle, read: beside.today, confidence: 'B' }
  return [{ path: ['sources', source], value: origin }, ...changes]
}

/** What is new as a whole; of what is there, only the fields that differ, so that its comments stay. */
function changesAt(path: Change['path'], held: unknown, whole: object): readonly Change[] {
  if (held === undefined) return [{ path, value: whole }]
  return Object.entries(whole).flatMap(([name, value]: readonly [string, unknown]) =>
    JSON.stringify(valueAt(held, [name])) === JSON.stringify(value)
      ? []
      : [{ path: [...path, name], value }],
  )
}

interface Entry {
  readonly id: string
  readonly name: string
}

type Lists = Readonly<Record<'services' | 'arenas', Entry[]>>

function listOf(pack: unknown, name: string): Entry[] {
  const list = valueAt(pack, [name])
  if (!Array.isArray(list)) return []
  return list.map((item: unknown) => ({
    id: said(item, ['id']),
    name: nameOf(valueAt(item, ['name'])),
  }))
}

/** What a thing is called, in the first language it is called anything in. */
export function nameOf(said: unknown): string {
  const [first] = typeof said === 'object' && said !== null ? Object.values(said) : [said]
  return typeof first === 'string' ? first : ''
}

/** Where a thing stands: where its like is already, or at the end of its list. */
function placeOf(lists: Lists, kind: string, value: Thing['value']): readonly (string | number)[] {
  if (kind !== 'services' && kind !== 'arenas') return kind.split('.')
  const list = lists[kind]
  const name = nameOf(value['name'])
  const id = typeof value['id'] === 'string' ? value['id'] : ''
  const there = list.findIndex((one) => (id ? one.id === id : name !== '' && one.name === name))
  if (there >= 0) return [kind, there]
  list.push({
    id:
      id ||
      freeId(
        name,
        list.map((one) => one.id),
      ),
    name,
  })
  return [kind, list.length - 1]
}

function idAt(lists: Lists, [kind, index]: readonly (string | number)[]): string {
  const list = kind === 'arenas' ? lists.arenas : lists.services
  return list[Number(index)]?.id ?? ''
}

/** The contacts, services and meetings of a pack, for a spreadsheet. */
export function thingsOf(pack: unknown): readonly Thing[] {
  const listed = (kind: string) => {
    const list = valueAt(pack, [kind])
    return Array.isArray(list) ? list.map((item: unknown) => ({ kind, value: table(item) })) : []
  }
  return [
    ...Object.entries(Object(valueAt(pack, ['contacts']))).map(([id, value]) => ({
      kind: `contacts.${id}`,
      value: table(value),
    })),
    ...listed('services'),
    ...listed('arenas'),
  ]
}

function table(value: unknown): Thing['value'] {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {}
}
