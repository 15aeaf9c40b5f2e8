import { expect, test } from 'vitest'
import { kinds } from '../../flows/scenarios/cases/case.ts'
import { cases } from '../../flows/scenarios/cases/cases.ts'

test('every kind of case is there, and half of them want ordinary help and no report', () => {
  expect(kinds.filter((kind) => !cases.some((one) => one.kind === kind))).toEqual([])
  expect(cases.length).toBeGreaterThanOrEqual(34)
  const calm = cases.filter(({ restraint }) => restraint === true)
  expect(calm.length * 2).toBeGreaterThanOrEqual(cases.length)
  for (const { plan } of calm) expect(plan.neverSays).toContain('sendReport')
})

test('a case is told once, in a few sentences, and says what settles it', () => {
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
  for (const { id, story, must, mustNot, settledBy } of cases) {
    const sentences = story.split(/[.?!]»? /u).length
    expect({ id, fits: sentences >= 2 && sentences <= 5 }).toEqual({ id, fits: true })
    expect({ id, empty: [must, mustNot, settledBy].some(({ length }) => length === 0) }).toEqual({
      id,
      empty: false,
    })
  }
})

test('no case asks for a line and forbids it', () => {
  for (const { id, plan } of cases) {
    const { says = [], neverSays = [], doNots = [], neverDoNots = [] } = plan
    expect({ id, both: says.filter((line) => neverSays.includes(line)) }).toEqual({ id, both: [] })
    expect({ id, both: doNots.filter((line) => neverDoNots.includes(line)) }).toEqual({
      id,
      both: [],
    })
  }
})
