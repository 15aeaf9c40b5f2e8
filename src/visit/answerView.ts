import { interruptions } from '../../flows/bti/asides.ts'
import type { StateId } from '../../flows/bti/ids.ts'
import { reaches } from '../../flows/facts.ts'
import type { BtiMachine } from '../../flows/bti/bti.ts'
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
export function answersGiven(
  chart: BtiMachine,
  entries: readonly Remembered[],
): readonly AnswerView[] {
  return entries.flatMap((entry, index): readonly AnswerView[] => {
    if ('row' in entry) return [{ index, at: entry.at, row: entry.row, label: entry.mark }]
    if (ways.has(entry.answer)) return []
    const label = entry.answer === 'done' ? doneAs(chart, entry) : entry.answer
    return [{ index, at: entry.at, row: undefined, label }]
  })
}

/** "None of these" where no row was marked, from this page or from another; else "the rest is no". */
function doneAs(chart: BtiMachine, { at, knew }: Remembered): 'none' | 'rest' {
  const shown = stepAt(chart, at).rows.flatMap(({ facts }) => facts)
  return shown.some((fact) => reaches(knew[fact], 'below')) ? 'rest' : 'none'
}
