import { stepView } from '../visit/stepView.ts'
import { answer, arriveAt, type Walk } from '../walk/walk.ts'

/** Walks with made-up answers: every way on is taken as often as the others. Always the same walks. */
export function madeUpWalks(walks: number, longest: number): readonly (readonly string[])[] {
  const next = dice(20_261_122)
  return Array.from({ length: walks }, () => madeUp(longest, next))
}

function madeUp(longest: number, next: (sides: number) => number): readonly string[] {
  const answers: string[] = []
  let walk: Walk = []
  while (answers.length < longest) {
    const step = stepView(arriveAt(walk), walk)
    const open = [
      ...step.answers.map((shown) => shown.answer),
      ...step.rows.flatMap(({ row, marks, marked }) =>
        marked ? [] : marks.map((mark) => `${row}:${mark}`),
      ),
    ]
    const given = open[next(open.length)]
    if (given === undefined) return answers
    answers.push(given)
    walk = answer(walk, given)
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
