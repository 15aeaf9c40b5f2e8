/**
 * When something must be done, soonest first (decisions A9). Apart from the law's own words they
 * are product choices that make «uten ugrunnet opphold» concrete (law.md 2.0).
 */
export const deadlines = [
  'now',
  'beforePickup',
  'sameDay',
  'threeDays',
  'aWeek',
  'twoWeeks',
  'threeWeeks',
  'fourWeeks',
] as const

/** One of the deadlines. */
export type Deadline = (typeof deadlines)[number]

/** The soonest of some deadlines. */
export function soonest(first: Deadline, ...rest: readonly Deadline[]): Deadline {
  return rest.reduce((a, b) => (deadlines.indexOf(b) < deadlines.indexOf(a) ? b : a), first)
}
