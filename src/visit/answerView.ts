import { interruptions } from '../../flows/bti/asides.ts'
import type { StateId } from '../../flows/bti/ids.ts'
import type { Entry } from '../walk/walk.ts'

/** An answer given, as it is listed: on what, and what was said. */
export interface AnswerView {
  readonly index: number
  readonly at: StateId
  /** Set where the answer was a mark on a row. */
  readonly row: string | undefined
  /** `done` is shown as `none` or `rest`, by whether anything was marked. */
  readonly label: string
}

const ways = new Set(['back', 'more', 'goOn', ...Object.keys(interruptions)])

/** The answers that say something. Ways there and back are left out. */
export function answersGiven(entries: readonly Entry[]): readonly AnswerView[] {
  return entries.flatMap((entry, index) =>
    ways.has(entry.answer) ? [] : [answerView(entries, entry, index)],
  )
}

function answerView(entries: readonly Entry[], { at, answer }: Entry, index: number): AnswerView {
  const [row, as] = answer.split(':')
  if (as) return { index, at, row, label: as }
  return { index, at, row: undefined, label: answer === 'done' ? doneAs(entries, at) : answer }
}

function doneAs(entries: readonly Entry[], at: StateId): 'none' | 'rest' {
  return entries.some((entry) => entry.at === at && entry.answer.includes(':')) ? 'rest' : 'none'
}
