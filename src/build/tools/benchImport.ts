import { calledIn } from '../../editor/called.ts'
import { sayingIn } from '../../editor/saying.ts'
import { decoded } from '../../editor/decoded.ts'
import { spreadsheet, understood } from '../../editor/sheet.ts'
import { recognised, tableOf } from '../../editor/table.ts'
import { fitting, taking } from '../../editor/taken.ts'
import { begun } from '../../editor/template.ts'
import { changed, valueOf } from '../../editor/written.ts'
import { municipalities } from '../../pack/place.ts'
import { speak } from '../../words/speak.ts'
import { ownWords, readLanguages } from '../words/languages.ts'

const head = ['Slag', 'Navn', 'Beskrivelse', 'Tlf', 'Åpningstider', 'Alder', 'Parkering']

/**
 * A made-up spreadsheet as municipalities have them: of twenty rows one is empty, one of an unknown kind,
 * one a heading, one says an age that cannot be read, and one has a cell in a column nobody knows.
 */
export function manyRows(count: number): Uint8Array {
  const rows = Array.from({ length: count }, (_, index) => rowAt(index))
  return new TextEncoder().encode(spreadsheet([head, ...rows]))
}

function rowAt(index: number): readonly string[] {
  const name = `Tjeneste ${index}`
  const number = `32 16 ${String(index % 10_000).padStart(4, '0')}`
  const row = ['Tjeneste', name, `Hjelp nummer ${index}`, number, 'man–fre 8–15', '0–18 år', '']
  const odd = index % 20
  if (odd === 3) return row.map(() => '')
  if (odd === 7) return ['Romskip', ...row.slice(1)]
  if (odd === 11) return ['', name, '', '', '', '', '']
  if (odd === 13) return [...row.slice(0, 5), 'alle', '']
  return odd === 17 ? [...row.slice(0, 6), 'bak huset'] : row
}

/** What became of every row of a spreadsheet. */
export interface Imported {
  readonly rows: number
  /** Rows that are things of the pack. */
  readonly taken: number
  /** Rows that are listed whole, because they were not understood. */
  readonly listed: number
  /** Rows that are listed because a pack has room for no more. */
  readonly full: number
  readonly empty: number
  /** Cells of rows that are taken, which are listed. */
  readonly cells: number
  /** Rows that are in none of these: a fault. */
  readonly lost: number
  readonly changes: number
}

/** Reads a spreadsheet all the way into a new pack, as the editor does. */
export function imported(bytes: Uint8Array, today: string): Imported {
  const { form, columns, names } = saying()
  const all = { ...names, language: 'nb' }
  const { table, left: outside } = tableOf(decoded(bytes), all.columns)
  const meant = recognised(table.head, all.columns)
  const [place] = municipalities
  const text = place ? begun(place, 'nb') : ''
  const read = understood(table, meant, columns, all, undefined)
  const fits = fitting(valueOf(text), read, form)
  const { rows, left } = fits
  const beside = { sourceTitle: 'Regneark', today, checked: today }
  const { changes } = taking(valueOf(text), fits, beside, new Set())
  changed(text, changes)
  const isTaken = new Set(rows)
  const others = [...outside, ...left].filter(({ row }) => !isTaken.has(row))
  const isFull = new Set(others.flatMap(({ row, why }) => (why === 'full' ? [row] : [])))
  const isListed = new Set(others.flatMap(({ row }) => (isFull.has(row) ? [] : [row])))
  const isEmpty = table.rows.filter((cells) => cells.every((cell) => cell.trim() === ''))
  // The file ends with a line break: Papa reads an empty row after it.
  const empty = isEmpty.length - (table.rows.at(-1)?.join('') === '' ? 1 : 0)
  const count = table.rows.length - (isEmpty.length - empty)
  return {
    rows: count,
    taken: isTaken.size,
    listed: isListed.size,
    full: isFull.size,
    empty,
    cells: left.filter(({ row }) => isTaken.has(row)).length,
    lost: count - isTaken.size - isListed.size - isFull.size - empty,
    changes: changes.length,
  }
}

let known: ReturnType<typeof sayingIn> | undefined

function saying() {
  known ??= sayingIn(
    speak({ ...ownWords(), ...calledIn(readLanguages().languages) }, 'throw', 'nb'),
  )
  return known
}

/** The time of 10,000 rows beside that of 1,000, side by side: the least of some rounds of each. */
export function importRatio(today: string): number {
  const [few, many] = [manyRows(1000), manyRows(10_000)]
  const rounds = Array.from({ length: 5 }, () => [timed(few, today), timed(many, today)] as const)
  const least = (of: 0 | 1) => Math.min(...rounds.map((round) => round[of]))
  return least(1) / least(0)
}

function timed(bytes: Uint8Array, today: string): number {
  const start = performance.now()
  imported(bytes, today)
  return performance.now() - start
}
