import Papa from 'papaparse'
import { valueAt } from '../pack/check.ts'
import { localContacts } from '../pack/points.ts'
import {
  cellOf,
  guarded,
  isFormula,
  numberLine,
  unguarded,
  type Cell,
  type Flags,
} from './cells.ts'
import type { Column } from './columns.ts'
import { filledIn, namedBy, type Called, type Table } from './table.ts'

/** The kinds of things a row can be. */
export const kinds = [...localContacts.map((id) => `contacts.${id}` as const), 'services', 'arenas']

/** One thing of the pack as the spreadsheet has it. */
export interface Thing {
  readonly kind: string
  readonly value: Readonly<Record<string, unknown>>
}

/** What was not understood, and where: it is listed, never dropped. Rows count from one, with the heading. */
export interface Left {
  readonly row: number
  readonly column: string
  readonly text: string
  readonly why:
    | Extract<Cell, { why: unknown }>['why']
    | 'kind'
    | 'column'
    | 'unfit'
    | 'twice'
    | 'again'
    | 'alone'
    | 'above'
    | 'full'
    | 'formula'
    | 'broken'
}

export interface Understood {
  readonly things: readonly Thing[]
  /** The row each of them stands in. */
  readonly rows: readonly number[]
  /** Rows that somebody has said are not to be taken in. */
  readonly out: readonly { readonly row: number; readonly name: string }[]
  readonly left: readonly Left[]
}

/** How the words of the spreadsheet are read: a column's and a kind's by all they are called. */
export interface Names {
  readonly columns: Called
  readonly kinds: Called
  /** What each choice is called, by its value in the file. */
  readonly values: Called
  /** The language of a text whose heading names none. */
  readonly language: string
  readonly flags: Flags
}

/** The heading of the column that says what a row is. */
export const kindColumn = 'kind'

/**
 * Reads the rows as things of a pack. Every row that says something is a thing or is listed.
 *
 * @param meant What each column is: a column's key, `kind`, or undefined where it is left out.
 * @param otherwise What a row is where it does not say, and its name does not tell.
 * @param chosen What somebody has said that a row is, by its number; `''` where it is not taken in.
 */
export function understood(
  table: Table,
  meant: readonly (string | undefined)[],
  columns: Readonly<Record<string, readonly Column[]>>,
  names: Names,
  otherwise: string | undefined,
  chosen: ReadonlyMap<number, string> = new Map(),
): Understood {
  const things: Thing[] = []
  const rows: number[] = []
  const out: { row: number; name: string }[] = []
  const left: Left[] = []
  const kindOf = kindsIn(meant, names, otherwise)
  for (const [index, cells] of table.rows.entries()) {
    const row = index + table.firstRow
    const filled = filledIn(cells)
    if (filled.length === 0) continue
    if (chosen.get(row) === '') {
      out.push({ row, name: cells[meant.indexOf('name')]?.trim() || filled.join(' · ') })
      continue
    }
    const { kind, why } = kindOf(cells, chosen.get(row))
    if (kind === undefined) {
      const column = (why === 'kind' && table.head[meant.indexOf(kindColumn)]) || ''
      left.push({ row, column, text: filled.join(' · '), why })
      continue
    }
    const read = rowOf(cells, meant, columns[kind] ?? [], names)
    left.push(
      ...read.left.map(({ at, text, why }) => ({ row, column: table.head[at] ?? '', text, why })),
    )
    things.push({ kind, value: read.value })
    rows.push(row)
  }
  return { things, rows, out, left }
}

type Kind =
  | { readonly kind: string; readonly why?: never }
  | { readonly kind?: never; readonly why: 'kind' | 'alone' | 'again' }

/**
 * What a row is, by what it says and by the rows before it. The second row of a contact there is one of is
 * a service, where it has a name of its own: many municipalities have several health stations.
 */
function kindsIn(
  meant: readonly (string | undefined)[],
  names: Names,
  otherwise: string | undefined,
): (cells: readonly string[], chosen: string | undefined) => Kind {
  const seen = new Set<string>()
  const [kindAt, nameAt, idAt] = [kindColumn, 'name', 'id'].map((key) => meant.indexOf(key))
  const wide = meant.filter((key) => key !== undefined).length > 3
  const isNew = (key: string) => !seen.has(key) && seen.add(key).size > 0
  return (cells, chosen) => {
    const said = cells[kindAt ?? -1]?.trim() ?? ''
    const name = cells[nameAt ?? -1]?.trim() ?? ''
    const kind =
      chosen ?? (said ? namedBy(said, names.kinds) : (contactNamed(name, names.kinds) ?? otherwise))
    if (kind === undefined) return { why: 'kind' }
    // One cell in a wide table is a heading among the rows, or a line under them.
    if (wide && said === '' && !chosen && filledIn(cells).length === 1) return { why: 'alone' }
    const own = name.toLowerCase()
    const called = cells[idAt ?? -1]?.trim() || own
    if (!kind.startsWith('contacts.'))
      return called === '' || isNew(`${kind} ${called}`) ? { kind } : { why: 'again' }
    const isFirst = isNew(kind)
    const isNamed = isNew(`${kind} ${own}`)
    if (isFirst) return { kind }
    return own !== '' && isNamed && isNew(`services ${called}`)
      ? { kind: 'services' }
      : { why: 'again' }
  }
}

