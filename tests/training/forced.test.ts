import { expect, test } from 'vitest'
import { bti } from '../../flows/bti/bti.ts'
import { givenBy } from '../../flows/bti/given.ts'
import { practiceCases } from '../../flows/scenarios/practice/cases.ts'
import type { Decision } from '../../src/meeting/decision.ts'
import { isDoubt, offeredTo, suggested, type Tally } from '../../src/meeting/votes.ts'
import { asFar } from '../../src/practice/asFar.ts'
import { standOf } from '../../src/practice/stand.ts'
import { stopsOf } from '../../src/training/rounds.ts'
import { wasForced } from '../../src/training/forced.ts'
import { ahead, cut, hereOf, type Trip } from '../../src/walk/trip.ts'

const bruise = practiceCases.find(({ id }) => id === 'the-third-bruise')
if (!bruise) throw new RangeError('the-third-bruise')

/** A case walked to a question, and a group that goes on from it with an answer. */
function gone(at: string, tally: Tally, chosen: string) {
  const { trip } = asFar(bti, bruise?.walk ?? [])
  const index = trip.walk.findIndex((entry) => entry.at === at)
  const before = cut(trip, index)
  return { before, after: ahead(before, givenBy(chosen)), last: decided(before, tally, chosen) }
}

function decided(before: Trip, tally: Tally, chosen: string): Decision {
  return {
    index: before.walk.length,
    at: hereOf(before).at,
    row: undefined,
    tally,
    chosen,
    finder: undefined,
    ownDuty: false,
  }
}

test('who was left with one answer by the votes of the others is not told that it was wrong', () => {
  const tally = { home: 2, staff: 4, child: 2 }
  const answers = ['home', 'staff', 'child', 'outside', 'several', 'unknown']
  const { before, after, last } = gone('safety.whoFirst', tally, 'several')
  expect(offeredTo(before, answers, tally)).toEqual(['several'])
  const { parted } = standOf(after, bruise)
  expect(parted?.expected).toBe('home')
  expect(parted && wasForced(after, parted, last)).toBe(true)
})

test('a group that could have chosen the answer of the case is told what its own leads to', () => {
  const tally = { unsure: 5, vague: 3 }
  const { after, last } = gone('safety.violence', tally, 'vague')
  const { parted } = standOf(after, bruise)
  expect(parted?.expected).toBe('unsure')
  expect(parted && wasForced(after, parted, last)).toBe(false)
})

test('a group that agrees, or has not voted here, was forced to nothing', () => {
  const { after, last } = gone('safety.whoFirst', { several: 8 }, 'several')
  const { parted } = standOf(after, bruise)
  expect(parted && wasForced(after, parted, last)).toBe(false)
  expect(parted && wasForced(after, parted, undefined)).toBe(false)
  expect(parted && wasForced(after, parted, { ...last, index: 0 })).toBe(false)
})

test('wherever a group votes in a case, it is offered what somebody said or a Vet ikke, and always something', () => {
  for (const one of practiceCases) {
    const stops = stopsOf(bti, one, one.walk)
    const { trip } = asFar(bti, one.walk)
    for (const [index, stop] of stops.entries()) {
      const before = cut(trip, index)
      const { open, step } = hereOf(before)
      if (stop !== 'vote' || step.kind === 'rows') continue
      const answers = step.answers.filter((answer) => open.includes(answer))
      for (const [a, first] of answers.entries())
        for (const second of answers.slice(a + 1)) {
          const tally = { [first]: 3, [second]: 5 }
          const offered = offeredTo(before, answers, tally)
          expect(offered).toContain(suggested(before, answers, tally))
          const strange = offered.filter((event) => !(event in tally) && !isDoubt(event))
          expect(strange).toHaveLength(
            offered.some((event) => event in tally) || offered.every(isDoubt) ? 0 : 1,
          )
        }
    }
  }
})
