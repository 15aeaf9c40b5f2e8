import { expect, test } from 'vitest'
import {
  changeAt,
  give,
  goBack,
  goOnFrom,
  mark,
  untold,
  type Moves,
} from '../../src/visit/moves.ts'
import { decode, encode } from '../../src/walk/code.ts'
import { bti } from '../../flows/bti/bti.ts'
import { givenBy } from '../../flows/bti/given.ts'
import { hereOf } from '../../src/walk/trip.ts'
import { eventsIn } from '../walked.ts'

const after = (...answers: readonly string[]) =>
  answers.reduce<Moves>((moves, given) => give(moves, givenBy(given)), untold(bti))
const at = (moves: Parameters<typeof give>[0]) => hereOf(moves.trip).at

test('someone who changes one answer keeps the later ones that still hold', () => {
  const asked = after('newWorry', 'done', 'unsure', 'home', 'no')
  const changing = changeAt(asked, 2)
  expect(at(changing)).toBe('safety.violence')
  expect(changing.changing).toBe(true)
  const changed = give(changing, { answer: 'no' })
  expect(eventsIn(changed.trip.walk)).toEqual(['newWorry', 'done', 'no', 'no'])
  expect(changed.changing).toBe(false)
})

test('someone who asks for the acute page sees it, whatever was answered there before', () => {
  const before = after('newWorry', 'acute', 'back', 'done', 'no', 'no')
  const opened = give(changeAt(before, 0), { answer: 'acute' })
  expect(at(opened)).toBe('aside.acute.gate')
})

test('an answer that leads nowhere says something, and is counted once', () => {
  const asked = after('newWorry', 'done', 'yes', 'reportAnyway')
  const evening = { answer: 'closedNow' }
  const said = give(give(asked, evening), evening)
  expect(said.said).toBe('closedNow')
  expect(at(said)).toBe('aside.report')
  expect(said.trip.walk).toHaveLength(asked.trip.walk.length + 1)
  expect(goBack(said).said).toBeUndefined()
})

test('someone who marks a row by mistake takes the mark away by pressing it again', () => {
  const who = after('newWorry', 'done', 'unsure', 'several')
  expect(at(who)).toBe('safety.who')
  const marked = mark(mark(who, 'home', 'yes'), 'outside', 'unsure')
  const unmarked = mark(marked, 'home', 'yes')
  expect(hereOf(marked.trip).context.facts.home).toBe('yes')
  expect(hereOf(unmarked.trip).context.facts.home).toBe('unasked')
  expect(hereOf(unmarked.trip).context.facts.outside).toBe('unsure')
})

test('someone who marks a row and is then less sure has said «Vet ikke», not both', () => {
  const who = after('newWorry', 'done', 'unsure', 'several')
  const moves = mark(mark(who, 'home', 'yes'), 'home', 'unsure')
  expect(hereOf(moves.trip).context.facts.home).toBe('unsure')
})

test('someone who goes on from a code is asked first whether there is danger now', () => {
  const decoded = decode(bti, encode(after('newWorry', 'done', 'no', 'no').trip))
  if ('fault' in decoded) throw new RangeError(decoded.fault)
  const begun = goOnFrom(bti, decoded.remembered)
  expect(at(begun)).toBe('safety.acute')
  expect(at(give(begun, { answer: 'done' }))).toBe('safety.honour')
})

test.each(['acute', 'myLeaderSaysWait', 'reportAnyway', 'discuss', 'hesitate', 'circumstances'])(
  'whoever presses %s where it is open already stays there, and nothing is said or counted',
  (interruption) => {
    const once = after('newWorry', 'done', interruption)
    const twice = give(once, { answer: interruption })
    expect(twice.said).toBeUndefined()
    expect(twice.trip.walk).toEqual(once.trip.walk)
  },
)
