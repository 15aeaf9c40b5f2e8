import fc from 'fast-check'
import { expect, test } from 'vitest'
import { certainties, factNames, join, nothingKnown } from '../../flows/facts.ts'
import { keysOf } from '../../flows/keysOf.ts'
import { actions } from '../../flows/plan/actions.ts'
import { shownNumber } from '../../flows/contacts.ts'
import { untouched } from '../../flows/progress.ts'
import { groundsOf } from '../../src/plan/because.ts'
import { planFor } from '../../src/plan/plan.ts'
import { knowing } from './knowing.ts'

const anyFacts = fc
  .array(fc.constantFrom(...certainties), {
    minLength: factNames.length,
    maxLength: factNames.length,
  })
  .map((values) => Object.fromEntries(factNames.map((name, index) => [name, values[index]])))

test('the same facts give the same plan, whichever way they were learnt', () => {
  fc.assert(
    fc.property(anyFacts, anyFacts, (a, b) => {
      const oneWay = { ...untouched, facts: join(join(nothingKnown, a), b) }
      const theOther = { ...untouched, facts: join(join(nothingKnown, b), a) }
      expect(planFor(oneWay)).toEqual(planFor(theOther))
    }),
    { numRuns: 200 },
  )
})

test('whatever is known, there is somebody to call, something to do and a time to look again', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const plan = planFor(knowing(facts))
      expect(plan.contacts.some((id) => shownNumber(id))).toBe(true)
      expect(plan.help.map(({ id }) => id)).toContain('keepWatching')
      expect(plan.lookAgain).toBeTruthy()
    }),
    { numRuns: 300 },
  )
})

test('no line that touches the parents stands on a plan that says not yet or ask first', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const plan = planFor(knowing(facts))
      const touching = [...plan.duty, ...plan.help].filter((line) => line.touchesParents)
      expect(['yes', 'advised'].includes(plan.parents) ? [] : touching).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('removing an answer that a line names as its reason removes the line', () => {
  for (const id of keysOf(actions)) {
    for (const fact of ['violence', 'neglect', 'staff', 'peers', 'honour', 'selfHarm'] as const) {
      const context = knowing({ [fact]: 'yes' })
      const line = [...planFor(context).duty, ...planFor(context).help].find(
        (found) => found.id === id,
      )
      const { facts } = groundsOf(actions[id].when, context)
      if (!line || !facts.includes(fact) || facts.length > 1) continue
      expect(planFor(untouched).duty.map((found) => found.id)).not.toContain(id)
    }
  }
})

test('a number that is not verified is never shown', () => {
  expect(shownNumber('childOmbud')).toBeUndefined()
  expect(shownNumber('redCrossForced')).toBeUndefined()
  expect(shownNumber('policeEmergency')).toBe('112')
})
