import { expect, test } from 'vitest'
import { bti } from '../../flows/bti/bti.ts'
import { eventOf, givenBy } from '../../flows/bti/given.ts'
import { factNames, reaches, type FactName } from '../../flows/facts.ts'
import { journeys } from '../../flows/scenarios/journeys.ts'
import {
  after,
  mayChoose,
  suggested,
  unmarked,
  voted,
  worry,
  type Tally,
} from '../../src/meeting/votes.ts'
import { ahead, cut, hereOf, tripBy, type Trip } from '../../src/walk/trip.ts'
import type { Here } from '../../src/walk/walk.ts'

interface Ballot {
  readonly name: string
  readonly trip: Trip
  readonly offered: readonly string[]
}

/** Every place the training cases come to that a group votes on, and each thing it votes on there. */
const ballots: readonly Ballot[] = [
  ...new Map(
    journeys.flatMap(({ answers }) => {
      const whole = tripBy(bti, answers)
      return whole.places.flatMap((here, index) => {
        const trip = cut(whole, index)
        const knew = JSON.stringify([here.at, here.open, here.context.facts, here.context.done])
        return offeredAt(here).map(
          ([row, offered]) =>
            [`${knew} ${row}`, { name: `${here.at} ${row}`, trip, offered }] as const,
        )
      })
    }),
  ).values(),
]

function offeredAt({ step, open }: Here): readonly (readonly [string, readonly string[]])[] {
  if (step.kind === 'rows')
    return step.rows.map(({ row, marks }) => [
      row,
      [...marks.map((mark) => eventOf({ row, mark })), unmarked],
    ])
  if (step.kind !== 'question') return []
  return [['', step.answers.filter((answer) => open.includes(answer))]]
}

/** Where only one thing can be so: about to be taken abroad or there already, fetched or not fetched. */
const contradicting = ['duty.departure ', 'aside.acute.pickup ']

function pairsOf<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((a) => list.map((b) => [a, b] as const))
}

const tally = (...events: readonly string[]): Tally => {
  const counts: Record<string, number> = {}
  for (const event of events) counts[event] = (counts[event] ?? 0) + 1
  return counts
}

test('there are questions and rows to vote on', () => {
  expect(ballots.length).toBeGreaterThan(200)
  expect(ballots.some(({ offered }) => offered.includes(unmarked))).toBe(true)
})

test('one who votes alone goes on as the guide would', () => {
  for (const { name, trip, offered } of ballots)
    for (const event of offered) expect(suggested(trip, offered, tally(event)), name).toBe(event)
})

test('there is always a way on, however two people part', () => {
  const stuck = ballots.flatMap(({ name, trip, offered }) =>
    pairsOf(offered)
      .filter(([a, b]) => mayChoose(trip, offered, tally(a, b)).length === 0)
      .map(([a, b]) => `${name}: ${a} against ${b}`),
  )
  expect([...new Set(stuck)]).toEqual([])
})

/** Whether something is at least *Vet ikke* after an answer, or can be answered so on the page it leads to. */
function isKept(trip: Trip, event: string, fact: FactName): boolean {
  if (event === unmarked) return false
  const led = ahead(trip, givenBy(event))
  const { context, open } = hereOf(led)
  if (reaches(context.facts[fact], 'unsure')) return true
  return open.some((more) => reaches(after(led, more).context.facts[fact], 'unsure'))
}

test('one Ja or Vet ikke is never outvoted: it goes on as at least Vet ikke', () => {
  const single = ballots.filter(({ name }) => !contradicting.includes(name))
  expect(single.length).toBeLessThan(ballots.length)
  const closed = single.flatMap(({ name, trip, offered }) =>
    pairsOf(offered).flatMap(([worried, other]) => {
      const before = hereOf(trip).context.facts
      const { facts } = after(trip, worried).context
      const raised = factNames.filter(
        (fact) => facts[fact] !== before[fact] && reaches(facts[fact], 'unsure'),
      )
      return mayChoose(trip, offered, tally(worried, ...Array<string>(9).fill(other)))
        .filter((event) => raised.some((fact) => !isKept(trip, event, fact)))
        .map((event) => `${name}: ${worried} lost to ${event}`)
    }),
  )
  expect(closed).toEqual([])
})

test('a row that one of them would mark is never left alone', () => {
  for (const { name, trip, offered } of ballots.filter((one) => one.offered.includes(unmarked)))
    for (const event of offered.filter((one) => one !== unmarked))
      expect(mayChoose(trip, offered, tally(event, unmarked, unmarked)), name).not.toContain(
        unmarked,
      )
})

test('one more vote never opens an answer that was closed, whatever it is', () => {
  for (const { name, trip, offered } of ballots.filter((one) => !contradicting.includes(one.name)))
    for (const [a, b] of pairsOf(offered)) {
      const before = mayChoose(trip, offered, tally(a))
      const now = mayChoose(trip, offered, tally(a, b))
      expect(
        now.every((event) => before.includes(event)),
        `${name} ${a} ${b}`,
      ).toBe(true)
    }
})

test('the order in which they vote cannot matter', () => {
  for (const { name, trip, offered } of ballots)
    for (const [a, b] of pairsOf(offered)) {
      expect(suggested(trip, offered, tally(a, b)), name).toBe(
        suggested(trip, offered, tally(b, a)),
      )
    }
})

test('one more who is as worried as the most worried never makes the group less worried', () => {
  for (const { name, trip, offered } of ballots)
    for (const [a, b] of pairsOf(offered)) {
      const votes = tally(a, a, b)
      const most = voted(votes).reduce((x, y) => (worry(trip, y) > worry(trip, x) ? y : x))
      const before = suggested(trip, offered, votes)
      const now = suggested(trip, offered, { ...votes, [most]: (votes[most] ?? 0) + 1 })
      if (before === undefined || now === undefined) throw new Error(name)
      expect(worry(trip, now), `${name} ${a} ${b}`).toBeGreaterThanOrEqual(worry(trip, before))
    }
})
