import { eventOf, givenBy, type Given } from '../../flows/bti/given.ts'
import type { StateId } from '../../flows/bti/ids.ts'
import { reportDuty } from '../../flows/duties.ts'
import { holds } from '../../flows/formula.ts'
import { hereOf, type Trip } from '../walk/trip.ts'
import type { Finder } from './findOut.ts'
import { after, divides, isAnswer, voted, type Tally } from './votes.ts'

/** What a group answered at one place: the votes, and the answer it went on with. */
export interface Decision {
  /** Which answer of the walk it was when it was given. */
  readonly index: number
  readonly at: StateId
  /** Set where it was a row of a page. */
  readonly row: string | undefined
  readonly tally: Tally
  /** The chart's name for the answer the group chose. */
  readonly chosen: string
  /** Who finds out what would settle it. */
  readonly finder: Finder | undefined
  /** Somebody answered *Ja* to danger, or what gives a duty to report: it stays their own (decisions F13). */
  readonly ownDuty: boolean
}

function isYes(given: Given): boolean {
  return ('row' in given ? given.mark : given.answer) === 'yes'
}

/**
 * Whether somebody who votes has, or may have, a duty to report of their own (decisions F13): by a *Ja* on
 * danger, or by an answer that gives the duty. It does not matter what the group goes on with.
 */
export function isOwnDuty(trip: Trip, tally: Tally): boolean {
  const { step, context } = hereOf(trip)
  const gives = (event: string) =>
    (step.track === 'safety' && isYes(givenBy(event))) ||
    (!holds(reportDuty, context) && holds(reportDuty, after(trip, event).context))
  return voted(tally).filter(isAnswer).some(gives)
}

/**
 * The decisions that still stand in a walk, each where its answer is now. One whose answer was taken back
 * or changed is gone; where an earlier answer was changed, a later one may stand elsewhere.
 */
export function standing(decisions: readonly Decision[], trip: Trip): readonly Decision[] {
  const stands = ({ at, chosen }: Decision, index: number) => {
    const entry = trip.walk[index]
    return entry !== undefined && entry.at === at && eventOf(entry) === chosen
  }
  const taken = new Set<number>()
  const found = decisions.flatMap((decision): readonly Decision[] => {
    const index = stands(decision, decision.index)
      ? decision.index
      : trip.walk.findIndex((_, place) => !taken.has(place) && stands(decision, place))
    if (index === -1 || taken.has(index)) return []
    taken.add(index)
    return [{ ...decision, index }]
  })
  found.sort((a, b) => a.index - b.index)
  return found
}

/** Those of them on which the group did not all answer the same, in the order of the walk. */
export function partedIn(decisions: readonly Decision[], trip: Trip): readonly Decision[] {
  return standing(decisions, trip).filter(({ tally }) => divides(tally))
}
