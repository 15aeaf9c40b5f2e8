import { useMemo } from 'react'
import { givenBy } from '../../flows/bti/given.ts'
import type { Rehearsal } from '../meeting/rehearsal.ts'
import { asFar } from '../practice/asFar.ts'
import { rightWalk } from '../practice/inVariants.ts'
import type { Stand } from '../practice/stand.ts'
import type { ToldRound } from '../screens/told.ts'
import { hereOf } from '../walk/trip.ts'
import type { CaseFile } from './caseFile.ts'
import { passedBefore, passedFrom, stopsOf } from './rounds.ts'

/** How a case is led in a group: where it votes, and what the screen answers by itself. */
export interface Led extends Omit<Rehearsal, 'instead' | 'beside'> {
  /** How many answers right before this place the screen gave. */
  readonly passed: number
  /** Goes on from a page that is read. */
  readonly onGoOn: () => void
  /** Takes back the answer that left the right walk, and goes on as the case was meant. */
  readonly onFollow: () => void
}

/** Leads a group along the right walk it is on, and lets it be where it has left them all. */
export function useRehearsal(
  { trip, send, guide }: ToldRound,
  { practiceCase }: CaseFile,
  { accepted, parted, followed }: Stand,
): Led {
  const { right, places, stops } = useMemo(() => {
    const answers = rightWalk(practiceCase, accepted)
    const { places: along } = asFar(guide.machine, answers).trip
    return {
      right: answers,
      places: along,
      stops: stopsOf(guide.machine, practiceCase, answers),
    }
  }, [guide.machine, practiceCase, accepted])
  const follows = parted === undefined && places[followed]?.at === hereOf(trip).at
  const give = (wasRead: boolean) => {
    for (const event of passedFrom(stops, practiceCase, right, { from: followed, wasRead })) {
      const given = givenBy(event)
      send('answer' in given ? { type: 'answer', ...given } : { type: 'mark', ...given })
    }
  }
  return {
    first: right[0] ?? '',
    stop: follows ? stops[followed] : undefined,
    passed: follows ? passedBefore(stops, followed) : 0,
    onPass: () => give(false),
    onGoOn: () => give(true),
    onFollow: () => {
      if (parted) send({ type: 'change', index: parted.index })
      give(true)
    },
  }
}
