import fc from 'fast-check'
import { certainties, factNames, join, type Facts } from '../../flows/facts.ts'
import { mapTable } from '../../flows/keysOf.ts'
import { deeds, perform, untouched, type Context } from '../../flows/progress.ts'

const certainty = fc.constantFrom(...certainties)

/** Anything at all that can be known. */
export const anyFacts: fc.Arbitrary<Facts> = fc.record(mapTable(factNames, () => certainty))

const anyNotes: fc.Arbitrary<Context['notes']> = fc
  .record({
    reportSent: fc.boolean(),
    leaderInactive: fc.boolean(),
    reportAdvised: fc.boolean(),
    saidSerious: fc.boolean(),
    level: fc.constantFrom('none' as const, '0' as const, '1' as const, '2' as const, '3' as const),
    officeHours: fc.constantFrom('unasked' as const, 'yes' as const, 'no' as const),
  })
  .map((some) => ({ ...untouched.notes, ...some }))

const someDeeds = fc.subarray([...deeds])

/** Any context: some deeds were done early, some when more was known, and the plan's notes as they may be. */
export const anyContext: fc.Arbitrary<Context> = fc
  .tuple(anyFacts, anyFacts, someDeeds, someDeeds, anyNotes)
  .map(([first, more, early, late, notes]) => {
    const start = early.reduce(perform, { ...untouched, facts: first })
    return { ...late.reduce(perform, { ...start, facts: join(first, more) }), notes }
  })
