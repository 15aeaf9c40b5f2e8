import { interruptions } from '../../flows/bti/asides.ts'
import { stepView } from '../visit/stepView.ts'
import { answer, arriveAt, type Walk } from '../walk/walk.ts'

/** One tap on a page: which of its buttons, counted from the top. */
export type Tap =
  | { readonly kind: 'answer'; readonly index: number }
  | { readonly kind: 'row'; readonly index: number; readonly mark: number }
  | { readonly kind: 'acute' }
  | { readonly kind: 'other'; readonly index: number }

/** The menu of other needs, in the order it is shown. The acute page has its button in the bar. */
const others: readonly string[] = ['discuss', 'myLeaderSaysWait', 'reportAnyway', 'hesitate']

/** The taps that give these answers on the real page. Throws where one of them is not offered. */
export function tapsOf(answers: readonly string[]): readonly Tap[] {
  const taps: Tap[] = []
  let walk: Walk = []
  for (const given of answers) {
    taps.push(tapOf(walk, given))
    walk = answer(walk, given)
  }
  return taps
}

function tapOf(walk: Walk, given: string): Tap {
  const step = stepView(arriveAt(walk), walk)
  const index = step.answers.findIndex((shown) => shown.answer === given)
  if (index >= 0) return { kind: 'answer', index }
  const [row, mark] = given.split(':')
  const at = step.rows.findIndex((shown) => shown.row === row)
  const marks: readonly string[] = step.rows[at]?.marks ?? []
  if (mark && marks.includes(mark)) return { kind: 'row', index: at, mark: marks.indexOf(mark) }
  if (given === 'acute') return { kind: 'acute' }
  if (given in interruptions) return { kind: 'other', index: others.indexOf(given) }
  throw new RangeError(`No button at ${step.at} gives ${given}.`)
}
