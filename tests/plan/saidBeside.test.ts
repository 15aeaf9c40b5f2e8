import fc from 'fast-check'
import { expect, test } from 'vitest'
import { befores, parentsKnowing, type Context } from '../../flows/progress.ts'
import { planFor } from '../../src/plan/plan.ts'
import { anyContext } from '../proof/anyContext.ts'

const inHelp: readonly string[] = ['sayAgain', 'sayFollowed']

test('whatever is said of the parents and of before, the plan is the same but for two lines of help', () => {
  fc.assert(
    fc.property(
      anyContext,
      fc.constantFrom(...parentsKnowing),
      fc.constantFrom(...befores),
      (context, parentsKnow, earlier) => {
        const said = planFor(saying(context, { parentsKnow, earlier }))
        expect({ ...said, help: said.help.filter(({ id }) => !inHelp.includes(id)) }).toEqual(
          planFor(context),
        )
      },
    ),
    { numRuns: 200 },
  )
})

test('each answer about before gives one line more at most, and it calls nobody', () => {
  fc.assert(
    fc.property(anyContext, fc.constantFrom(...befores), (context, earlier) => {
      const lines = planFor(saying(context, { earlier })).help.filter(({ id }) =>
        inHelp.includes(id),
      )
      expect(lines.length).toBeLessThanOrEqual(1)
      for (const { contacts, force } of lines)
        expect({ contacts, force }).toEqual({ contacts: [], force: 'can' })
    }),
  )
})

function saying(context: Context, said: Partial<Context['notes']>): Context {
  return { ...context, notes: { ...context.notes, ...said } }
}
