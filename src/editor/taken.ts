import { valueAt } from '../pack/check.ts'
import { fieldAt, type Field } from './form.ts'
import type { Left, Thing, Understood } from './sheet.ts'
import { freeId, said, type Change, type Path } from './written.ts'

/** What is added to every thing of a spreadsheet that does not say it itself. */
export interface Beside {
  readonly sourceTitle: string
  readonly today: string
  /** The day somebody has checked the numbers; undefined where nobody says so. */
  readonly checked: string | undefined
}

/** A row as it will be taken in. */
export interface Incoming {
  readonly row: number
  readonly thing: Thing
  readonly path: Path
  readonly isNew: boolean
  /** What is empty there, and is filled. */
  readonly fills: readonly string[]
  /** What says something else there. */
  readonly differs: readonly string[]
  /** Its number has no day it was checked: it is left out, for such a number is shown to nobody. */
  readonly unchecked: boolean
}

/** The rows as they will be taken in, and the changes that do it. */
export interface Taking {
  readonly rows: readonly Incoming[]
  readonly changes: readonly Change[]
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
  return { ...read, things, rows, left }
}

function mostOf(form: Field, list: string): number {
  const field = fieldAt(form, [list])
  return (field?.kind === 'list' && field.max) || Infinity
}

/**
 * How the things of a spreadsheet come into a pack. What is there already, by id or name, keeps what it
 * says and gets what it lacks; the rest is added. Nothing is taken away, and an empty cell empties nothing.
 *
 * @param fromSheet The rows that are right where they say something else than the pack.
 */
export function taking(
  pack: unknown,
  { things, rows }: Pick<Understood, 'things' | 'rows'>,
  beside: Beside,
  fromSheet: ReadonlySet<number>,
): Taking {
  const sources = Object(valueAt(pack, ['sources']))
  const source = freeId('regneark', Object.keys(sources))
  const lists = { services: listOf(pack, 'services'), arenas: listOf(pack, 'arenas') }
  const language = said(pack, ['language']) || 'nb'
  const incoming: Incoming[] = []
  const changes: Change[] = []
  let needsSource = false
  for (const [index, thing] of things.entries()) {
    const row = rows[index] ?? 0
    const path = placeOf(lists, thing.kind, thing.value)
    const held = table(valueAt(pack, path))
    const dayed = withDay(thing.value, held, beside.checked)
    const { whole, ...differences } = merged(held, dayed.value, fromSheet.has(row), language)
    const lacks = !Object.hasOwn(sources, said(whole, ['source']))
    needsSource ||= lacks
    incoming.push({ row, thing, path, unchecked: dayed.unchecked, ...differences })
    const all = {
      ...whole,
      ...(lacks && { source }),
      ...(path[0] !== 'contacts' && { id: idAt(lists, path) }),
    }
    changes.push(...changesAt(path, differences.isNew ? undefined : held, all))
  }
  const origin = { title: beside.sourceTitle, read: beside.today, confidence: 'B' }
  return {
    rows: incoming,
    changes: [...(needsSource ? [{ path: ['sources', source], value: origin }] : []), ...changes],
  }
}

type Table = Thing['value']

/** Numbers with the day they were checked: the row's own, that of the same number there, or everybody's. */
function withDay(value: Table, held: Table, checked: string | undefined) {
  const further = numbersIn(value).map((one) => ({ ...(checked && { checked }), ...one }))
  const dated = further.filter((one) => one['checked'] !== undefined)
  const { number, numbers: _numbers, ...others } = value
  const rest = { ...others, ...(dated.length > 0 && { numbers: dated }) }
  const undated = dated.length < further.length
  if (number === undefined) return { value: rest, unchecked: undated }
  const isSame = digits(number) === digits(held['number'])
  const day = value['checked'] ?? (isSame ? held['checked'] : undefined) ?? checked
  return day === undefined
    ? { value: rest, unchecked: true }
    : { value: { ...value, ...rest, checked: day }, unchecked: undated }
}

function numbersIn({ numbers }: Table): readonly Table[] {
  return Array.isArray(numbers) ? numbers.map(table) : []
}

function digits(number: unknown): string {
  return typeof number === 'string' ? number.replaceAll(' ', '') : ''
}

/** What a thing will be, and how that is unlike what is there. */
function merged(held: Table, value: Table, isFromSheet: boolean, language: string) {
  const isNew = Object.keys(held).length === 0
  const entries = Object.entries(value).filter(([name]) => name !== 'id')
  const fills = entries.flatMap(([name]) => (held[name] === undefined ? [name] : []))
  const differs = entries.flatMap(([name, said]) =>
    held[name] !== undefined && !isSame(held[name], over(held[name], said, language)) ? [name] : [],
  )
  // The day belongs to the number of the sheet, and not to another one that is kept.
  const isOtherDay = differs.includes('number') && !isFromSheet
  const taken = entries.flatMap(([name, said]) =>
    (isNew || fills.includes(name) || isFromSheet) && !(isOtherDay && name === 'checked')
      ? [[name, over(held[name], said, language)] as const]
      : [],
  )
  return { isNew, fills, differs, whole: { ...held, ...Object.fromEntries(taken) } }
}

/** A value in the place of another: of a text in several languages, or two ages, only what is said. */
function over(held: unknown, value: unknown, language: string): unknown {
  if (typeof held !== 'object' || held === null || Array.isArray(held)) return value
  return typeof value === 'string' ? { ...held, [language]: value } : { ...held, ...Object(value) }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** What is new as a whole; of what is there, only the fields that differ, so that its comments stay. */
function changesAt(path: Path, held: unknown, whole: object): readonly Change[] {
  if (held === undefined) return [{ path, value: whole }]
  return Object.entries(whole).flatMap(([name, value]: readonly [string, unknown]) =>
    isSame(valueAt(held, [name]), value) ? [] : [{ path: [...path, name], value }],
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
  const taken = list.map((one) => one.id)
  list.push({ id: id || freeId(name, taken), name })
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

function table(value: unknown): Table {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {}
}
