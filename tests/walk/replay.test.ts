import { expect, test } from 'vitest'
import { back, change, reopen, replay } from '../../src/walk/replay.ts'
import { toy } from '../proof/toy.ts'
import { eventsIn, walked } from '../walked.ts'
import { ahead, hereOf, tripBy, type Trip } from '../../src/walk/trip.ts'

const index = ({ walk }: Trip, at: string) => walk.findIndex((entry) => entry.at === at)

test('changing one answer keeps the later ones that are asked again', () => {
  const walk = walked('newWorry', 'done', 'no', 'no', 'done', 'done', 'done', 'goOn')
  const changed = change(walk, index(walk, 'safety.sexual'), { answer: 'unsure' })
  expect(hereOf(changed.trip).at).toBe('safety.whoFirst')
  const rest = replay(ahead(changed.trip, { answer: 'unknown' }), changed.remembered)
  expect(hereOf(rest.trip).at).toBe('duty.discuss')
})

test('a suspicion against the leader never becomes a no because another answer was changed', () => {
  const walk = walked(
    'newWorry',
    'done',
    'yes',
    'several',
    'leader:yes',
    'done',
    'goOn',
    'no',
    'done',
    'done',
    'done',
  )
  const changed = change(walk, index(walk, 'safety.violence'), { answer: 'no' })
  const here = hereOf(changed.trip)
  expect(here.at).toBe('safety.people')
  expect(here.context.facts.staff).toBe('unasked')
})

test('who may be behind one thing is never said of another because an answer was changed', () => {
  const walk = walked('newWorry', 'done', 'yes', 'staff', 'goOn', 'yes', 'home', 'goOn', 'done')
  const changed = change(walk, index(walk, 'safety.violence'), { answer: 'no' })
  expect(hereOf(changed.trip).at).toBe('safety.whoFirst')
  expect(hereOf(changed.trip).context.facts.home).toBe('unasked')
})

test('advice on a lesser suspicion never opens a talk with parents on a graver one', () => {
  const walk = walked(
    'newWorry',
    'done',
    'unsure',
    'unknown',
    'no',
    'done',
    'done',
    'done',
    'authority',
    'parentsMay',
  )
  const changed = change(walk, index(walk, 'safety.violence'), { answer: 'yes' })
  const rest = replay(
    ahead(ahead(changed.trip, { answer: 'unknown' }), { answer: 'goOn' }),
    changed.remembered,
  )
  expect(eventsIn(rest.trip.walk)).not.toContain('parentsMay')
  expect(hereOf(rest.trip).context.done.advised.violence).toBe('unasked')
})

test('back takes the last answer and any aside closed since', () => {
  const walk = walked('newWorry', 'done', 'no', 'hesitate', 'notCertain', 'back')
  expect(hereOf(back(walk)).at).toBe('safety.violence')
  expect(back(walked()).walk).toEqual([])
})

test('back inside an aside goes one page back, not out of it', () => {
  const walk = walked('newWorry', 'done', 'hesitate', 'notCertain')
  expect(hereOf(back(walk)).at).toBe('aside.hesitate.list')
})

test('a question taken back is asked again with the later answers in mind', () => {
  const walk = walked('newWorry', 'done', 'no', 'no')
  const again = reopen(walk, index(walk, 'safety.violence'))
  expect(hereOf(again.trip).at).toBe('safety.violence')
  expect(again.remembered.map(({ at }) => at)).toEqual(['safety.sexual'])
})

const chart = toy()
const toyTrip = (...answers: readonly string[]) => tripBy(chart, answers)

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
  const changed = change(toyTrip('newWorry', first, 'sent'), 1, { answer: then })
  expect(eventsIn(changed.trip.walk)).toEqual(walk)
  expect(eventsIn(changed.remembered)).toEqual(remembered)
})

test('a mark on a page of rows is kept, though another row looks otherwise now', () => {
  const walk = walked('newWorry', 'done', 'unsure', 'several', 'home:unsure', 'staff:yes')
  const changed = change(walk, 4, { row: 'home', mark: 'yes' })
  expect(eventsIn(changed.trip.walk).slice(4)).toEqual(['home:yes', 'staff:yes'])
})
