import { createActor, SimulatedClock } from 'xstate'
import { expect, test } from 'vitest'
import { encode } from '../../src/walk/code.ts'
import { visit, type VisitEvent } from '../../src/visit/visit.ts'
import { nationalGuide } from '../../src/visit/guide.ts'
import { alone } from '../../src/visit/mode.ts'

const minutes = (count: number) => count * 60_000

function begin(...events: readonly VisitEvent[]) {
  const clock = new SimulatedClock()
  const actor = createActor(visit, { clock, input: { guide: nationalGuide, mode: alone } }).start()
  for (const event of events) actor.send(event)
  return { actor, clock, now: () => actor.getSnapshot() }
}

const answer = (given: string): VisitEvent => ({ type: 'answer', answer: given })

test('someone who leaves a question alone for a quarter of an hour leaves nothing behind', () => {
  const { clock, now } = begin(answer('newWorry'))
  clock.increment(minutes(13))
  expect(now().value).toEqual({ page: 'asking', idle: 'warned' })
  clock.increment(minutes(2))
  expect(now().value).toEqual({ page: 'wiped', idle: 'off' })
  expect(now().context).toMatchObject({ trip: { walk: [] }, remembered: [], expired: true })
})

test('someone who is warned and still there keeps the answers', () => {
  const { actor, clock, now } = begin(answer('newWorry'))
  clock.increment(minutes(13))
  actor.send({ type: 'stay' })
  clock.increment(minutes(12))
  expect(now().matches({ page: 'asking', idle: 'watching' })).toBe(true)
  expect(now().context.trip.walk).toHaveLength(1)
})

test('a sign of life begins the quarter of an hour again', () => {
  const { actor, clock, now } = begin(answer('newWorry'))
  clock.increment(minutes(12))
  actor.send({ type: 'return', after: minutes(12) })
  clock.increment(minutes(12))
  expect(now().matches({ idle: 'watching' })).toBe(true)
})

test.each<readonly [string, readonly VisitEvent[]]>([
  ['who reads the plan', [answer('newWorry'), { type: 'showPlan' }]],
  [
    'who has just been told what to do now',
    [answer('newWorry'), answer('done'), answer('yes'), answer('home')],
  ],
  ['who has tapped a number and is talking', [answer('newWorry'), { type: 'call' }]],
])('someone %s has an hour', (_, events) => {
  const { clock, now } = begin(...events)
  clock.increment(minutes(57))
  expect(now().matches({ idle: 'watching' })).toBe(true)
  clock.increment(minutes(2))
  expect(now().matches({ idle: 'warned' })).toBe(true)
})

test('someone back from a long call is warned, not wiped', () => {
  const { actor, now } = begin(answer('newWorry'))
  actor.send({ type: 'return', after: minutes(40) })
  expect(now().value).toEqual({ page: 'asking', idle: 'warned' })
  expect(now().context.trip.walk).toHaveLength(1)
})

test.each<readonly [string, readonly VisitEvent[]]>([
  ['a question', [answer('newWorry')]],
  ['the plan', [answer('newWorry'), { type: 'showPlan' }]],
  ['an answer being changed', [answer('newWorry'), answer('done'), { type: 'change', index: 1 }]],
  ['the warning', [answer('newWorry'), { type: 'return', after: minutes(40) }]],
])('«Avslutt og slett» from %s forgets everything', (_, events) => {
  const { now } = begin(...events, { type: 'wipe' })
  expect(now().value).toEqual({ page: 'wiped', idle: 'off' })
  expect(now().context).toMatchObject({
    trip: { walk: [] },
    remembered: [],
    fromCode: [],
    expired: false,
  })
})

