import { reaches, factNames, type Facts } from '../../flows/facts.ts'
import { bti, type BtiMachine } from '../../flows/bti/bti.ts'
import { interruptions } from '../../flows/bti/asides.ts'
import type { StateId } from '../../flows/bti/ids.ts'
import { answer, arriveAt, isOpen, placesOf, type Entry, type Here, type Walk } from './walk.ts'

/** An answer given before, with what was known when it was given. */
export interface Remembered extends Entry {
  readonly knew: Facts
}

/** A walk, and the answers that wait until their state is asked again. */
export interface Replayed {
  readonly walk: Walk
  readonly remembered: readonly Remembered[]
}

/** The answers of a walk, each with what was known when it was given. */
export function remember(walk: Walk, machine: BtiMachine = bti): readonly Remembered[] {
  const places = placesOf(walk, machine)
  return walk.flatMap((entry, index) => {
    const place = places[index]
    return place ? [{ ...entry, knew: place.context.facts }] : []
  })
}

/**
 * Goes on from a walk with remembered answers, as long as the state asked has one that still holds.
 *
 * What was *done* is only kept when no more was known then than now would be needed: advice given
 * on a lesser suspicion must never open a talk with parents on a graver one (decisions A3, C1).
 */
export function replay(
  walk: Walk,
  remembered: readonly Remembered[],
  machine: BtiMachine = bti,
): Replayed {
  const here = arriveAt(walk, machine)
  const index = remembered.findIndex(
    (entry) => entry.at === here.at && stillHolds(walk, here, entry, machine),
  )
  const entry = remembered[index]
  if (!entry) return { walk, remembered }
  const next = [...walk, { at: entry.at, answer: entry.answer }]
  return replay(next, remembered.toSpliced(index, 1), machine)
}

function stillHolds(walk: Walk, here: Here, entry: Remembered, machine: BtiMachine): boolean {
  if (!isOpen(here, entry.answer) || rowsLookDifferent(here, entry)) return false
  const next = arriveAt(answer(walk, entry.answer, machine), machine)
  return next.context.done === here.context.done || noneRisen(entry.knew, here.context.facts)
}

/**
 * A page of rows shows what is already known, and "the rest is no" was said with that in view. When
 * it looks otherwise now, it must be asked again: a suspicion may never become a *no* unseen.
 */
function rowsLookDifferent(here: Here, { knew, answer: given }: Remembered): boolean {
  if (given.includes(':')) return false
  const shown = here.step.rows.flatMap((row) => row.facts)
  return shown.some((fact) => knew[fact] !== here.context.facts[fact])
}

function noneRisen(before: Facts, now: Facts): boolean {
  return factNames.every((fact) => reaches(before[fact], now[fact]))
}

/**
 * Changes one answer of a walk and keeps the later answers that still hold.
 *
 * Throws a RangeError where the walk has no such answer, or the state does not offer the new one.
 */
export function change(
  walk: Walk,
  index: number,
  given: string,
  machine: BtiMachine = bti,
): Replayed {
  const changed = answer(walk.slice(0, index), given, machine)
  return replay(changed, remember(walk, machine).slice(index + 1), machine)
}

/** Takes back one answer, to give it again, and keeps the later ones in mind. */
export function reopen(walk: Walk, index: number, machine: BtiMachine = bti): Replayed {
  return { walk: walk.slice(0, index), remembered: remember(walk, machine).slice(index + 1) }
}

/** Takes back the last answer, and any aside closed since (decisions C1). */
export function back(walk: Walk, machine: BtiMachine = bti): Walk {
  const inAside = arriveAt(walk, machine).at.startsWith('aside.')
  const last = inAside ? walk.length - 1 : walk.findLastIndex((entry) => !partOfAside(entry))
  return walk.slice(0, Math.max(last, 0))
}

function partOfAside({
  at,
  answer: given,
}: {
  readonly at: StateId
  readonly answer: string
}): boolean {
  return at.startsWith('aside.') || given in interruptions
}
