import { madeUpWalks } from './madeUpWalks.ts'
import {
  held,
  heldAtRest,
  requests,
  seenOutside,
  tryToSend,
  violationsDuring,
  type Held,
  type Outside,
} from './measure.ts'
import { tapsOf } from './taps.ts'
import { tapThrough } from './tapThrough.ts'

export interface Finding {
  readonly check: 'walks' | 'storage' | 'requests' | 'history' | 'refused' | 'policy'
  readonly ok: boolean
  readonly values: Readonly<Record<string, string | number | Held | Outside>>
}

const walks = madeUpWalks(16, 12)

/** Walks through the guide that stands on the page, and measures around it. */
export async function runSelfTest(
  tell: (walk: number, walks: number) => void,
): Promise<readonly Finding[]> {
  const [before, asked] = [await heldAtRest(), requests()]
  let outsideBefore = seenOutside()
  let done = 0
  const broken = await violationsDuring(async () => {
    for (const answers of walks) {
      tell(done + 1, walks.length)
      await tapThrough(tapsOf(answers))
      await wipe()
      // The one empty history entry is put there by the first answer ever given.
      if (done === 0) outsideBefore = seenOutside()
      done += 1
      await new Promise((shown) => setTimeout(shown, 20))
    }
  })
  const [after, outsideAfter, count] = [await held(), seenOutside(), requests() - asked]
  const { tried, refused } = await tryToSend()
  const answers = walks.reduce((sum, walk) => sum + walk.length, 0)
  return [
    { check: 'walks', ok: done === walks.length, values: { walks: done, answers } },
    { check: 'storage', ok: same(before, after), values: { before, after } },
    { check: 'requests', ok: count === 0, values: { count } },
    {
      check: 'history',
      ok: same(outsideBefore, outsideAfter),
      values: { before: outsideBefore, after: outsideAfter },
    },
    { check: 'policy', ok: broken === 0, values: { count: broken } },
    { check: 'refused', ok: refused === tried, values: { tried, refused } },
  ]
}

function same<T extends Held | Outside>(before: T, after: T): boolean {
  return JSON.stringify(before) === JSON.stringify(after)
}

/** As a person does it: end and wipe, and begin anew. */
async function wipe(): Promise<void> {
  for (const button of ['.top .top__cover + button', '.page > button']) {
    const found = document.querySelector(`#guide ${button}`)
    if (found instanceof HTMLElement) found.click()
    await new Promise((drawn) => setTimeout(drawn))
  }
}
