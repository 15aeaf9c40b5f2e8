import { givenBy } from '../../flows/bti/given.ts'
import { certainties, factNames, reaches, type FactName } from '../../flows/facts.ts'
import type { Deed } from '../../flows/progress.ts'
import { ahead, hereOf, type Trip } from '../walk/trip.ts'
import type { Here } from '../walk/walk.ts'

/**
 * How many gave each answer at a place, by the chart's name for it. `unmarked` is who would mark
 * neither *Ja* nor *Vet ikke* on a row.
 */
export type Tally = Readonly<Record<string, number>>

/** Nobody marks the row: the event of no answer at all. */
export const unmarked = 'unmarked'

/** Does not know, where the chart has no *Vet ikke*: counted and shown, and nothing is gone on with by it. */
export const abstained = 'abstained'

/** Whether it is an answer that the walk can take. */
export function isAnswer(event: string): boolean {
  return event !== unmarked && event !== abstained
}

const doubts: readonly string[] = ['unsure', 'vague', 'unknown']

/** Whether an answer is a *Vet ikke* that the walk can take. */
export function isDoubt(event: string): boolean {
  const given = givenBy(event)
  return doubts.includes('row' in given ? given.mark : given.answer)
}

/** How many have been counted. */
export function counted(tally: Tally): number {
  return Object.values(tally).reduce((sum, count) => sum + count, 0)
}

/** The answers somebody gave, in the order they are asked. */
export function voted(tally: Tally): readonly string[] {
  return Object.keys(tally).filter((event) => (tally[event] ?? 0) > 0)
}

/** Whether a group does not all answer the same. */
export function divides(tally: Tally): boolean {
  return voted(tally).length > 1
}

/** Where an answer would lead, and what would be known there. */
export function after(trip: Trip, event: string): Here {
  return hereOf(next(trip, event))
}

/** The trip with an answer more. Each is walked once. */
function next(trip: Trip, event: string): Trip {
  if (!isAnswer(event)) return trip
  const known = walked.get(trip) ?? new Map<string, Trip>()
  walked.set(trip, known)
  const longer = known.get(event) ?? ahead(trip, givenBy(event))
  known.set(event, longer)
  return longer
}

const walked = new WeakMap<Trip, Map<string, Trip>>()

/**
 * Whether an answer says that it may be serious: it leads back to the gates, to be looked at once more
 * (decisions A4). The chart says so by what the answer leaves in mind.
 */
export function mayBeSerious(trip: Trip, event: string): boolean {
  const { notes: before } = hereOf(trip).context
  const { recheck, saidSerious } = after(trip, event).context.notes
  return (recheck && !before.recheck) || (saidSerious && !before.saidSerious)
}

/** The answers somebody gave that say so, where it is not what all of them say. */
export function seriousTo(trip: Trip, tally: Tally): readonly string[] {
  const events = voted(tally)
  const serious = events.filter((event) => mayBeSerious(trip, event))
  return serious.length < events.length ? serious : []
}

/** Whether what stands on the page a trip has come to can still teach that something is suspected. */
export function isAskedAt(trip: Trip, fact: FactName): boolean {
  const { open, context } = hereOf(trip)
  return open.some((event) => {
    const { facts } = after(trip, event).context
    return facts[fact] !== context.facts[fact] && reaches(facts[fact], 'unsure')
  })
}

/** What an answer must not do, because of what others have answered. */
export interface Floor {
  /** Danger that somebody suspects here: it stays at least *Vet ikke*. */
  readonly suspected: readonly FactName[]
  /** What somebody says is not done: it does not count as done (decisions A3). */
  readonly notDone: readonly Deed[]
  /** Somebody says that it may be serious: danger is asked about before anything else. */
  readonly serious: boolean
}

/** A deed that lifts a wait or says that the child is safe. It needs an answer, not a majority. */
const permissions: readonly Deed[] = ['advised', 'handled', 'decided']

/**
 * The least that may be answered here: one *Ja* or *Vet ikke* on a danger gate is enough for *Vet ikke*
 * (decisions F13), whatever the others say.
 */
