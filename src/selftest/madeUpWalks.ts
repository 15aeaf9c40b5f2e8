import { bti } from '../../flows/bti/bti.ts'
import { eventOf, givenBy } from '../../flows/bti/given.ts'
import { nationalGuide } from '../visit/guide.ts'
import { stepView } from '../visit/stepView.ts'
import { ahead, begin } from '../walk/trip.ts'

/** Walks with made-up answers: every way on is taken as often as the others. Always the same walks. */
export function madeUpWalks(walks: number, longest: number): readonly (readonly string[])[] {
  const next = dice(20_261_122)
  return Array.from({ length: walks }, () => madeUp(longest, next))
}

function madeUp(longest: number, next: (sides: number) => number): readonly string[] {
  const answers: string[] = []
  let trip = begin(bti)
  while (answers.length < longest) {
    const step = stepView(trip, nationalGuide)
    const open = [
      ...step.answers.map((shown) => shown.answer),
      ...step.rows.flatMap(({ row, marks, marked }) =>
        marked ? [] : marks.map((mark) => eventOf({ row, mark })),
      ),
    ]
    const given = open[next(open.length)]
    if (given === undefined) return answers
    answers.push(given)
    trip = ahead(trip, givenBy(given))
  }
  return answers
}

/** Park and Miller's generator: enough to vary, and the same in every browser. */
function dice(seed: number): (sides: number) => number {
  let value = seed
  return (sides) => {
    value = (value * 48_271) % 2_147_483_647
    return value % sides
  }
}
