import { expect, test } from 'vitest'
import { arrive, walked } from '../walked.ts'
import { hereOf } from '../../src/walk/trip.ts'

const onLevel1 = ['level1', 'done', 'done', 'sharedUnderstanding'] as const

test.each([
  ['after a talk with a colleague', ['advice', 'own', 'goOn']],
  [
    'after thinking again about what may be serious',
    ['advice', 'authority', 'serious', 'done', 'notAfterAll'],
  ],
  ['after a leader who says wait', ['myLeaderSaysWait', 'back']],
  [
    'after doubts that were opened from the page about the leader',
    ['myLeaderSaysWait', 'hesitate', 'onlyOnce', 'back', 'back'],
  ],
  ['after a look at the acute page', ['acute', 'done']],
])('whoever asks for advice on level 1 is back at the shared understanding, %s', (_, answers) => {
  expect(arrive(...onLevel1, ...answers).at).toBe('level1.reflect.sharedUnderstanding')
})

test('an aside that was left for good is never returned to', () => {
  // From the page about the leader to the doubts, and from there out to the acute page and the work.
  const left = ['myLeaderSaysWait', 'hesitate', 'acute', 'done'] as const
  const walk = walked(...onLevel1, ...left, 'advice', 'own', 'goOn')
  expect(hereOf(walk).at).toBe('level1.reflect.sharedUnderstanding')
})

test('a suspicion that came up in a talk is taken to the gates before anything goes on', () => {
  const walk = walked(...onLevel1, 'advice', 'authority', 'serious', 'neglect:yes', 'yes')
  expect(hereOf(walk).at).toBe('safety.urgent')
})
