import { bti } from '../flows/bti/bti.ts'
import { eventOf } from '../flows/bti/given.ts'
import { hereOf, tripBy, type Trip } from '../src/walk/trip.ts'
import type { Entry, Here } from '../src/walk/walk.ts'

/** A person's answers on the national chart, one after the other. */
export function walked(...events: readonly string[]): Trip {
  return tripBy(bti, events)
}

/** Where those answers lead. */
export function arrive(...events: readonly string[]): Here {
  return hereOf(walked(...events))
}

/** Answers by the chart's names for them. */
export function eventsIn(entries: readonly Entry[]): readonly string[] {
  return entries.map(eventOf)
}