export function floorOf(trip: Trip, events: readonly string[]): Floor {
  const here = hereOf(trip)
  const places = events.map((event) => after(trip, event))
  const rises = (fact: FactName) =>
    places.some(
      ({ context }) =>
        !reaches(here.context.facts[fact], context.facts[fact]) &&
        reaches(context.facts[fact], 'unsure'),
    )
  const isDoneAfter = (deed: Deed, { context }: Here) =>
    context.done[deed] !== here.context.done[deed]
  return {
    suspected: factNames.filter(rises),
    notDone: permissions.filter((deed) => places.some((place) => !isDoneAfter(deed, place))),
    serious: events.some((event) => mayBeSerious(trip, event)),
  }
}

/** How much of what others hold open an answer leaves open: at least *Vet ikke*, or asked on the next page. */
function kept(trip: Trip, event: string, { suspected, notDone, serious }: Floor): number {
  const here = hereOf(trip)
  const led = next(trip, event)
  const { at, context } = hereOf(led)
  const isOpen = (fact: FactName) =>
    reaches(context.facts[fact], 'unsure') || (at !== here.at && isAskedAt(led, fact))
  const isNotDone = (deed: Deed) => context.done[deed] === here.context.done[deed]
  return (
    suspected.filter(isOpen).length +
    notDone.filter(isNotDone).length +
    Number(serious && mayBeSerious(trip, event))
  )
}

/**
 * The answers the group may choose among: those that close nothing that one of them holds open. The
 * order of votes cannot matter.
 *
 * Two suspicions may rule each other out: the child is about to be taken abroad, or is there already.
 * Then it is one of those that leave most open, and the group is told that it has parted.
 */
export function mayChoose(trip: Trip, offered: readonly string[], tally: Tally): readonly string[] {
  const events = voted(tally).filter((event) => event !== abstained)
  // A row that is left alone is answered *Nei* when the page is left.
  const isMarked = events.some((event) => event !== unmarked)
  const floor = floorOf(trip, events)
  const open = offered
    .filter((event) => event !== abstained)
    .filter((event) => event !== unmarked || !isMarked)
  const most = Math.max(...open.map((event) => kept(trip, event, floor)))
  return open.filter((event) => kept(trip, event, floor) === most)
}

/**
 * What a parted group is offered of it: what somebody said, and *Vet ikke*. An answer nobody gave is offered
 * only where nothing else is left.
 */
export function offeredTo(trip: Trip, offered: readonly string[], tally: Tally): readonly string[] {
  const open = mayChoose(trip, offered, tally)
  const first = suggested(trip, offered, tally)
  return open.filter((event) => event === first || (tally[event] ?? 0) > 0 || isDoubt(event))
}

/** How much is suspected after an answer: the sum over all that can be, and whether it may be serious. */
export function worry(trip: Trip, event: string): number {
  const { facts } = after(trip, event).context
  const suspected = factNames.reduce((sum, fact) => sum + certainties.indexOf(facts[fact]), 0)
  return suspected + Number(mayBeSerious(trip, event))
}

/** Answers by how much is suspected after them, the most worried first. */
export function byWorry(trip: Trip, events: readonly string[]): readonly string[] {
  const sorted = [...events]
  // Sorted where it was made: `toSorted` is not in every browser the guide is for.
  sorted.sort((a, b) => worry(trip, b) - worry(trip, a))
  return sorted
}

/**
 * The answer to go on with, if the group has nothing against it: what most of them say, where that
 * closes nothing; else the nearest that does not. Of answers with as many votes the more worried one.
 */
export function suggested(
  trip: Trip,
  offered: readonly string[],
  tally: Tally,
): string | undefined {
  const open = mayChoose(trip, offered, tally)
  const most = Math.max(...open.map((event) => tally[event] ?? 0))
  const fit = byWorry(
    trip,
    open.filter((event) => (tally[event] ?? 0) === most),
  )
  // Where nobody has said what is left, the least of it: *Vet ikke* before *Ja*.
  return most > 0 ? fit[0] : fit.at(-1)
}
