import fc from 'fast-check'
import { expect, test } from 'vitest'
import { certainties, factNames, join, nothingKnown, reaches } from '../../flows/facts.ts'
import { deeds, perform, untouched, type Context, type Deed } from '../../flows/progress.ts'
import { anyFacts } from './anyContext.ts'
import { planFor } from '../../src/plan/plan.ts'

const certainty = fc.constantFrom(...certainties)
const oneAnswer = fc
  .tuple(fc.constantFrom(...factNames), certainty)
  .map(([fact, value]) => ({ [fact]: value }))

test('an atom of two pieces of knowledge joined is the atom of one or of the other', () => {
  for (const a of certainties)
    for (const b of certainties)
      for (const level of certainties)
        for (const fact of factNames) {
          const joined = join({ ...nothingKnown, [fact]: a }, { [fact]: b })
          expect(reaches(joined[fact], level)).toBe(reaches(a, level) || reaches(b, level))
        }
})

test('joining everything known with everything known keeps every atom', () => {
  fc.assert(
    fc.property(anyFacts, anyFacts, (a, b) => {
      const joined = join(a, b)
      for (const fact of factNames)
        for (const level of certainties)
          expect(reaches(joined[fact], level)).toBe(
            reaches(a[fact], level) || reaches(b[fact], level),
          )
    }),
  )
})

test('a deed joins what is known into what was known when it was done, atom by atom', () => {
  fc.assert(
    fc.property(anyFacts, anyFacts, fc.constantFrom(...deeds), (facts, before, deed: Deed) => {
      const context: Context = { ...untouched, facts, done: { ...untouched.done, [deed]: before } }
      const after = perform(context, deed)
      for (const fact of factNames)
        for (const level of certainties)
          expect(reaches(after.done[deed][fact], level)).toBe(
            reaches(before[fact], level) || reaches(facts[fact], level),
          )
    }),
  )
})

test('the order of answers cannot matter: same facts, same plan', () => {
  fc.assert(
    fc.property(
      fc
        .array(oneAnswer, { maxLength: 12 })
        .chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
      ([one, other]) => {
        const known = (list: typeof one) => list.reduce(join, nothingKnown)
        expect(known(other)).toEqual(known(one))
        expect(planFor({ ...untouched, facts: known(other) })).toEqual(
          planFor({ ...untouched, facts: known(one) }),
        )
      },
    ),
  )
})
