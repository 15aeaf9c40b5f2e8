import { unguarded } from '../../../editor/cells.ts'
import { decoded } from '../../../editor/decoded.ts'
import { tableOf } from '../../../editor/table.ts'
import { compareWords } from '../compareWords.ts'
import { columns, headOf } from './reviewSheet.ts'
import type { SheetFault } from './sheetFault.ts'

type Texts = ReadonlyMap<string, string>

/** A marked text that is another than before. */
export interface Changed {
  readonly place: string
  readonly text: string
}

export interface ReadSheet {
  readonly changed: readonly Changed[]
  /** How many are marked and stand as before: somebody has read them. */
  readonly same: number
  /** Changed and not marked: they are said, never brought back. */
  readonly unmarked: readonly { readonly row: number; readonly key: string }[]
  /** All at once. Where there is one, nothing is to be written. */
  readonly faults: readonly SheetFault[]
}

interface Row {
  readonly row: number
  readonly place: string
  readonly original: string
  readonly text: string
  readonly marked: boolean
}

/** Reads a sheet that comes back: what is marked, and everything that is wrong with it. */
export function readSheet(
  bytes: Uint8Array,
  originals: Texts,
  own: Texts,
  language: string,
): ReadSheet {
  const nothing = { changed: [], same: 0, unmarked: [] }
  if (!isUnicode(bytes)) return { ...nothing, faults: [{ row: 1, key: '', fault: 'windows1252' }] }
  const { table, left } = tableOf(decoded(bytes))
  const wanted = headOf(language)
  if (wanted.join('\n') !== table.head.join('\n')) {
    const values = { wanted: wanted.join(' · '), found: table.head.join(' · ') }
    return { ...nothing, faults: [{ row: 1, key: '', fault: 'columns', values }] }
  }
  const filled = table.rows
    .map((cells, index) => ({ cells, row: index + table.firstRow }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const whole = filled.filter(({ cells }) => cells.length === columns.length)
  const rows = whole.map(rowOf)
  const marked = rows.filter((row) => row.marked)
  const faults: readonly SheetFault[] = [
    ...left.map(({ row, text }) => {
      return { row: row + 1, key: '', fault: 'broken' as const, values: { why: text } }
    }),
    ...filled
      .filter(({ cells }) => cells.length !== columns.length)
      .map(({ cells, row }) => {
        const values = { wanted: columns.length, found: cells.length }
        return { row, key: cells[2] ?? '', fault: 'cells' as const, values }
      }),
    ...marked.flatMap((row) => faultsOf(row, originals, own)),
    ...marked.flatMap((row) => twice(row, marked)),
  ]
  const isNew = ({ place, text }: Row) => own.has(place) && own.get(place) !== text
  return {
    changed: marked.filter(isNew).map(({ place, text }) => ({ place, text })),
    same: marked.filter((row) => !isNew(row)).length,
    unmarked: rows
      .filter((row) => !row.marked && isNew(row))
      .map(({ row, place }) => ({ row, key: place })),
    faults: faults.toSorted((a, b) => a.row - b.row),
  }
}

/** UTF-8, or UTF-16 with its mark. */
function isUnicode(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function rowOf({ cells, row }: { cells: readonly string[]; row: number }): Row {
  const [, , place = '', original = '', text = '', , mark = ''] = cells
  return {
    row,
    place: place.trim(),
    original: unguarded(original),
    text: unguarded(text).trim(),
    marked: mark.trim() !== '',
  }
}

/** What the build would say of the text, and what only a sheet can do to it. */
function faultsOf(
  { row, place, original, text }: Row,
  originals: Texts,
  own: Texts,
): readonly SheetFault[] {
  const now = originals.get(place)
  if (now === undefined || !own.has(place)) return [{ row, key: place, fault: 'unknownKey' }]
  const [file = '', key = ''] = place.split(' ')
  // What stands in bokmål too is no slip of a program: `<kommune>.yaml`.
  const codes = (text.match(/<\/?[a-z][^>]*>|\*\*|__|\]\(|&\w+;/gi) ?? []).filter(
    (code) => !now.includes(code),
  )
  return [
    ...(original === now ? [] : [{ row, key: place, fault: 'original' as const, values: { now } }]),
    ...(codes.length === 0
      ? []
      : [{ row, key: place, fault: 'markup' as const, values: { found: codes.join(' ') } }]),
    ...compareWords(file, text, now, key).map(({ fault, values = {} }) => {
      return { row, key: place, fault, values }
    }),
  ]
}

function twice({ row, place, text }: Row, marked: readonly Row[]): readonly SheetFault[] {
  const first = marked.find((one) => one.place === place)
  return first === undefined || first.row === row || first.text === text
    ? []
    : [{ row, key: place, fault: 'twice', values: { first: first.row } }]
}
