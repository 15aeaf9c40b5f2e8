import { expect, test } from 'vitest'
import { back, change, reopen, replay } from '../../src/walk/replay.ts'
import { answer, arriveAt, type Walk } from '../../src/walk/walk.ts'
import { walkOf } from '../../src/walk/walkOf.ts'
import { toy } from '../proof/toy.ts'

const index = (walk: ReturnType<typeof walkOf>, at: string) =>
  walk.findIndex((entry) => entry.at === at)

test('changing one answer keeps the later ones that are asked again', () => {
  const walk = walkOf('newWorry', 'done', 'no', 'no', 'done', 'done', 'done', 'goOn')
  const changed = change(walk, index(walk, 'safety.sexual'), 'unsure')
  expect(arriveAt(changed.walk).at).toBe('safety.who')
  const rest = replay(answer(changed.walk, 'unknown'), changed.remembered)
  expect(arriveAt(rest.walk).at).toBe('duty.discuss')
})

test('a suspicion against the leader never becomes a no because another answer was changed', () => {
  const walk = walkOf(
    'newWorry',
    'done',
    'yes',
    'goOn',
    'no',
    'leader:yes',
    'done',
    'done',
    'done',
    'done',
  )
  const changed = change(walk, index(walk, 'safety.violence'), 'no')
  const here = arriveAt(changed.walk)
  expect(here.at).toBe('safety.people')
  expect(here.context.facts.staff).toBe('unasked')
})

test('advice on a lesser suspicion never opens a talk with parents on a graver one', () => {
  const walk = walkOf(
    'newWorry',
    'done',
    'unsure',
    'no',
    'unknown',
    'done',
    'done',
    'done',
    'authority',
    'parentsMay',
  )
  const changed = change(walk, index(walk, 'safety.violence'), 'yes')
  const rest = replay(answer(changed.walk, 'goOn'), changed.remembered)
  expect(rest.walk.map(({ answer: given }) => given)).not.toContain('parentsMay')
  expect(arriveAt(rest.walk).context.done.advised.violence).toBe('unasked')
})

test('back takes the last answer and any aside closed since', () => {
  const walk = walkOf('newWorry', 'done', 'no', 'hesitate', 'notCertain', 'back')
  expect(arriveAt(back(walk)).at).toBe('safety.violence')
  expect(back(walkOf())).toEqual([])
})

test('back inside an aside goes one page back, not out of it', () => {
  const walk = walkOf('newWorry', 'done', 'hesitate', 'notCertain')
  expect(arriveAt(back(walk)).at).toBe('aside.hesitate.list')
})

test('a question taken back is asked again with the later answers in mind', () => {
  const walk = walkOf('newWorry', 'done', 'no', 'no')
  const again = reopen(walk, index(walk, 'safety.violence'))
  expect(arriveAt(again.walk).at).toBe('safety.violence')
  expect(again.remembered.map(({ at }) => at)).toEqual(['safety.sexual'])
})

const chart = toy()
const toyWalk = (...answers: readonly string[]) =>
  answers.reduce<Walk>((walk, given) => answer(walk, given, chart), [])
const answersOf = (entries: Walk) => entries.map(({ answer: given }) => given)

test.each([
  [
    'a report on a lesser suspicion is not a report on a graver one',
    'unsure',
    'yes',
    ['newWorry', 'yes'],
    ['sent'],
  ],
  [
    'a report on a graver suspicion covers a lesser one',
    'yes',
    'unsure',
    ['newWorry', 'unsure', 'sent'],
    [],
  ],
  ['what is not asked any more is only kept in mind', 'unsure', 'no', ['newWorry', 'no'], ['sent']],
])('%s', (_, first, then, walk, remembered) => {
  const changed = change(toyWalk('newWorry', first, 'sent'), 1, then, chart)
  expect(answersOf(changed.walk)).toEqual(walk)
  expect(answersOf(changed.remembered)).toEqual(remembered)
})

test('a mark on a page of rows is kept, though another row looks otherwise now', () => {
  const walk = walkOf('newWorry', 'done', 'unsure', 'no', 'home:unsure', 'staff:yes')
  const changed = change(walk, 4, 'home:yes')
  expect(answersOf(changed.walk).slice(4)).toEqual(['home:yes', 'staff:yes'])
})
