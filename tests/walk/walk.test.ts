import { expect, test } from 'vitest'
import { machineOf } from '../../src/proof/kernel/machineOf.ts'
import { firstPlan } from '../../src/walk/firstPlan.ts'
import { taughtBy } from '../../src/walk/taught.ts'
import { isOpen, nodeOf, stepAt } from '../../src/walk/walk.ts'
import { arrive, walked } from '../walked.ts'
import { bti } from '../../flows/bti/bti.ts'
import { ahead, begin, hereOf, tripOf } from '../../src/walk/trip.ts'

test.each([
  ['an answer that is not offered', () => walked('fly'), 'No way on from start.choose by fly.'],
  [
    'an answer to a question that is not asked',
    () => tripOf(bti, [{ at: 'safety.acute', answer: 'newWorry' }]),
    'No way on from start.choose by safety.acute newWorry.',
  ],
  [
    'an answer the question does not have',
    () => tripOf(bti, [{ at: 'start.choose', answer: 'fly' }]),
    'No way on from start.choose by fly.',
  ],
])('nobody gets on by %s', (_, walk, message) => {
  expect(walk).toThrow(new RangeError(message))
})

test('every place of a walk is there, from the first question on', () => {
  const { places } = walked('newWorry', 'done', 'hesitate', 'notCertain')
  expect(places.map(({ at }) => at)).toEqual([
    'start.choose',
    'safety.acute',
    'safety.violence',
    'aside.hesitate.list',
    'aside.hesitate.notCertain',
  ])
})

test('who it may be is not done before somebody is marked', () => {
  const asked = walked('newWorry', 'done', 'unsure', 'several')
  expect(hereOf(asked).step.answers).toContain('done')
  expect(hereOf(asked).open).not.toContain('done')
  expect(hereOf(ahead(asked, { row: 'staff', mark: 'yes' })).open).toContain('done')
})

test('an interruption is open everywhere, and what is not offered is not', () => {
  const here = arrive()
  expect(['newWorry', 'acute', 'fly'].map((given) => isOpen(here, given))).toEqual([
    true,
    true,
    false,
  ])
})

test('a page is found in the chart by its id, in the work and aside from it', () => {
  expect(nodeOf(bti, 'duty.report').id).toBe('bti.work.duty.report')
  expect(nodeOf(bti, 'aside.leader').id).toBe('bti.aside.leader')
  expect(stepAt(bti, 'duty.report').kind).toBe('task')
})

test('a chart that asks nothing at a place says where', () => {
  const silent = machineOf({
    id: 'bti',
    initial: 'work',
    states: { work: { initial: 'start', states: { start: {} } } },
  })
  expect(() => begin(silent)).toThrow(new RangeError('Nothing is asked at start.'))
  // The made-up chart has a region where the real one has a question.
  const missing = machineOf({
    id: 'bti',
    initial: 'work',
    states: {
      work: { initial: 'duty', states: { duty: { initial: 'report', states: { report: {} } } } },
    },
  })
  expect(() => stepAt(missing, 'duty.report')).toThrow(
    new RangeError('Nothing is asked at duty.report.'),
  )
})

test.each([
  ['danger now: the numbers after one answer', ['acute'], 1],
  ['a task, when someone must be called', ['myLeaderSaysWait'], 1],
  ['the plan, when violence is certain', ['newWorry', 'done', 'yes', 'home'], 4],
  ['nothing to act on yet', ['newWorry', 'done'], -1],
])('the first page to act on is %s', (_, answers, first) => {
  expect(firstPlan(walked(...answers).places)).toBe(first)
})

test('what is known leads back to the answer that made it so, and no later one', () => {
  const { facts, notes } = taughtBy(walked('level2', 'done', 'violence:unsure'))
  expect(notes).toMatchObject({ level: 0 })
  expect(facts).toMatchObject({ danger: 1, violence: 2 })
  expect(facts).not.toHaveProperty('sexual')
  expect(notes).not.toHaveProperty('setting')
})
