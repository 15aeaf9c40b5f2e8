import { expect, test } from 'vitest'
import { bti } from '../../flows/bti/bti.ts'
import { eventOf, givenBy } from '../../flows/bti/given.ts'
import { factNames, reaches, type FactName } from '../../flows/facts.ts'
import { journeys } from '../../flows/scenarios/journeys.ts'
import { sidesOf } from '../../src/meeting/sides.ts'
import { undecidedIn } from '../../src/meeting/undecided.ts'
import { isUrgent, isVotedOn } from '../../src/meeting/voting.ts'
import {
  after,
  floorOf,
  mayBeSerious,
  mayChoose,
  seriousTo,
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

/** Two who vote on each ballot, in every way. */
const pairs = ballots.flatMap((ballot) =>
  pairsOf(ballot.offered).map(([a, b]) => ({ ...ballot, a, b })),
)
const single = pairs.filter(({ name }) => !contradicting.includes(name))

/** Those that are not as they should be, named. */
function wrong<One extends { readonly name: string }>(
  list: readonly One[],
  isRight: (one: One) => boolean,
): readonly string[] {
  const found = list.filter((one) => !isRight(one))
  return [
    ...new Set(found.map((one) => JSON.stringify({ ...one, trip: undefined, offered: undefined }))),
  ]
}

test('one who votes alone goes on as the guide would', () => {
  const alone = ballots.flatMap((ballot) => ballot.offered.map((a) => ({ ...ballot, a })))
  expect(wrong(alone, ({ trip, offered, a }) => suggested(trip, offered, tally(a)) === a)).toEqual(
    [],
  )
})

test('there is always a way on, however two people part', () => {
  expect(
    wrong(pairs, ({ trip, offered, a, b }) => mayChoose(trip, offered, tally(a, b)).length > 0),
  ).toEqual([])
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
  expect(single.length).toBeLessThan(pairs.length)
  expect(
    wrong(single, ({ trip, offered, a, b }) => {
      const before = hereOf(trip).context.facts
      const { facts } = after(trip, a).context
      const raised = factNames.filter(
        (fact) => facts[fact] !== before[fact] && reaches(facts[fact], 'unsure'),
      )
      const against = tally(a, ...Array<string>(9).fill(b))
      return mayChoose(trip, offered, against).every((event) =>
        raised.every((fact) => isKept(trip, event, fact)),
      )
    }),
  ).toEqual([])
})

test('a row that one of them would mark is never left alone', () => {
  const marked = single.filter(({ a, b }) => a !== unmarked && b === unmarked)
  expect(marked.length).toBeGreaterThan(0)
  expect(
    wrong(
      marked,
      ({ trip, offered, a, b }) => !mayChoose(trip, offered, tally(a, b, b)).includes(unmarked),
    ),
  ).toEqual([])
})

test('one more vote never opens an answer that was closed, whatever it is', () => {
  expect(
    wrong(single, ({ trip, offered, a, b }) => {
      const before = mayChoose(trip, offered, tally(a))
      return mayChoose(trip, offered, tally(a, b)).every((event) => before.includes(event))
    }),
  ).toEqual([])
})

test('the order in which they vote cannot matter', () => {
  expect(
    wrong(
      pairs,
      ({ trip, offered, a, b }) =>
        suggested(trip, offered, tally(a, b)) === suggested(trip, offered, tally(b, a)),
    ),
  ).toEqual([])
})

test('one more who is as worried as the most worried never makes the group less worried', () => {
  expect(
    wrong(pairs, ({ trip, offered, a, b }) => {
      const votes = tally(a, a, b)
      const most = voted(votes).reduce((x, y) => (worry(trip, y) > worry(trip, x) ? y : x))
      const before = suggested(trip, offered, votes) ?? ''
      const now = suggested(trip, offered, { ...votes, [most]: (votes[most] ?? 0) + 1 }) ?? ''
      return worry(trip, now) >= worry(trip, before)
    }),
  ).toEqual([])
})

/** Every place the training cases come to, each once by what is known and open there. */
const places: readonly Trip[] = [
  ...new Map(
    journeys.flatMap(({ answers }) => {
      const whole = tripBy(bti, answers)
      return whole.places.map((here, index) => {
        const { facts, done, notes } = here.context
        const key = JSON.stringify([here.at, here.open, facts, done, notes])
        return [key, cut(whole, index)] as const
      })
    }),
  ).values(),
]

/** What is offered at a place with one choice. */
const choicesAt = (trip: Trip) => {
  const { step, open } = hereOf(trip)
  return step.answers.filter((answer) => open.includes(answer))
}

test('one who says that it may be serious is not outvoted by nine, and the parents wait for it', () => {
  const parted = places.filter(isVotedOn).flatMap((trip) => {
    const offered = choicesAt(trip)
    const serious = offered.filter((event) => mayBeSerious(trip, event))
    const others = offered.filter((event) => !serious.includes(event))
    return serious.flatMap((a) =>
      others.map((b) => ({ name: hereOf(trip).at, trip, offered, a, b })),
    )
  })
  expect(new Set(parted.map(({ name }) => name)).size).toBeGreaterThan(10)
  expect(
    wrong(parted, ({ trip, offered, a, b }) => {
      const votes = tally(a, ...Array<string>(9).fill(b))
      const raises = floorOf(trip, [b]).suspected.length > 0
      const open = mayChoose(trip, offered, votes)
      return (
        (raises || open.every((event) => mayBeSerious(trip, event))) &&
        seriousTo(trip, votes).includes(a) &&
        sidesOf(trip, voted(votes)).parentsWait &&
        undecidedIn(
          { place: `${hereOf(trip).at} `, tallies: { [`${hereOf(trip).at}  `]: votes } },
          trip,
        ).every(({ grave }) => grave)
      )
    }),
  ).toEqual([])
})

test('nobody votes where danger now is asked about or seen to', () => {
  const urgent = places.filter(
    (trip) => hereOf(trip).at.startsWith('aside.acute') || isUrgent(hereOf(trip)),
  )
  expect(urgent.length).toBeGreaterThan(20)
  expect(urgent.filter(isVotedOn).map((trip) => hereOf(trip).at)).toEqual([])
  const dangerous = places.filter((trip) => hereOf(trip).open.includes('danger:yes'))
  expect(dangerous.filter(isVotedOn).map((trip) => hereOf(trip).at)).toEqual([])
})

test('on a task of a level that can be answered in two ways, the group votes', () => {
  const tasks = places.filter((trip) => {
    const { step } = hereOf(trip)
    return step.kind === 'task' && step.track.startsWith('level') && choicesAt(trip).length > 1
  })
  expect(tasks.length).toBeGreaterThan(10)
  expect(tasks.every(isVotedOn)).toBe(true)
})

test('a row that waits stands as undecided until what it is about is answered', () => {
  const pages = places.filter((trip) => isVotedOn(trip) && hereOf(trip).step.kind === 'rows')
  const waiting = pages.flatMap((trip) => {
    const { at, step, context } = hereOf(trip)
    const open = step.rows.filter(({ facts }) =>
      facts.some((fact) => context.facts[fact] === 'unasked'),
    )
    return open.flatMap((first) =>
      open
        .filter(({ facts }) => !facts.some((fact) => first.facts.includes(fact)))
        .map((second) => ({ name: at, trip, first: first.row, second })),
    )
  })
  expect(waiting.length).toBeGreaterThan(50)
  expect(
    wrong(waiting, ({ name, trip, first, second }) => {
      const led = ahead(trip, { row: first, mark: 'unsure' })
      const { context } = hereOf(led)
      const tallies = { [`${name}  ${second.row}`]: tally(`${second.row}:unsure`) }
      const found = undecidedIn({ place: '', tallies }, led)
      const isOpen = second.facts.some((fact) => context.facts[fact] === 'unasked')
      return !isOpen || found.some(({ row, grave }) => row === second.row && grave)
    }),
  ).toEqual([])
})
