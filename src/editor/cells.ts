import { valueAt } from '../pack/check.ts'
import type { Column } from './columns.ts'
import { alike, type Called } from './table.ts'

/** How yes and no are written. */
export interface Flags {
  readonly yes: readonly string[]
  readonly no: readonly string[]
}

/** A cell as its column has it, or why it was not understood. */
export type Cell =
  | { readonly value: unknown }
  | { readonly why: 'number' | 'flag' | 'choice' | 'ages' | 'telephone' }

/** How the cells of a spreadsheet are read: yes and no, and each choice by all it is called. */
export interface CellNames {
  readonly flags: Flags
  readonly values: Called
}

/** Reads a cell by what its column holds. */
export function cellOf(
  { form, choices, key }: Column,
  text: string,
  { flags, values: called }: CellNames,
): Cell {
  if (form === 'number') return /^\d+$/.test(text) ? { value: Number(text) } : { why: 'number' }
  if (form === 'ages') return agesOf(text)
  if (form === 'numbers') return numbersOf(text)
  if (form === 'flag') {
    const said = alike(text)
    if (flags.yes.some((word) => alike(word) === said)) return { value: true }
    return flags.no.some((word) => alike(word) === said) ? { value: false } : { why: 'flag' }
  }
  if (form === 'lines') return { value: linesOf(text) }
  if (form === 'choice') return chosen(choices, text, called)
  if (form === 'many') {
    const all = text
      .split(/[\n,;]/)
      .flatMap((one) => (one.trim() ? [chosen(choices, one, called)] : []))
    const values = all.flatMap((one) => ('value' in one ? [one.value] : []))
    return values.length === all.length ? { value: values } : { why: 'choice' }
  }
  if (key === 'number' && !/\d/.test(text)) return { why: 'telephone' }
  return { value: tidied(key, text) }
}

/** `0–18 år`, `fra 13 til 20`: two ages in one cell. */
function agesOf(text: string): Cell {
  const [, from, to] =
    /^(?:fra\s+|frå\s+)?(\d{1,2})\s*(?:år\s*)?(?:[-–—]|til|to)\s*(\d{1,2})\s*(?:år)?\.?$/i.exec(
      text,
    ) ?? []
  return from && to ? { value: { from: Number(from), to: Number(to) } } : { why: 'ages' }
}

/** A line for each number: `mottak: 32 16 11 01; hverdager 8–15; 2026-11-02`. */
function numbersOf(text: string): Cell {
  const all = linesOf(text).map(numberOf)
  return all.every((one) => one !== undefined) ? { value: all } : { why: 'telephone' }
}

function numberOf(line: string): object | undefined {
  const found = /^(?:(.*?):\s*)?((?:\+47 ?)?\d[\d .]*\d)\s*(?:;(.*))?$/u.exec(line)
  if (!found) return undefined
  const [, what, number = '', rest = ''] = found
  const parts = rest.split(';').map((part) => dayOf(part.trim()))
  const checked = parts.find((part) => /^20\d\d-\d\d-\d\d$/.test(part))
  const hours = parts.filter((part) => part !== '' && part !== checked).join('; ')
  return {
    ...(what && { what: what.trim() }),
    number: tidied('number', number),
    ...(hours && { hours }),
    ...(checked && { checked }),
  }
}

/** The same, as a line of a cell. */
export function numberLine(one: unknown): string {
  const [what, number, hours, checked] = ['what', 'number', 'hours', 'checked'].map((name) =>
    firstText(valueAt(one, [name])),
  )
  const about = [number, hours, checked].filter(Boolean).join('; ')
  return what ? `${what}: ${about}` : about
}

/** A text, or the first of several languages. */
function firstText(said: unknown): string {
  const [first]: readonly unknown[] =
    typeof said === 'object' && said !== null ? Object.values(said) : [said]
  return typeof first === 'string' ? first : ''
}

function chosen(
  choices: readonly { value: string; says: string }[],
  text: string,
  called: Called,
): Cell {
  const said = alike(text)
  const found = choices.find(({ value, says }) =>
    [value, says, ...(called[value] ?? [])].some((name) => alike(name) === said),
  )
  return found ? { value: found.value } : { why: 'choice' }
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => (line.trim() ? [line.trim()] : []))
}

/** What people write in a cell – line breaks, dates, addresses, dots in a number – as the pack has it. */
function tidied(key: string, text: string): string {
  const lines = key === 'hours' ? text.replaceAll(/\s*\n\s*/g, '; ') : text
  const said = lines.replaceAll(/\s+/g, ' ').normalize('NFC')
  if (key === 'number')
    return said.replace(/^(telefon|tlf|mobil|mob)\b[.: ]*/i, '').replaceAll('.', ' ')
  if (key === 'checked') return dayOf(said)
  if (key === 'url') return said.replace(/^http:/i, 'https:').replace(/^www\./i, 'https://www.')
  return said
}

function dayOf(text: string): string {
  const [, day = '', month = '', year = ''] = /^(\d\d?)\.(\d\d?)\.(20\d\d)$/.exec(text) ?? []
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text
}

/** A cell that a spreadsheet would run as a formula (`=cmd`) has a mark before it, which is taken away when read. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/

/** A cell that no spreadsheet runs. */
export function guarded(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

/** A cell as it was before it was guarded. */
export function unguarded(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text
}

/** A sum that a spreadsheet has not worked out: `=SUM(A1)`. It is no text of anybody's. */
export function isFormula(text: string): boolean {
  return /^[=＝]/.test(text)
}
