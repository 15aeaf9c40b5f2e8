import { interruptions } from '../../flows/bti/asides.ts'
import { eventOf, type Given } from '../../flows/bti/given.ts'
import { factNames, reaches, type Facts } from '../../flows/facts.ts'
import { ahead, cut, hereOf, type Trip } from './trip.ts'
import { isOpen, type Entry, type Here } from './walk.ts'

/** An answer given before, with what was known when it was given. */
export type Remembered = Entry & { readonly knew: Facts }

/** A trip, and the answers that wait until their state is asked again. */
export interface Replayed {
  readonly trip: Trip
  readonly remembered: readonly Remembered[]
}

/** The answers of a trip, each with what was known when it was given. */
export function rememberedOf({ walk, places }: Trip): readonly Remembered[] {
  return walk.flatMap((entry, index) => {
    const place = places[index]
    return place ? [{ ...entry, knew: place.context.facts }] : []
  })
}

/**
 * Goes on from a trip with remembered answers, as long as the state asked has one that still holds.
 *
 * What was *done* is only kept when no more was known then than now would be needed: advice given
 * on a lesser suspicion must never open a talk with parents on a graver one (decisions A3, C1).
 */
export function replay(trip: Trip, remembered: readonly Remembered[]): Replayed {
  const here = hereOf(trip)
  for (const [index, entry] of remembered.entries()) {
    const next = entry.at === here.at ? ifItStillHolds(trip, here, entry) : undefined
    if (next) return replay(next, [...remembered.slice(0, index), ...remembered.slice(index + 1)])
  }
  return { trip, remembered }
}

function ifItStillHolds(trip: Trip, here: Here, entry: Remembered): Trip | undefined {
  return looksDifferent(here, entry) ? undefined : taken(trip, entry)
}

/**
 * A trip with a remembered answer, given where the trip has come to; undefined where the answer is not
 * open, or where what was done was done for less than is known now (decisions A3, C1).
 */
export function taken(trip: Trip, entry: Remembered): Trip | undefined {
  const here = hereOf(trip)
  if (entry.at !== here.at || !isOpen(here, eventOf(entry))) return undefined
  const next = ahead(trip, entry)
  const { done } = hereOf(next).context
  return done === here.context.done || noneRisen(entry.knew, here.context.facts) ? next : undefined
}

/**
 * A page of rows shows what is already known, and "the rest is no" was said with that in view; so
 * was who may be behind it, of what was suspected then. When it looks otherwise now, it must be asked
 * again: a suspicion may never become a *no* unseen.
 */
function looksDifferent({ step, context }: Here, entry: Remembered): boolean {
  if ('row' in entry) return false
  const shown = [...step.rows.flatMap((row) => row.facts), ...(step.inViewOf ?? [])]
  return shown.some((fact) => entry.knew[fact] !== context.facts[fact])
}

function noneRisen(before: Facts, now: Facts): boolean {
  return factNames.every((fact) => reaches(before[fact], now[fact]))
}

/**
 * Changes one answer of a trip and keeps the later answers that still hold.
 *
 * Throws a RangeError where the trip has no such answer, or the state does not offer the new one.
 */
export function change(trip: Trip, index: number, given: Given): Replayed {
  const { trip: before, remembered } = reopen(trip, index)
  return replay(ahead(before, given), remembered)
}

/** Takes back one answer, to give it again, and keeps the later ones in mind. */
export function reopen(trip: Trip, index: number): Replayed {
  return { trip: cut(trip, index), remembered: rememberedOf(trip).slice(index + 1) }
}

/** Takes back the last answer, and any aside closed since (decisions C1). */
export function back(trip: Trip): Trip {
  const { walk } = trip
  const partOfAside = (entry: Entry, index: number) =>
    trip.places[index]?.step.track === 'aside' || eventOf(entry) in interruptions
  const inAside = hereOf(trip).step.track === 'aside'
  const last = inAside
    ? walk.length - 1
    : walk.findLastIndex((entry, index) => !partOfAside(entry, index))
  return cut(trip, Math.max(last, 0))
}
