import { factNames, reaches, type FactName } from '../../flows/facts.ts'
import { keysOf } from '../../flows/keysOf.ts'
import type { Notes } from '../../flows/progress.ts'
import type { Trip } from './trip.ts'

/** For each fact and note that an answer taught, the index of the answer that made it what it is. */
export interface Taught {
  readonly facts: Readonly<Partial<Record<FactName, number>>>
  readonly notes: Readonly<Partial<Record<keyof Notes, number>>>
}

/** Which answers of a trip taught what is known at its end. */
export function taughtBy({ places }: Trip): Taught {
  const facts: Partial<Record<FactName, number>> = {}
  const notes: Partial<Record<keyof Notes, number>> = {}
  places.slice(1).forEach((here, index) => {
    const { context: before } = places[index] ?? here
    for (const fact of factNames) {
      if (!reaches(before.facts[fact], here.context.facts[fact])) facts[fact] = index
    }
    for (const note of keysOf(here.context.notes)) {
      if (before.notes[note] !== here.context.notes[note]) notes[note] = index
    }
  })
  return { facts, notes }
}
