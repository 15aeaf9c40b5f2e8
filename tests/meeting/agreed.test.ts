import { expect, test } from 'vitest'
import { stateIds } from '../../flows/bti/ids.ts'
import { keysOf } from '../../flows/keysOf.ts'
import { actions } from '../../flows/plan/actions.ts'
import { ifNeeded, titleOf } from '../../src/meeting/agreed.ts'
import { ownWords } from '../../src/build/words/languages.ts'
import { speak } from '../../src/words/speak.ts'
import { wordsFor } from '../../src/words/words.ts'

const words = wordsFor(speak(ownWords(), 'throw'), 'unasked')

/** What begins with a condition is done only if it comes. */
const isCondition = (title: string) => /^(Blir|Lurer|Er barnet)\b/.test(title)

test('nobody is given a task that is done only if something comes', () => {
  const steps = stateIds
    .filter((at) => /^(level|consent)/.test(at))
    .flatMap((at) => words.step(at).do.map((_, index) => `${at}#${index}`))
  const conditions = [...keysOf(actions), ...steps].filter((id) =>
    isCondition(titleOf(id, words) ?? ''),
  )
  expect([...ifNeeded].filter((id) => !isCondition(titleOf(id, words) ?? ''))).toEqual([])
  expect(conditions.filter((id) => !ifNeeded.includes(id))).toEqual([])
})