/** The contact of every municipality that a name is: `Barneverntjenesten`, `PPT i Hole`, `PP-tjenesten (PPT)`. */
export function contactNamed(name: string, kinds: Called): string | undefined {
  const contacts = Object.fromEntries(
    Object.entries(kinds).filter(([kind]) => kind.startsWith('contacts.')),
  )
  const [first = ''] = name.split(/[,(/]|\s(?:i|og|and|in)\s|\s[–-]\s/u)
  return namedBy(name, contacts) ?? namedBy(first, contacts)
}

interface LeftCell extends Pick<Left, 'text' | 'why'> {
  readonly at: number
}

function rowOf(
  cells: readonly string[],
  meant: readonly (string | undefined)[],
  columns: readonly Column[],
  names: Names,
): { readonly value: Thing['value']; readonly left: readonly LeftCell[] } {
  const value: Record<string, unknown> = {}
  const left: LeftCell[] = []
  const read = new Set<string>()
  for (const [at, cell] of cells.entries()) {
    const text = unguarded(cell.trim())
    if (filledIn([cell]).length === 0 || meant[at] === kindColumn) continue
    if (isFormula(cell.trim())) {
      left.push({ at, text, why: 'formula' })
      continue
    }
    const column = columns.find(({ key }) => key === meant[at])
    const found = column
      ? cellOf(column, text, names)
      : { why: meant[at] === undefined ? ('column' as const) : ('unfit' as const) }
    if ('why' in found) left.push({ at, text, why: found.why })
    else if (column && read.has(column.key)) left.push({ at, text, why: 'twice' })
    else if (column) {
      read.add(column.key)
      put(value, column.key.split('.'), found.value, names.language)
    }
  }
  return { value, left }
}

function put(
  table: Record<string, unknown>,
  path: readonly string[],
  value: unknown,
  language: string,
): void {
  const [name = '', ...rest] = path
  if (rest.length === 0) {
    table[name] = value
    return
  }
  const held = table[name]
  const inner: Record<string, unknown> =
    typeof held === 'string'
      ? { [language]: held }
      : typeof held === 'object' && held !== null
        ? Object.fromEntries(Object.entries(held))
        : {}
  put(inner, rest, value, language)
  table[name] = inner
}

/** What is said of a whole column rather than of each of its cells. */
const ofColumn: readonly Left['why'][] = ['column', 'unfit']

/** What was not understood: what is wrong with a column stands once, with the rows it is wrong in. */
export function grouped(
  left: readonly Left[],
): readonly (Left & { readonly rows: readonly number[] })[] {
  const all = new Map<string, Left & { readonly rows: readonly number[] }>()
  for (const [index, one] of left.entries()) {
    const key = ofColumn.includes(one.why) ? `${one.why} ${one.column}` : String(index)
    const before = all.get(key)
    const rows = [...(before?.rows ?? []), one.row]
    all.set(key, { ...(before ?? one), rows })
  }
  return [...all.values()]
}

/** The things of a pack as a spreadsheet. */
export function sheetOf(
  things: readonly Thing[],
  columns: Readonly<Record<string, readonly Column[]>>,
  headings: Readonly<Record<string, string>>,
  saysKind: Readonly<Record<string, string>>,
  flags: Names['flags'],
): string {
  const written = Object.values(columns).flatMap((own) => own.filter(({ form }) => form !== 'ages'))
  const all = [...new Set(written.map(({ key }) => key))]
  const cellAt = ({ kind, value }: Thing, key: string) => {
    const column = columns[kind]?.find((one) => one.key === key)
    return column ? cellFrom(column, valueAt(value, key.split('.')), flags) : ''
  }
  // Columns for other languages stand only where something is said in them.
  const used = all.filter(
    (key) =>
      !Object.values(columns).some((own) => own.some((one) => one.key === key && one.language)) ||
      things.some((thing) => cellAt(thing, key) !== ''),
  )
  const rows = things.map((thing) => [
    saysKind[thing.kind] ?? thing.kind,
    ...used.map((key) => guarded(cellAt(thing, key))),
  ])
  const head = [headings[kindColumn] ?? kindColumn, ...used.map((key) => headings[key] ?? key)]
  return spreadsheet([head, ...rows])
}

/** Rows as a file that Excel in Norway opens: semicolons, with the mark of UTF-8. Cells are guarded before. */
export function spreadsheet(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => [...row])
  return `\uFEFF${Papa.unparse(cells, { delimiter: ';', newline: '\r\n' })}\r\n`
}

function cellFrom({ form, choices }: Column, value: unknown, { yes, no }: Names['flags']): string {
  if (value === undefined) return ''
  const says = (one: unknown) => choices.find((choice) => choice.value === one)?.says ?? String(one)
  if (form === 'flag') return (value === true ? yes : no)[0] ?? ''
  if (form === 'lines' && Array.isArray(value)) return value.join('\n')
  if (form === 'numbers' && Array.isArray(value)) return value.map(numberLine).join('\n')
  // Not in its words: they may have a comma, and two may begin alike.
  if (form === 'many' && Array.isArray(value)) return value.join('\n')
  if (form === 'choice') return says(value)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
