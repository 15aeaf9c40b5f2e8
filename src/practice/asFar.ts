import type { BtiMachine } from '../../flows/bti/bti.ts'
import { eventOf, givenBy } from '../../flows/bti/given.ts'
import { ahead, begin, hereOf, type Trip } from '../walk/trip.ts'
import { isOpen } from '../walk/walk.ts'

/** How far answers lead in a chart. `given` counts those that were open: all of them, where all were. */
export interface AsFar {
  readonly trip: Trip
  readonly given: number
}

/** Walks answers of doubtful origin as far as they are open. Never throws. */
export function asFar(chart: BtiMachine, answers: readonly string[]): AsFar {
  let trip = begin(chart)
  for (const [given, answer] of answers.entries()) {
    if (!isOpen(hereOf(trip), answer)) return { trip, given }
    trip = ahead(trip, givenBy(answer))
  }
  return { trip, given: answers.length }
}

/**
 * The answers of a trip as another chart asks for them: the same answers to the same questions, in
 * that chart's order. What it does not ask for stands at the end, where it is no way on.
 */
export function reordered({ walk }: Trip, chart: BtiMachine): readonly string[] {
  const rest = [...walk]
  const events: string[] = []
  let trip = begin(chart)
  for (;;) {
    const here = hereOf(trip)
    const next = rest.findIndex((entry) => entry.at === here.at)
    const entry = rest[next]
    if (!entry || !isOpen(here, eventOf(entry))) return [...events, ...rest.map(eventOf)]
    rest.splice(next, 1)
    events.push(eventOf(entry))
    trip = ahead(trip, entry)
  }
}
