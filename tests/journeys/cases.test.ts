import { expect, test } from 'vitest'
import type { ContactId } from '../../flows/contacts.ts'
import { keysOf } from '../../flows/keysOf.ts'
import type { DoNotId } from '../../flows/plan/cautions.ts'
import { deadlines, type Deadline } from '../../flows/plan/deadlines.ts'
import { kinds, type Expected } from '../../flows/scenarios/cases/case.ts'
import { cases, walkedCases } from '../../flows/scenarios/cases/cases.ts'
import { walks } from '../../flows/scenarios/cases/walks.ts'
import { planFor } from '../../src/plan/plan.ts'
import { firstPlan } from '../../src/walk/firstPlan.ts'
import { walked } from '../walked.ts'

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

test.each(walkedCases)('$id comes to what it must', ({ plan, answers }) => {
  expect(differences(plan, answers)).toEqual([])
})

test('a walk belongs to a case, and comes to a page to act on within twelve answers', () => {
  expect(walkedCases.map(({ id }) => id).toSorted()).toEqual(Object.keys(walks).toSorted())
  const taps = walkedCases.map(({ id, answers }) => ({
    id,
    taps: firstPlan(walked(...answers).places),
  }))
  expect(taps.filter(({ taps: count }) => count < 1 || count > 12)).toEqual([])
})

/** What the plans of a way lack of what is expected, or have besides. */
function differences(expected: Expected, answers: readonly string[]): readonly string[] {
  const { places } = walked(...answers)
  const plans = places
    .filter(({ step }) => step.kind === 'outcome')
    .map(({ context }) => planFor(context))
  const lines = plans.flatMap(({ duty, help }) => [...duty, ...help])
  const last = places.at(-1)
  const parents = last && planFor(last.context).parents
  const said = (id: string) => lines.some((line) => line.id === id)
  const called = (id: ContactId) => plans.some(({ contacts }) => contacts.includes(id))
  const warned = (id: DoNotId) => plans.some((plan) => plan.doNots.includes(id))
  const { says = [], neverSays = [], calls = [], doNots = [], neverDoNots = [], by = {} } = expected
  return [
    ...says.filter((id) => !said(id)).map((id) => `does not say ${id}`),
    ...neverSays.filter(said).map((id) => `says ${id}`),
    ...calls.filter((id) => !called(id)).map((id) => `does not name ${id}`),
    ...doNots.filter((id) => !warned(id)).map((id) => `does not warn: ${id}`),
    ...neverDoNots.filter(warned).map((id) => `warns: ${id}`),
    ...keysOf(by)
      .filter((id) => !lines.some((line) => line.id === id && !later(line.by, by[id])))
      .map((id) => `${id} is later than ${String(by[id])}`),
    ...(expected.parents === undefined || expected.parents === parents
      ? []
      : [`parents: ${String(parents)}, not ${expected.parents}`]),
  ]
}

function later(one: Deadline, than: Deadline | undefined): boolean {
  return than !== undefined && deadlines.indexOf(one) > deadlines.indexOf(than)
}
