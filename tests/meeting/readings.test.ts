import { expect, test } from 'vitest'
import { bti } from '../../flows/bti/bti.ts'
import { eventOf, givenBy } from '../../flows/bti/given.ts'
import { journeys } from '../../flows/scenarios/journeys.ts'
import { partedIn, type Decision } from '../../src/meeting/decision.ts'
import {
  comesTo,
  keyOf,
  mostReadings,
  rangeOf,
  readingsOf,
  settleMost,
  within,
  type Reading,
} from '../../src/meeting/readings.ts'
import { mayChoose, suggested, unmarked, voted, type Tally } from '../../src/meeting/votes.ts'
import { rememberedOf, taken } from '../../src/walk/replay.ts'
import { ahead, begin, cut, hereOf, type Trip } from '../../src/walk/trip.ts'

/** The same numbers each time. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (state * 48_271) % 2_147_483_647
    return state % sides
  }
}

interface Meeting {
  readonly trip: Trip
  readonly decisions: readonly Decision[]
}

/**
 * A group walks a training case: one of them answers as the case does, the others now and then
 * something else that is offered. They go on with what the page proposes.
 */
function meet(
  answers: readonly string[],
  people: number,
  roll: (sides: number) => number,
): Meeting {
  let trip = begin(bti)
  const decisions: Decision[] = []
  for (const told of answers) {
    const here = hereOf(trip)
    if (!here.open.includes(told)) break
    const given = givenBy(told)
    const row = 'row' in given ? given.row : undefined
    const offered =
      row === undefined
        ? here.step.answers.filter((answer) => here.open.includes(answer))
        : [
            ...(here.step.rows.find((one) => one.row === row)?.marks ?? []).map((mark) =>
              eventOf({ row, mark }),
            ),
            unmarked,
          ]
    const tally: Record<string, number> = { [told]: 1 }
    const votes = here.step.kind === 'question' || row !== undefined
    const others = votes ? people - 1 : 0
    for (let voter = 0; voter < others; voter++) {
      const answer = roll(4) === 0 ? (offered[roll(offered.length)] ?? told) : told
      tally[answer] = (tally[answer] ?? 0) + 1
    }
    const chosen = suggested(trip, offered, tally)
    if (chosen === undefined || chosen === unmarked) break
    if (votes)
      decisions.push({
        index: trip.walk.length,
        at: here.at,
        row,
        tally,
        chosen,
        finder: undefined,
        ownDuty: false,
      })
    trip = ahead(trip, givenBy(chosen))
  }
  return { trip, decisions }
}

const roll = dice(20_261_125)
const meetings = journeys.flatMap(({ answers }) =>
  [2, 4, 7].map((people) => meet(answers, people, roll)),
)
const partings = meetings
  .map(({ trip, decisions }) => ({ trip, decisions, parted: partedIn(decisions, trip) }))
  .filter(({ parted }) => parted.length > 0)

/** Every reading, each walked from the beginning by itself. */
function byForce(trip: Trip, decisions: readonly Decision[]): readonly string[] {
  const parted = within(partedIn(decisions, trip))
  const ways = parted.reduce<readonly (readonly string[])[]>(
    (all, { tally }) => all.flatMap((way) => voted(tally).map((event) => [...way, event])),
    [[]],
  )
  return ways.map((way) => {
    let entries = rememberedOf(trip).flatMap((entry, index) => {
      const place = parted.findIndex((one) => one.index === index)
      const event = way[place]
      if (event === undefined) return [entry]
      return event === unmarked ? [] : [{ at: entry.at, knew: entry.knew, ...givenBy(event) }]
    })
    let read = begin(bti)
    for (;;) {
      const found = entries.find((entry) => taken(read, entry) !== undefined)
      const next = found && taken(read, found)
      if (!found || !next) return keyOf(comesTo(read))
      entries = entries.filter((entry) => entry !== found)
      read = next
    }
  })
}

const keysOf = (readings: readonly Reading[]) => new Set(readings.map(({ comes }) => keyOf(comes)))

test('groups part in many ways over all the training cases', () => {
  const { length } = meetings
  const answered = meetings.flatMap(({ decisions }) => decisions).length
  console.log(`meetings held ${length}, parted ${partings.length}, votes counted ${answered}`)
  expect(length).toBe(journeys.length * 3)
  expect(partings.length).toBeGreaterThan(50)
  expect(Math.max(...partings.map(({ parted }) => parted.length))).toBeGreaterThan(3)
})

test('the readings of a case are those that walking each by itself gives', () => {
  for (const { trip, decisions, parted } of partings)
    expect(keysOf(readingsOf(trip, parted))).toEqual(new Set(byForce(trip, decisions)))
})

test('what the group chose is one of the readings, where somebody in it said so', () => {
  const own = partings.filter(({ parted }) =>
    parted.every(({ tally, chosen }) => voted(tally).includes(chosen)),
  )
  expect(own.length).toBeGreaterThan(partings.length / 2)
  for (const { trip, parted } of own)
    expect(keysOf(readingsOf(trip, parted))).toContain(keyOf(comesTo(trip)))
})

test('the first question the group parted on stands first', () => {
  for (const { decisions, parted } of partings) {
    const first = decisions.find(({ tally }) => voted(tally).length > 1)
    expect(parted[0]?.at).toBe(first?.at)
  }
})

test('what settles most leaves fewer plans, and the best leaves fewest', () => {
  for (const { trip, parted } of partings) {
    const readings = readingsOf(trip, parted)
    const all = rangeOf(readings).length
    const settles = settleMost(readings, parted)
    expect(settles.every(({ left }) => left < all)).toBe(true)
    expect(settles.map(({ left }) => left)).toEqual(
      settles.map(({ left }) => left).toSorted((a, b) => a - b),
    )
    expect(settles.length).toBeLessThanOrEqual(3)
  }
})

test('a group of one has one reading: the guide alone', () => {
  for (const { answers } of journeys) {
    const { trip, decisions } = meet(answers, 1, roll)
    expect(partedIn(decisions, trip)).toEqual([])
    expect(rangeOf(readingsOf(trip, []))).toEqual([comesTo(trip)])
  }
})

test('many partings are read up to a limit, the first ones first', () => {
  const [one] = partings.flatMap(({ parted }) => parted)
  if (!one) throw new Error('Nobody parted.')
  const two: Tally = { yes: 1, no: 1 }
  const many = Array.from({ length: 12 }, (_, index) => ({ ...one, index, tally: two }))
  expect(within(many)).toHaveLength(Math.log2(mostReadings))
})

test('a single question that parts the plans settles them when it is answered', () => {
  const single = partings
    .filter(({ parted }) => parted.length === 1)
    .map(({ trip, parted }) => ({ parted, readings: readingsOf(trip, parted) }))
    .filter(({ readings }) => rangeOf(readings).length > 1)
  expect(single.length).toBeGreaterThan(0)
  for (const { parted, readings } of single)
    expect(settleMost(readings, parted)[0]?.left).toBeLessThan(rangeOf(readings).length)
})

test('every answer a meeting goes on with is open in the guide, and may be chosen', () => {
  const closed = meetings.flatMap(({ trip, decisions }) =>
    decisions
      .filter(({ row }) => row === undefined)
      .filter(({ index, chosen, tally }) => {
        const before = cut(trip, index)
        return !mayChoose(before, hereOf(before).open, tally).includes(chosen)
      }),
  )
  expect(closed).toEqual([])
})
