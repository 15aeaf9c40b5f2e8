import { others } from '../words/others.ts'
import { interruptions } from '../../flows/bti/asides.ts'
import { bti } from '../../flows/bti/bti.ts'
import { givenBy } from '../../flows/bti/given.ts'
import { nationalGuide } from '../visit/guide.ts'
import { stepView } from '../visit/stepView.ts'
import { ahead, begin, type Trip } from '../walk/trip.ts'

/** One tap on a page: which of its buttons, counted from the top. */
export type Tap =
  | { readonly kind: 'answer'; readonly index: number }
  | { readonly kind: 'row'; readonly index: number; readonly mark: number }
  | { readonly kind: 'acute' }
  | { readonly kind: 'other'; readonly index: number }

/** The taps that give these answers on the real page. Throws where one of them is not offered. */
export function tapsOf(answers: readonly string[]): readonly Tap[] {
  const taps: Tap[] = []
  let trip = begin(bti)
  for (const given of answers) {
    taps.push(tapOf(trip, given))
    trip = ahead(trip, givenBy(given))
  }
  return taps
}

function tapOf(trip: Trip, event: string): Tap {
  const step = stepView(trip, nationalGuide)
  const given = givenBy(event)
  if ('row' in given) {
    const index = step.rows.findIndex((shown) => shown.row === given.row)
    const mark = step.rows[index]?.marks.indexOf(given.mark) ?? -1
    if (mark >= 0) return { kind: 'row', index, mark }
  } else {
    const index = step.answers.findIndex((shown) => shown.answer === given.answer)
    if (index >= 0) return { kind: 'answer', index }
  }
  if (event === 'acute') return { kind: 'acute' }
  if (event in interruptions)
    return { kind: 'other', index: others.findIndex((other) => other === event) }
  throw new RangeError(`No button at ${step.at} gives ${event}.`)
}
