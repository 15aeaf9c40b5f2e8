import { expect, test } from 'vitest'
import { practiceCases } from '../../flows/scenarios/practice/cases.ts'
import { bti } from '../../flows/bti/bti.ts'
import { asFar } from '../../src/practice/asFar.ts'
import { practiceFiles } from '../../src/build/words/practiceFiles.ts'
import { practiceFaultLine } from '../../src/build/words/practiceFault.ts'
import { readPractice } from '../../src/build/words/practiceWords.ts'
import { checkCases } from '../../src/practice/check.ts'
import { coverageOf } from '../../src/practice/coverage.ts'
import { lixOf } from '../../src/build/words/plain/measure.ts'

const { told, faults } = readPractice(practiceCases, 'nb')
const [first] = practiceCases
if (!first) throw new Error('no cases')

test('every case can be walked in every chart a municipality can choose, and has its story', () => {
  expect(faults.map(practiceFaultLine)).toEqual([])
  expect(told).toHaveLength(practiceCases.length)
  expect(practiceCases.length).toBeGreaterThanOrEqual(60)
})

test('together they visit every duty, every plan, every step of the levels and every way out of them', () => {
  const missing = Object.entries(coverageOf(practiceCases)).map(
    ([name, one]) => [name, one.missing, one.wanted > 0] as const,
  )
  expect(missing).toEqual(missing.map(([name]) => [name, [], true]))
  expect(coverageOf([first]).duties.missing).not.toEqual([])
})

test('in at least a third of them restraint is right', () => {
  const restrained = practiceCases.filter(({ restraint }) => restraint).length
  expect(restrained).toBeGreaterThanOrEqual(practiceCases.length / 3)
})

test('no story is harder to read than an easy text', () => {
  expect(told.filter(({ story }) => lixOf(story.parts) > 40).map((one) => one.case.id)).toEqual([])
})

test('a case whose walk is no more is named, with the step and what the page asks now', () => {
  const [fault] = checkCases([{ ...first, walk: ['newWorry', 'gone'], told: [], accepted: [] }])
  expect(fault).toMatchObject({ fault: 'noWay', case: first.id, step: 2, answer: 'gone' })
  if (!fault) return
  const line = practiceFaultLine(fault)
  expect(line).toContain(first.id)
  expect(line).toContain('safety.acute')
  expect(line).toContain('danger:yes')
})

test('everything that is wrong with a case is said at once', () => {
  const wrong = {
    ...first,
    told: [3, 2, 99],
    outcome: 'end.closed' as const,
    accepted: [{ after: 0, answer: first.walk[0] ?? '' }],
  }
  const found = checkCases([wrong, wrong]).map(({ fault }) => fault)
  for (const fault of ['sameId', 'toldWhen', 'acceptedWhere', 'otherEnd'])
    expect(found).toContain(fault)
})

test('that a child is not afraid to go home is told before it is asked, with whatever else is danger now', () => {
  const { stories } = practiceFiles('nb')
  const late = practiceCases.flatMap((one) => {
    const asked = asFar(bti, one.walk).trip.places.findIndex(({ at }) => at === 'safety.acute')
    const { parts = [] } = stories.get(one.id) ?? {}
    return parts.filter(
      (part, index) =>
        /ikke redd for (å gå|akkurat)/.test(part) &&
        asked !== -1 &&
        index > 0 &&
        (one.told[index - 1] ?? 0) > asked,
    )
  })
  expect(late).toEqual([])
})
