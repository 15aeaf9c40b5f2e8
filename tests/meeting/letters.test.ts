import { expect, test } from 'vitest'
import { bti } from '../../flows/bti/bti.ts'
import { stateIds } from '../../flows/bti/ids.ts'
import { letters } from '../../src/meeting/letters.ts'
import { menus } from '../../src/meeting/voting.ts'
import { stepAt } from '../../src/walk/walk.ts'

test('there is a card for every answer a group can be asked to show, and for Vet ikke', () => {
  const crowded = stateIds
    .map((id) => ({ id, step: stepAt(bti, id) }))
    .filter(({ id, step }) => ['question', 'task'].includes(step.kind) && !menus.includes(id))
    .filter(({ step }) => {
      const knows = step.answers.some((answer) => answer === 'unsure' || answer === 'unknown')
      return step.answers.length + (knows ? 0 : 1) > letters.length
    })
  expect(crowded.map(({ id, step }) => `${id}: ${step.answers.length}`)).toEqual([])
})
