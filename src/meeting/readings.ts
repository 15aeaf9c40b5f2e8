import { givenBy } from '../../flows/bti/given.ts'
import type { StateId } from '../../flows/bti/ids.ts'
import type { ActionId } from '../../flows/plan/actions.ts'
import type { ParentsDecision } from '../../flows/duties.ts'
import { soonest, type Deadline } from '../../flows/plan/deadlines.ts'
import { planFor } from '../plan/plan.ts'
import { rememberedOf, taken, type Remembered } from '../walk/replay.ts'
import { begin, hereOf, type Trip } from '../walk/trip.ts'
import { isAnswer, voted } from './votes.ts'
import type { Decision } from './decision.ts'

/** What a reading of the case comes to. */
export interface Comes {
  /** Everything the plan says must be done, in its order. */
  readonly duties: readonly ActionId[]
  readonly parents: ParentsDecision
  readonly by: Deadline
  /** The page it comes to. */
  readonly at: StateId
}

/** One way to answer what the group parted on, and the plan it leads to. */
export interface Reading {
  /** For each place the group parted on, the answer of this reading; undefined where it is not asked. */
  readonly answers: readonly (string | undefined)[]
  readonly comes: Comes
}

/** How many readings are folded at most; beyond it the latest questions stay as the group chose. */
export const mostReadings = 512

/** What a trip comes to. */
export function comesTo(trip: Trip): Comes {
  const plan = planFor(hereOf(trip).context)
  const open = plan.duty.filter(({ done }) => !done)
  return {
    duties: open.map(({ id }) => id),
    parents: plan.parents,
    by: soonest(plan.lookAgain, ...open.map(({ by }) => by)),
    at: hereOf(trip).at,
  }
}

/**
 * Every reading of a case: each place the group parted on, answered in every way that somebody did.
 *
 * The walk is walked once, and parts where the group did: readings share their beginnings. An answer
 * that is not asked any more in a reading is left out; where a reading comes to a question nobody has
 * answered, it ends.
 */
export function readingsOf(trip: Trip, parted: readonly Decision[]): readonly Reading[] {
  const read = within(parted)
  const marked = rememberedOf(trip).map((entry, index): Waiting => {
    const place = read.findIndex((question) => question.index === index)
    return { entry, place, events: read[place] ? voted(read[place].tally) : [] }
  })
  return fold(
    begin(trip.chart),
    marked,
    read.map(() => undefined),
  )
}

/** The questions that are read, where there are too many to read all: the first ones. */
export function within(parted: readonly Decision[]): readonly Decision[] {
  let readings = 1
  return parted.filter(({ tally }) => (readings *= voted(tally).length) <= mostReadings)
}

/** An answer of the walk, and how else it is read. */
interface Waiting {
  readonly entry: Remembered
  /** Which of the questions the group parted on; -1 where they did not. */
  readonly place: number
  readonly events: readonly string[]
}

function fold(
  trip: Trip,
  waiting: readonly Waiting[],
  answers: Reading['answers'],
): readonly Reading[] {
  for (const [index, { entry, place, events }] of waiting.entries()) {
    if (entry.at !== hereOf(trip).at) continue
    const rest = [...waiting.slice(0, index), ...waiting.slice(index + 1)]
    if (place === -1) {
      const next = taken(trip, entry)
      if (next) return fold(next, rest, answers)
      continue
    }
    const readings = events.flatMap((event) => {
      const next = isAnswer(event) ? taken(trip, { ...entry, ...givenBy(event) }) : trip
      return next
        ? fold(
            next,
            rest,
            answers.map((one, at) => (at === place ? event : one)),
          )
        : []
    })
    if (readings.length > 0) return readings
  }
  return [{ answers, comes: comesTo(trip) }]
}

/** What the group's readings come to: each plan once, the gravest first. */
export function rangeOf(readings: readonly Reading[]): readonly Comes[] {
  const seen = new Map(readings.map(({ comes }) => [keyOf(comes), comes]))
  const found = [...seen.values()]
  found.sort(
    (a, b) =>
      Number(soonest(a.by, b.by) === b.by) - Number(soonest(a.by, b.by) === a.by) ||
      b.duties.length - a.duties.length,
  )
  return found
}

/** Same plan and same way on, same key. */
export function keyOf({ duties, parents, by, at }: Comes): string {
  return JSON.stringify([duties, parents, by, at])
}

/** A question the group parted on, and how many plans are left, on average, once it is answered. */
export interface Settles {
  readonly question: Decision
  readonly left: number
}

/** The questions that would settle most, at most three: those after which the fewest plans are left. */
export function settleMost(
  readings: readonly Reading[],
  parted: readonly Decision[],
): readonly Settles[] {
  const all = rangeOf(readings).length
  const found = within(parted).map((question, place): Settles => {
    const answers = [...new Set(readings.map((reading) => reading.answers[place]))]
    const left = answers.map(
      (answer) => rangeOf(readings.filter((reading) => reading.answers[place] === answer)).length,
    )
    return { question, left: left.reduce((sum, count) => sum + count, 0) / left.length }
  })
  found.sort((a, b) => a.left - b.left)
  return found.filter(({ left }) => left < all).slice(0, 3)
}
