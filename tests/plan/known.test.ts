import { expect, test } from 'vitest'
import { firstAdvice, knownLine } from '../../src/plan/known.ts'
import { firstPlan } from '../../src/walk/firstPlan.ts'
import { hereOf } from '../../src/walk/trip.ts'
import { walked } from '../walked.ts'

const knownAfter = (...answers: readonly string[]) => knownLine(walked(...answers).places)?.id

test('who does not know about violence has advice to act on before any page of it', () => {
  const { places } = walked('newWorry', 'done', 'unsure', 'home')
  expect([firstAdvice(places), firstPlan(places)]).toEqual([3, -1])
  expect(firstAdvice(walked('acute').places)).toBe(1)
  expect(firstAdvice(walked('newWorry', 'done', 'no').places)).toBe(-1)
})

test('a vague unease alone, and a no, are told nothing before the gates are answered', () => {
  expect(knownAfter('newWorry', 'done', 'vague')).toBeUndefined()
  expect(knownAfter('newWorry', 'done', 'no')).toBeUndefined()
})

test('danger now is asked with nothing above it, also when something is known', () => {
  const unsure = walked('newWorry', 'done', 'unsure')
  const { context } = hereOf(unsure)
  const [, acute] = unsure.places
  if (!acute) throw new RangeError('Danger is asked first.')
  expect(acute.at).toBe('safety.acute')
  expect(knownLine([{ ...acute, context }])).toBeUndefined()
})

test('rows do not move while they are marked: what a mark leads to stands on the next page', () => {
  const honour = ['newWorry', 'done', 'no', 'no']
  expect(knownAfter(...honour, 'flight:unsure')).toBeUndefined()
  expect(knownAfter(...honour, 'flight:unsure', 'done')).toBe('discussToday')
})

test('a yes is told the same way while it is asked who it may be', () => {
  expect(knownAfter('newWorry', 'done', 'yes')).toBe('callBarnevern')
})
