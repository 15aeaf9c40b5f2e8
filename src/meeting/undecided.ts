import { stateIds, type StateId } from '../../flows/bti/ids.ts'
import { givenBy } from '../../flows/bti/given.ts'
import { ahead, hereOf, type Trip } from '../walk/trip.ts'
import { isOpen, stepAt } from '../walk/walk.ts'
import type { MeetingContext } from './context.ts'
import { byWorry, floorOf, isAnswer, voted, type Tally } from './votes.ts'

/** Something a group has voted on, and not gone on with. */
export interface Undecided {
  readonly at: StateId
  readonly row: string | undefined
  /** One of them suspects something, or says that it may be serious: it is settled first. */
  readonly grave: boolean
}

/**
 * What a group has voted on and not decided. Nothing of it is lost when another page comes between: a row
 * stands here until what it is about has been answered, wherever that was asked.
 */
export function undecidedIn(
  { tallies, place }: Pick<MeetingContext, 'tallies' | 'place'>,
  trip: Trip,
): readonly Undecided[] {
  return Object.entries(tallies).flatMap(([key, tally]): readonly Undecided[] => {
    const at = stateIds.find((id) => key.startsWith(`${id} `))
    const row = key.slice(key.lastIndexOf(' ') + 1)
    if (at === undefined || voted(tally).length === 0) return []
    if (row !== '') return isWaiting(trip, at, row, tally) ? [{ at, row, grave: true }] : []
    const isShown = key.startsWith(`${place} `) && hereOf(trip).at === at
    return isShown ? [{ at, row: undefined, grave: isGrave(trip, tally) }] : []
  })
}

/**
 * The trip as it is read until a grave vote is decided: as the most worried of them answered (decisions F13).
 * A meeting that is summed up before it has decided does not come to a milder plan than any of them sees.
 */
export function meanwhile(held: Pick<MeetingContext, 'tallies' | 'place'>, trip: Trip): Trip {
  return undecidedIn(held, trip)
    .filter(({ grave, at }) => grave && at === hereOf(trip).at)
    .reduce((read, { row = '' }) => {
      const events = voted(held.tallies[`${held.place} ${row}`] ?? {}).filter(isAnswer)
      const [most] = byWorry(read, events)
      return most === undefined || !isOpen(hereOf(read), most) ? read : ahead(read, givenBy(most))
    }, trip)
}

function isWaiting(trip: Trip, at: StateId, row: string, tally: Tally): boolean {
  const { facts } = hereOf(trip).context
  const asked = stepAt(trip.chart, at).rows.find((one) => one.row === row)
  const isOpen = asked?.facts.some((fact) => facts[fact] === 'unasked') ?? false
  return (isOpen || hereOf(trip).at === at) && voted(tally).some(isAnswer)
}

function isGrave(trip: Trip, tally: Tally): boolean {
  const { suspected, serious } = floorOf(trip, voted(tally))
  return serious || suspected.length > 0
}
