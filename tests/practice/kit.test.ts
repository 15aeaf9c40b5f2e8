import { expect, test } from 'vitest'
import { duties, graveSelfHarm } from '../../flows/duties.ts'
import { all, holds } from '../../flows/formula.ts'
import type { Context } from '../../flows/progress.ts'
import { closingCheck } from '../../flows/scenarios/kit/check.ts'
import { sessionCases, sessions, year } from '../../flows/scenarios/kit/sessions.ts'
import { vignettes, type FirstStep } from '../../flows/scenarios/kit/vignettes.ts'
import { practiceCases } from '../../flows/scenarios/practice/cases.ts'
import { partsOf } from '../../flows/scenarios/told.ts'
import { practiceFiles } from '../../src/build/words/practiceFiles.ts'
import { arrive } from '../walked.ts'

const { stories } = practiceFiles('nb')
const named = (id: string) => practiceCases.find((one) => one.id === id)
const used = [...Object.values(sessionCases).flat(), ...year.map(([, id]) => id)]

test('the minutes of every session add up, and each case fits in its time', () => {
  const wrong = sessions.filter(
    ({ minutes, steps }) => steps.reduce((sum, step) => sum + step.minutes, 0) !== minutes,
  )
  expect(wrong).toEqual([])
  const tooLong = sessions.flatMap(({ audience, steps }) =>
    steps
      .filter(({ practises, minutes }) => (named(practises ?? '')?.minutes ?? 0) > minutes)
      .map(({ practises }) => `${audience}: ${practises}`),
  )
  expect([...new Set(tooLong)]).toEqual([])
})

test('every case of the kit and of the year is there, with its story', () => {
  expect(used.filter((id) => !named(id) || !stories.has(id))).toEqual([])
})

test('at least a third of what a session practises is restraint', () => {
  for (const [audience, ids] of Object.entries(sessionCases)) {
    const restrained = ids.filter((id) => named(id)?.restraint).length
    expect([audience, restrained >= ids.length / 3]).toEqual([audience, true])
  }
})

/** What is done first, read from the duties that are open in the guide. */
function firstStepOf(context: Context): FirstStep {
  const open = (formula: Parameters<typeof holds>[0]) => holds(formula, context)
  if (open(duties.danger) || open(all(duties.selfHarm, graveSelfHarm))) return 'emergency'
  if (open(duties.staff)) return 'leader'
  if (open(duties.report)) return 'report'
  return open(duties.discuss) ? 'discuss' : 'parents'
}

test('the key of the sheet says what the guide says', () => {
  const wrong = vignettes.filter(
    ({ walk, right }) => firstStepOf(arrive(...partsOf(walk)).context) !== right,
  )
  expect(wrong).toEqual([])
  expect(vignettes).toHaveLength(10)
})

test('the closing check has five questions, and not all with the same answer', () => {
  const rights = Object.values(closingCheck).map(({ right }) => right)
  expect(rights).toHaveLength(5)
  expect(new Set(rights).size).toBe(3)
})
