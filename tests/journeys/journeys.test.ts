import { expect, test } from 'vitest'
import { planFor } from '../../src/plan/plan.ts'
import { firstPlan } from '../../src/walk/firstPlan.ts'
import { journeys } from '../../flows/scenarios/journeys.ts'
import { missedSteps } from '../../flows/scenarios/steps.ts'
import { walked } from '../walked.ts'
import { read } from '../../flows/scenarios/told.ts'

test.each(journeys)('$id: $who', ({ answers, path, taps, says, neverSays = [], parents }) => {
  const { places } = walked(...answers)
  const visited = places.map(({ at }) => at)
  expect({ missed: missedSteps(path, visited), visited }).toEqual({ missed: [], visited })
  expect(firstPlan(places)).toBe(taps)

  const lines = places
    .filter(({ step }) => step.kind === 'outcome')
    .flatMap(({ context }) => [...planFor(context).duty, ...planFor(context).help])
    .map(({ id }) => id)
  expect(lines).toEqual(expect.arrayContaining([...says]))
  for (const id of neverSays) expect(lines).not.toContain(id)
  expect(places.map(({ context }) => planFor(context).parents).at(-1)).toBe(parents)
})

test('a journey is read from its two lines, and a step that is in no model is a mistake', () => {
  const told = { id: 'X', track: '', who: '', taps: 0, parents: 'yes' } as const
  const line = { ...told, answers: 'newWorry · done', path: 'G.0 · G.1' }
  expect(read(line)).toMatchObject({ answers: ['newWorry', 'done'], path: ['G.0', 'G.1'] })
  expect(read({ ...line, answers: '' }).answers).toEqual([])
  expect(() => read({ ...line, path: 'G.0 · G.9' })).toThrow(/G\.9/)
})

test('no two journeys go by one name', () => {
  const ids = journeys.map(({ id }) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([])
})