test('the acute page opens from every page, also after everything is wiped', () => {
  const acute: VisitEvent = { type: 'interrupt', interruption: 'acute' }
  const ways: readonly (readonly VisitEvent[])[] = [
    [],
    [answer('newWorry')],
    [answer('newWorry'), { type: 'showPlan' }],
    [{ type: 'enterCode' }],
    [{ type: 'wipe' }],
  ]
  for (const events of ways) {
    const { now } = begin(...events, acute)
    expect(now().matches({ page: 'asking' })).toBe(true)
    expect(now().context.trip.walk.at(-1)).toMatchObject({ answer: 'acute' })
  }
})

test('someone who goes back from the first question is at the start', () => {
  expect(begin(answer('newWorry'), { type: 'back' }).now().matches({ page: 'start' })).toBe(true)
})

test('someone who goes back from the plan is at the same question', () => {
  const { now } = begin(answer('newWorry'), { type: 'showPlan' }, { type: 'back' })
  expect(now().matches({ page: 'asking' })).toBe(true)
  expect(now().context.trip.walk).toHaveLength(1)
})

test('the answers of a code count only when they are confirmed', () => {
  const code = encode(begin(answer('newWorry'), answer('done'), answer('no')).now().context.trip)
  const { actor, now } = begin({ type: 'enterCode' }, { type: 'readCode', text: code })
  expect(now().matches({ page: { code: 'confirming' } })).toBe(true)
  expect(now().context.trip.walk).toEqual([])
  actor.send({ type: 'confirmCode' })
  expect(now().context.trip.walk).toHaveLength(1)
  expect(now().context.remembered.map(({ at }) => at)).toEqual(['safety.violence'])
})

test.each([
  ['nothing', '', 'empty'],
  ['a letter that no code has', 'ABCD', 'letters'],
  ['a slip of the pen', 'PX4C-WX', 'damaged'],
])('someone who types %s is told what is wrong', (_, text, fault) => {
  const { now } = begin({ type: 'enterCode' }, { type: 'readCode', text })
  expect(now().matches({ page: { code: 'typing' } })).toBe(true)
  expect(now().context.fault).toBe(fault)
})

test('someone back after ten hours finds nothing, whatever the timers have done', () => {
  const { actor, now } = begin(answer('newWorry'), { type: 'call' })
  actor.send({ type: 'return', after: minutes(600) })
  expect(now().matches({ page: 'wiped' })).toBe(true)
  expect(now().context).toMatchObject({ trip: { walk: [] }, expired: true })
})

test('the warning does not hold the answers open for whoever comes by hours later', () => {
  const { actor, clock, now } = begin(answer('newWorry'))
  clock.increment(minutes(13))
  actor.send({ type: 'return', after: minutes(61) })
  expect(now().matches({ page: 'wiped' })).toBe(true)
})

test('a code that is typed and never read is wiped like answers are', () => {
  const { clock, now } = begin({ type: 'enterCode' }, { type: 'hold', holding: true })
  for (const count of [13, 2]) clock.increment(minutes(count))
  expect(now().matches({ page: 'wiped' })).toBe(true)
})

test('a fault found in one code is gone when another is typed', () => {
  const { actor, now } = begin({ type: 'enterCode' }, { type: 'readCode', text: 'ABCD' })
  expect(now().context.fault).toBe('letters')
  actor.send({ type: 'hold', holding: true })
  expect(now().context.fault).toBeUndefined()
})

test('one person alone marks no disagreement; a group does, beside the answers', () => {
  const alone = begin(answer('newWorry'), { type: 'disagree' })
  expect(alone.now().context.disagreed).toEqual([])
  const guide = nationalGuide
  const mode = { idleMinutes: 60, marksDisagreement: true, codes: 'real' as const }
  const group = createActor(visit, { input: { guide, mode } }).start()
  group.send(answer('newWorry'))
  const { walk } = group.getSnapshot().context.trip
  group.send({ type: 'disagree' })
  expect(group.getSnapshot().context.disagreed).toEqual(['safety.acute'])
  expect(group.getSnapshot().context.trip.walk).toBe(walk)
  group.send({ type: 'wipe' })
  expect(group.getSnapshot().context.disagreed).toEqual([])
  group.stop()
})
