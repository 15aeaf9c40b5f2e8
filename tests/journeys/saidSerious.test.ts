import { expect, test } from 'vitest'
import { onLevel1, onLevel2, nothingUrgent, restNo } from '../../flows/scenarios/beginnings.ts'
import { partsOf } from '../../flows/scenarios/told.ts'
import { planFor } from '../../src/plan/plan.ts'
import { arrive, walked } from '../walked.ts'

const unsureNeglect = `${nothingUrgent} · no · no · done · done · neglect:unsure · yes · done`
const talkedOver = `${unsureNeglect} · authority`
const saidAndNothing = `${talkedOver} · serious · done`

const at = (answers: string) => arrive(...partsOf(answers))
const planAt = (answers: string) => planFor(at(answers).context)
const lineAt = (answers: string, id: string) =>
  [...planAt(answers).duty, ...planAt(answers).help].find((line) => line.id === id)

test('who says serious after the talk, and marks nothing, is asked what comes of it', () => {
  expect(at(saidAndNothing).at).toBe('duty.saidSerious')
  expect(planAt(saidAndNothing).parents).toBe('askFirst')
  expect(lineAt(saidAndNothing, 'askOutright')?.by).toBe('sameDay')
})

test('so is who is calm in all questions after the leader said wait', () => {
  const calm = `leaderSaysWait · serious · done · no · no · ${restNo}`
  expect(at(calm).at).toBe('duty.saidSerious')
  expect(at(`${calm} · notAfterAll`).at).toBe('safety.everyday')
})

test.each([
  ['reports what was seen', 'reportIt · kindergartenMunicipal · no · tell', 'duty.report'],
  ['asks outright', 'askOutright', 'aside.discuss.who'],
  ['looks at the questions again', 'seeAgain', 'safety.again'],
  ['has thought again', 'notAfterAll', 'duty.handled'],
])('who said serious %s', (_, answers, place) => {
  expect(at(`${saidAndNothing} · ${answers}`).at).toBe(place)
})

test.each([
  ['report · kindergartenMunicipal · no · tell', 'duty.report'],
  ['notOurs', 'aside.discuss.notOurs'],
  ['concretise', 'level0.reflect.concretise'],
])('what barnevern said, %s, decides the next step', (said, place) => {
  expect(at(`${talkedOver} · ${said}`).at).toBe(place)
})

test.each(['concretise', 'notOurs · goOn', 'goOn'])(
  'barnevern saying %s does not close the report that a certain answer has opened',
  (said) => {
    const certain = `${nothingUrgent} · no · no · done · done · neglect:yes · yes · goOn · done`
    const walk = partsOf(`${certain} · school · no · tell · adviceFirst · authority · ${said}`)
    expect(arrive(...walk).at).toBe('duty.report')
  },
)

test('a case on level 2 is not closed on the day somebody says that it may be serious', () => {
  const said = `${onLevel2} · evaluate · serious · done`
  expect(at(said).at).toBe('duty.saidSerious')
  expect(at(`${said} · notAfterAll`).at).toBe('level2.followUp.evaluate')
})

test('it has got worse, and nothing is marked: that was not said to be serious', () => {
  expect(at(`${onLevel1} · carryOut · worse · done`).at).toBe('level1.act.carryOut')
})

test('a talk with a colleague does not settle what was said to be serious', () => {
  const walk = walked(...partsOf(`${saidAndNothing} · askOutright · own · goOn`))
  expect(walk.places.at(-1)?.at).toBe('duty.saidSerious')
})
