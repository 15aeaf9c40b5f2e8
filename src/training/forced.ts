import { givenBy } from '../../flows/bti/given.ts'
import type { Decision } from '../meeting/decision.ts'
import { divides, mayChoose, unmarked } from '../meeting/votes.ts'
import type { Parted } from '../practice/stand.ts'
import { cut, type Trip } from '../walk/trip.ts'

/**
 * Whether the answer a case needs was closed to a group by how it voted: one of them held something open
 * that it would have closed (decisions F13). Then nobody is told that the group did too much, or too little. Nor
 * where a parted group went on with the more worried answer: the safe reading meanwhile.
 */
export function wasForced(
  trip: Trip,
  { index, expected, given, reaction }: Parted,
  last: Decision | undefined,
): boolean {
  if (last?.index !== index || !divides(last.tally)) return false
  // On a page of rows the case may need that the row is left alone.
  const isRow = 'row' in givenBy(given)
  const needed = isRow && !('row' in givenBy(expected)) ? unmarked : expected
  const isOpen = mayChoose(cut(trip, index), [needed, given], last.tally).includes(needed)
  // Whoever goes on with what the most worried of them said has done what a meeting is told to do.
  const isCareful = reaction === 'over' || reaction === 'surer'
  return !isOpen || (isCareful && (last.tally[given] ?? 0) > 0)
}
