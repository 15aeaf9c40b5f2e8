import { interruptions } from '../../flows/bti/asides.ts'
import type { StateId } from '../../flows/bti/ids.ts'
import { reaches, type Facts } from '../../flows/facts.ts'
import type { Remembered } from '../walk/replay.ts'
import { stepAt } from '../walk/walk.ts'

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
export function answersGiven(entries: readonly Remembered[]): readonly AnswerView[] {
  return entries.flatMap((entry, index) =>
    ways.has(entry.answer) ? [] : [answerView(entry, index)],
  )
}

function answerView({ at, answer, knew }: Remembered, index: number): AnswerView {
  const [row, as] = answer.split(':')
  if (as) return { index, at, row, label: as }
  return { index, at, row: undefined, label: answer === 'done' ? doneAs(at, knew) : answer }
}

/** "None of these" where no row was marked, from this page or from another; else "the rest is no". */
function doneAs(at: StateId, knew: Facts): 'none' | 'rest' {
  const shown = stepAt(at).rows.flatMap(({ facts }) => facts)
  return shown.some((fact) => reaches(knew[fact], 'below')) ? 'rest' : 'none'
}
