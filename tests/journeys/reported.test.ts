import { expect, test } from 'vitest'
import type { Context } from '../../flows/progress.ts'
import { planFor } from '../../src/plan/plan.ts'
import { arrive } from '../walked.ts'

function saysIn(context: Context): readonly string[] {
  const { duty, help } = planFor(context)
  return [...duty, ...help].map(({ id }) => id)
}

/** Comes back weeks after the report; nothing is urgent. */
const reported = ['reported', 'done'] as const

test('whoever has reported and heard nothing for three weeks is told whom to call, after four taps', () => {
  const { at, context } = arrive(...reported, 'trouble', 'noFeedback')
  expect(at).toBe('duty.noFeedback')
  expect(saysIn(context)).toContain('expectFeedback')
})

test('whoever has reported, and whose child is not safe today, is met by that first', () => {
  expect(arrive('reported', 'notSafeToday:yes').at).toBe('aside.acute.notSafeToday')
})

test.each(['ownMeasures', 'barnevernJoins', 'watch', 'goOn'] as const)(
  'whoever has reported, and answers %s, is asked the gates before anything goes on',
  (answer) => {
    const { at } = arrive(...reported, answer)
    expect(['safety.quick', 'safety.violence']).toContain(at)
  },
)

test('whoever has reported, and sees something new, is asked what it is, and not led round', () => {
  expect(arrive(...reported, 'newInformation').at).toBe('safety.violence')
  expect(arrive(...reported, 'trouble', 'closedStillWorried', 'newInformation').at).toBe(
    'safety.violence',
  )
})

test('measures where the child is follow when the short check finds nothing', () => {
  expect(arrive(...reported, 'ownMeasures', 'done').at).toBe('level1.reflect.sharedUnderstanding')
})

test('what was reported is not known here: a certain answer still opens the duty', () => {
  expect(saysIn(arrive(...reported, 'goOn', 'yes', 'home').context)).toContain('sendReport')
})
