import Papa from 'papaparse'

/** What things are called, by what they are. */
export type Called = Readonly<Record<string, readonly string[]>>

/** The table of a file. Its heading need not be the first row: many begin with a title. */
export interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** The row of the spreadsheet that the first of the rows is. */
  readonly firstRow: number
}

/** What stands outside the table: a title above it, or what cannot be read apart. */
interface Outside {
  readonly row: number
  readonly column: ''
  readonly text: string
  readonly why: 'above' | 'broken'
}

/** How far down a heading is looked for. */
const headWithin = 20

/**
 * Reads rows apart: semicolon, tab or comma, by which of them gives a heading that is known. The heading
 * is the row with most names of columns; what stands above it is listed.
 */
export function tableOf(
  text: string,
  columns: Called = {},
): { readonly table: Table; readonly left: readonly Outside[] } {
  const plain = text.replace(/^\uFEFF/, '')
  const { data, errors } = Papa.parse<readonly string[]>(plain, {
    delimiter: delimiterOf(plain, columns),
  })
  const at = headAt(data, columns)
  const above = data.slice(0, at).flatMap((cells, row) => {
    const said = filledIn(cells).join(' · ')
    return said ? [{ row: row + 1, column: '', text: said, why: 'above' } as const] : []
  })
  const broken = errors.map(
    ({ row = 0, message }) => ({ row: row + 1, column: '', text: message, why: 'broken' }) as const,
  )
  const head = (data[at] ?? []).map((cell) => cell.trim())
  return {
    table: { head, rows: data.slice(at + 1), firstRow: at + 2 },
    left: [...above, ...broken],
  }
}

/** The cells that say something. A dash alone says that there is nothing. */
export function filledIn(cells: readonly string[]): readonly string[] {
  return cells.map((cell) => cell.trim()).filter((cell) => !/^[-–—]?$/.test(cell))
}

/** The row with most names of columns; where none has two, the first that says something. */
function headAt(data: readonly (readonly string[])[], columns: Called): number {
  const known = data.slice(0, headWithin).map((cells) => knownIn(cells, columns))
  const most = Math.max(0, ...known)
  const first = data.findIndex((cells) => filledIn(cells).length > 0)
  return most >= 2 ? known.indexOf(most) : Math.max(first, 0)
}

function knownIn(head: readonly string[], columns: Called): number {
  return new Set(recognised(head, columns).filter((key) => key !== undefined)).size
}

/** What stands between the cells: what gives the best known heading, or else what the first line has most of. */
function delimiterOf(text: string, columns: Called): string {
  const [line = ''] = text.split(/\r?\n/)
  const outside = line.replaceAll(/"[^"]*"/g, '')
  const weights = [';', '\t', ','].map((delimiter) => {
    const { data } = Papa.parse<readonly string[]>(text, { delimiter, preview: headWithin })
    const known = Math.max(0, ...data.map((cells) => knownIn(cells, columns)))
    return { delimiter, known, count: outside.split(delimiter).length }
  })
  return weights.reduce((best, one) =>
    one.known > best.known || (one.known === best.known && one.count > best.count) ? one : best,
  ).delimiter
}

/** Which column is which, by what is written over it. Undefined: somebody must say. */
export function recognised(
  head: readonly string[],
  columns: Called,
): readonly (string | undefined)[] {
  return head.map((said) => namedBy(said, columns) ?? namedInPart(said, columns))
}

/** `Åpningstider/telefontid`, `Tlf. (sentralbord)`: by the first part that is known. */
function namedInPart(said: string, all: Called): string | undefined {
  const parts = said.split(/[/,(&]|\s(?:og|eller|-|–)\s/)
  if (parts.length === 1) return undefined
  return parts.map((part) => namedBy(part, all)).find((key) => key !== undefined)
}

/** What is called so. */
export function namedBy(said: string, all: Called): string | undefined {
  const looked = alike(said)
  if (looked === '') return undefined
  return Object.entries(all).find(([, names]) => names.some((name) => alike(name) === looked))?.[0]
}

/** Letters and digits alone: `E-post:` is `epost`. */
export function alike(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')
}
