import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  certainties,
  factNames,
  join,
  nothingKnown,
  reaches,
  type Facts,
} from '../../flows/facts.ts'
import { perform, untouched } from '../../flows/progress.ts'

const someFacts: fc.Arbitrary<Facts> = fc
  .array(fc.constantFrom(...certainties), {
    minLength: factNames.length,
    maxLength: factNames.length,
  })
  .map((values) =>
    factNames.reduce((facts, name, index) => ({ ...facts, [name]: values[index] }), nothingKnown),
  )

test('the order in which things are learnt cannot matter', () => {
  fc.assert(
    fc.property(someFacts, someFacts, (a, b) => {
      expect(join(a, b)).toEqual(join(b, a))
    }),
  )
  fc.assert(
    fc.property(someFacts, someFacts, someFacts, (a, b, c) => {
      expect(join(join(a, b), c)).toEqual(join(a, join(b, c)))
    }),
  )
})

test('learning the same thing twice changes nothing', () => {
  fc.assert(
    fc.property(someFacts, (a) => {
      expect(join(a, a)).toBe(a)
    }),
  )
})

test('nothing that is learnt makes anything less urgent', () => {
  fc.assert(
    fc.property(someFacts, someFacts, (a, b) => {
      const both = join(a, b)
      const fallen = factNames.filter(
        (name) => !reaches(both[name], a[name]) || !reaches(both[name], b[name]),
      )
      expect(fallen).toEqual([])
    }),
  )
})

test('a visit begins with everything unasked, spelt out', () => {
  expect(Object.values(nothingKnown)).toEqual(factNames.map(() => 'unasked'))
})

test('what was done remembers what was known, and a later rise is not covered by it', () => {
  const asked = { ...untouched, facts: join(nothingKnown, { violence: 'unsure' }) }
  const advised = perform(asked, 'advised')
  expect(advised.done.advised.violence).toBe('unsure')
  const risen = { ...advised, facts: join(advised.facts, { violence: 'yes' }) }
  expect(risen.done.advised.violence).toBe('unsure')
})
