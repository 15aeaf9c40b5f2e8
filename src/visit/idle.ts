import { hereOf, type Trip } from '../walk/trip.ts'
import type { Guide } from './guide.ts'
import type { Mode } from './mode.ts'

const minute = 60_000
const long = 60

/** How long before wiping it is warned, in milliseconds. */
export const warning = 2 * minute

/** What it depends on. */
interface Idle {
  readonly trip: Trip
  readonly guide: Guide
  readonly mode: Mode
  readonly planOpen: boolean
  readonly calling: boolean
}

/** How long a page may stand untouched, in milliseconds: a plan is read, a call finished (D3). */
export function idleLimit({ trip, guide, mode, planOpen, calling }: Idle): number {
  const reading = planOpen || calling || hereOf(trip).step.kind === 'outcome'
  const usual = mode.idleMinutes ?? guide.local?.idleMinutes ?? 15
  return (reading ? Math.max(usual, long) : usual) * minute
}

/**
 * How long by the clock on the wall before nothing comes back, whatever the timers have done.
 *
 * Timers stand still while a phone sleeps or a page is hidden. Within an hour somebody may be back
 * from a call, and is warned; after that it may be anybody.
 */
export function goneFor(idle: Idle): number {
  return Math.max(idleLimit(idle), long * minute)
}
