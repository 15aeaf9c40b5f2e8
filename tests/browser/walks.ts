import { interruptions } from '../../flows/bti/asides.ts'
import { tapsOf, type Tap } from '../../src/selftest/taps.ts'
import { bti } from '../../flows/bti/bti.ts'
import { givenBy } from '../../flows/bti/given.ts'
import { ahead, begin, hereOf, type Trip } from '../../src/walk/trip.ts'
import { eventsIn, walked } from '../walked.ts'
import { journeys } from '../../flows/scenarios/journeys.ts'

export interface WalkToTap {
  readonly name: string
  readonly answers: readonly string[]
  readonly taps: readonly Tap[]
}

/** The training cases. */
export const cases: readonly WalkToTap[] = journeys.map(({ id, answers }) => named(id, answers))

/** One of the training cases. Throws where there are not so many. */
export function caseAt(index: number): WalkToTap {
  const found = cases[index]
  if (!found) throw new RangeError(`There is no case ${index}.`)
  return found
}

/**
 * Walks that together give every answer of every state that a search finds, each once.
 *
 * Searched breadth first over pairs of state and answer: short walks, and none that is only the
 * beginning of another.
 */
export function everyAnswer(): readonly WalkToTap[] {
  const known = new Set<string>()
  const found: (readonly string[])[] = []
  const queue: { readonly trip: Trip; readonly answers: readonly string[] }[] = [
    { trip: begin(bti), answers: [] },
  ]
  for (const { trip, answers } of queue) {
    const here = hereOf(trip)
    for (const given of [...here.open, ...Object.keys(interruptions)]) {
      const pair = `${here.at} ${given}`
      if (known.has(pair) || hidden(trip, given)) continue
      known.add(pair)
      const next = { trip: ahead(trip, givenBy(given)), answers: [...answers, given] }
      queue.push(next)
      found.push(next.answers)
    }
  }
  const beginnings = new Set(found.map((answers) => answers.slice(0, -1).join(' ')))
  return found
    .filter((answers) => !beginnings.has(answers.join(' ')))
    .map((answers) => named(`… ${answers.slice(-2).join(', ')}`, answers))
}

/** How many pairs of state and answer some walks give. */
export function pairsOf(walks: readonly WalkToTap[]): number {
  return new Set(
    walks.flatMap(({ answers }) => {
      const { walk } = walked(...answers)
      return eventsIn(walk).map((event, index) => `${walk[index]?.at} ${event}`)
    }),
  ).size
}

function hidden({ walk }: Trip, given: string): boolean {
  try {
    tapsOf([...eventsIn(walk), given])
    return false
  } catch (error) {
    if (error instanceof RangeError) return true
    throw error
  }
}

function named(name: string, answers: readonly string[]): WalkToTap {
  return { name, answers, taps: tapsOf(answers) }
}
