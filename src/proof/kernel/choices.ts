import type { NoteAtom } from '../../../flows/formula.ts'
import { untouched } from '../../../flows/progress.ts'
import { hopsOf, type Chart } from './chart.ts'

/** What can be told apart: a value of a note, or the place in the history, as a few bits. */
export interface Choice {
  readonly values: readonly (string | boolean)[]
  /** The values somebody asks for; the others are not told apart. */
  readonly asked: readonly (string | boolean)[]
  readonly first: number
  readonly bits: number
}

/** The name of the choice that holds the place in the history. */
export const historyChoice = '(history)'

/** The value of a note that nobody asks for. */
const other = '(other)'

interface Told extends Pick<Choice, 'values' | 'asked'> {
  readonly name: string
}

/** A note has the values it is asked for, and one that stands for all others it is ever given. */
export function layChoices(chart: Chart, read: readonly NoteAtom[]): ReadonlyMap<string, Choice> {
  const written = hopsOf(chart).flatMap(({ effects }) =>
    effects.flatMap((effect) => (effect.type === 'note' ? [effect.params] : [])),
  )
  const tables = [...new Set(read.map(({ note }) => note))].map((note) => {
    const given = [untouched.notes[note], ...written.flatMap((params) => params[note] ?? [])]
    const asked = [...new Set(read.filter((atom) => atom.note === note).map(({ is }) => is))]
    const values = [...new Set(given.map((value) => (asked.includes(value) ? value : other)))]
    return { name: note, values, asked }
  })
  const places = chart.history ? ['', ...chart.history.remembers] : []
  const all: readonly Told[] = [
    ...tables,
    ...(chart.history ? [{ name: historyChoice, values: places, asked: places }] : []),
  ]
  let first = 0
  return new Map(
    all
      .toSorted((a, b) => a.values.length - b.values.length)
      .map(({ name, values, asked }) => {
        const choice = {
          values,
          asked,
          first,
          bits: Math.ceil(Math.log2(Math.max(values.length, 2))),
        }
        first += choice.bits
        return [name, choice]
      }),
  )
}

/** Where a value stands among those that are told apart. */
export function indexOf({ values }: Choice, value: string | boolean): number {
  const index = values.indexOf(value)
  return index < 0 ? values.indexOf(other) : index
}

/** A value as the bits it is written with. */
export function bitsOf(choice: Choice, index: number): readonly (readonly [number, boolean])[] {
  return Array.from({ length: choice.bits }, (_, bit) => [
    choice.first + bit,
    (index & (1 << bit)) !== 0,
  ])
}
