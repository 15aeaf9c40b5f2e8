import { interruptions } from '../../flows/bti/asides.ts'
import { eventOf, givenBy } from '../../flows/bti/given.ts'
import type { StateId } from '../../flows/bti/ids.ts'
import { duties } from '../../flows/duties.ts'
import { certainties, factNames, type FactName } from '../../flows/facts.ts'
import { holds } from '../../flows/formula.ts'
import { keysOf } from '../../flows/keysOf.ts'
import type { Context } from '../../flows/progress.ts'
import type { WalkedCase } from '../../flows/scenarios/practice/practiceCase.ts'
import { ahead, cut, hereOf, type Trip } from '../walk/trip.ts'
import { isOpen, type Here } from '../walk/walk.ts'
import { acceptedWalk } from './inVariants.ts'

/** How a learner stands in a case. */
export interface Stand {
  /** How many answers of the learner follow the expected walk, or an accepted one. */
  readonly followed: number
  readonly parted: Parted | undefined
  /** The learner has come to the end of a right walk. */
  readonly finished: boolean
  /** Which of the accepted answers was taken, counted from 0. */
  readonly accepted: number | undefined
}

/** Where a learner left every right walk. */
export interface Parted {
  /** Which answer of the visit it was. */
  readonly index: number
  readonly at: StateId
  readonly expected: string
  readonly given: string
  /** Too little for this case, too much, or neither: another way. */
  readonly reaction: Reaction
  /** Where each answer leads, with the visit as it was then. */
  readonly ledTo: StateId
  readonly wouldLead: StateId
}

/**
 * What an answer does compared with the expected one. Too much is said only where restraint is right: in a
 * case that has a duty, who is surer than it was meant to be has not frightened anybody for nothing.
 */
export type Reaction = 'under' | 'over' | 'other' | 'surer' | 'same'

/**
 * Reads a visit against a case. A page that is open everywhere and is only looked at is no answer: to
 * look, and to come back, is always right.
 */
export function standOf(trip: Trip, one: WalkedCase): Stand {
  const given = looksLeftOut(trip.walk.map(eventOf))
  const ways = [one.walk, ...one.accepted.map((accepted) => acceptedWalk(one, accepted))]
  const plain = ways.map((way) => looksLeftOut(way).map(({ event }) => event))
  const far = plain.map((way) => followedOf(given, way))
  const followed = Math.max(...far)
  const way = far.indexOf(followed)
  const right = plain[way] ?? []
  const next = given[followed]
  const expected = right[followed]
  const looking = followed === given.length - 1 && next !== undefined && next.event in interruptions
  return {
    followed,
    finished: next === undefined && followed === right.length,
    accepted: way > 0 && followed > (one.accepted[way - 1]?.after ?? 0) ? way - 1 : undefined,
    parted:
      next === undefined || expected === undefined || looking
        ? undefined
        : partedAt(trip, next.index, expected, one.restraint),
  }
}

interface Told {
  readonly index: number
  readonly event: string
}

/** What was answered, without the pages that were looked at and left by the way back. */
function looksLeftOut(events: readonly string[]): readonly Told[] {
  const told: Told[] = []
  for (const [index, event] of events.entries()) {
    const before = told.at(-1)
    if (event === 'back' && before && before.event in interruptions) told.pop()
    else told.push({ index, event })
  }
  return told
}

function followedOf(given: readonly Told[], way: readonly string[]): number {
  const other = given.findIndex(({ event }, index) => !isSame(event, way[index], index))
  return other === -1 ? given.length : other
}

/** Whoever begins with a worry is asked about danger first, and misses nothing of the quick way in. */
export function isSame(event: string, expected: string | undefined, index: number): boolean {
  return event === expected || (index === 0 && expected === 'danger' && event === 'newWorry')
}

function partedAt(
  trip: Trip,
  index: number,
  expected: string,
  restraint: boolean,
): Parted | undefined {
  const before = cut(trip, index)
  const entry = trip.walk[index]
  if (!entry) return undefined
  const mine = hereOf(cut(trip, index + 1))
  const theirs = after(before, expected)
  const reaction = reactionOf(mine, theirs)
  return {
    index,
    at: entry.at,
    expected,
    given: eventOf(entry),
    reaction: restraint || reaction !== 'over' ? reaction : 'surer',
    ledTo: mine.at,
    wouldLead: theirs.at,
  }
}

/** Where an answer would lead; one that is not open leads nowhere. */
function after(before: Trip, answer: string): Here {
  const here = hereOf(before)
  return isOpen(here, answer) ? hereOf(ahead(before, givenBy(answer))) : here
}

/**
 * Compared by the duties that are open; where those are the same and so is the page, it does not matter;
 * else by how sure things are.
 */
function reactionOf(mine: Here, theirs: Here): Reaction {
  const byDuty = compared(
    keysOf(duties).map((duty) => [
      holds(duties[duty], mine.context),
      holds(duties[duty], theirs.context),
    ]),
  )
  if (byDuty !== 'same') return byDuty
  if (mine.at === theirs.at) return 'same'
  const byFact = compared(
    factNames.map((fact) => [level(mine.context, fact), level(theirs.context, fact)]),
  )
  return byFact === 'same' ? 'other' : byFact
}

/** How much is suspected. What is answered *Nei* is no more of a suspicion than what is not asked. */
function level({ facts }: Context, fact: FactName): number {
  return facts[fact] === 'no' ? 0 : certainties.indexOf(facts[fact])
}

function compared(
  pairs: readonly (readonly [mine: number | boolean, theirs: number | boolean])[],
): Reaction | 'same' {
  const more = pairs.some(([mine, theirs]) => mine > theirs)
  const less = pairs.some(([mine, theirs]) => mine < theirs)
  if (more && less) return 'other'
  if (more) return 'over'
  return less ? 'under' : 'same'
}

/**
 * After how many answers of a right walk each further part of the story is told. Where another right answer
 * is a longer or a shorter way to the same, the rest is told before the same questions.
 */
export function toldAlong(
  { told, walk }: Pick<WalkedCase, 'told' | 'walk'>,
  right: readonly string[],
): readonly number[] {
  const parts = right.findIndex((answer, index) => answer !== walk[index])
  let same = 0
  while (same < right.length - parts - 1 && right.at(-1 - same) === walk.at(-1 - same)) same += 1
  const longer = right.length - walk.length
  return told.map((step) => (step >= walk.length - same ? step + longer : step))
}

/** How many parts of the story have been told: the first, and one for each step that was come to. */
export function partsTold(
  one: Pick<WalkedCase, 'told' | 'walk'>,
  { followed }: Pick<Stand, 'followed'>,
  right: readonly string[],
): number {
  return 1 + toldAlong(one, right).filter((step) => step <= followed).length
}
