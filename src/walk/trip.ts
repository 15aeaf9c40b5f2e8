import { initialTransition, transition, type SnapshotFrom, type StateValue } from 'xstate'
import type { BtiMachine } from '../../flows/bti/bti.ts'
import { eventOf, givenBy, type Given } from '../../flows/bti/given.ts'
import type { StateId } from '../../flows/bti/ids.ts'
import { eventsOf } from '../../flows/bti/shape.ts'
import { isOpen, type Here, type Walk } from './walk.ts'

type Snapshot = SnapshotFrom<BtiMachine>

/**
 * A walk walked once: its answers, and every place they led through.
 *
 * The only way to get a place, so a changed or removed answer cannot leave anything behind. One more
 * answer is one transition, and going back is none: nothing is walked again to be read again.
 */
export interface Trip {
  readonly chart: BtiMachine
  readonly walk: Walk
  /** The start, and where each answer led: one more than there are answers. */
  readonly places: readonly Here[]
  /** What XState goes on from, one for each place. */
  readonly snapshots: readonly Snapshot[]
}

/** A trip before its first answer. */
export function begin(chart: BtiMachine): Trip {
  const [first] = initialTransition(chart)
  return { chart, walk: [], places: [look(first)], snapshots: [first] }
}

/**
 * A walk from the start on.
 *
 * Throws a RangeError for a walk that cannot be walked; use `replay` for answers of doubtful origin.
 */
export function tripOf(chart: BtiMachine, walk: Walk): Trip {
  return walk.reduce((trip, entry) => {
    if (hereOf(trip).at !== entry.at) {
      throw new RangeError(`No way on from ${hereOf(trip).at} by ${entry.at} ${eventOf(entry)}.`)
    }
    return ahead(trip, entry)
  }, begin(chart))
}

/** A person's answers by the chart's names for them. Throws a RangeError where one is not offered. */
export function tripBy(chart: BtiMachine, events: readonly string[]): Trip {
  return events.reduce((trip, event) => ahead(trip, givenBy(event)), begin(chart))
}

/** Where a trip has come to, and what is known there. */
export function hereOf({ places }: Trip): Here {
  const here = places.at(-1)
  if (!here) throw new RangeError('A trip has at least the place it began at.')
  return here
}

/** A trip with one more answer, given where it has come to. Throws a RangeError where it is not open. */
export function ahead(trip: Trip, given: Given): Trip {
  const here = hereOf(trip)
  const snapshot = trip.snapshots.at(-1)
  const type = eventOf(given)
  if (!snapshot || !isOpen(here, type)) {
    throw new RangeError(`No way on from ${here.at} by ${type}.`)
  }
  const [next] = transition(trip.chart, snapshot, { type })
  const entry = 'row' in given ? { row: given.row, mark: given.mark } : { answer: given.answer }
  return {
    chart: trip.chart,
    walk: [...trip.walk, { at: here.at, ...entry }],
    places: [...trip.places, look(next)],
    snapshots: [...trip.snapshots, next],
  }
}

/** The beginning of a trip: its first so many answers. */
export function cut({ chart, walk, places, snapshots }: Trip, answers: number): Trip {
  return {
    chart,
    walk: walk.slice(0, answers),
    places: places.slice(0, answers + 1),
    snapshots: snapshots.slice(0, answers + 1),
  }
}

function look(snapshot: Snapshot): Here {
  const at = leafOf(snapshot.value)
  const step = Object.values(snapshot.getMeta())[0]
  if (!step) throw new RangeError(`Nothing is asked at ${at}.`)
  const open = eventsOf(step).filter((type) => snapshot.can({ type }))
  return { at, step, open, context: snapshot.context }
}

/** The id of the leaf a state value stands for. */
export function leafOf(value: StateValue): StateId {
  // The chart's leaves and the ids are held together by a test.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return pathOf(value).replace(/^work\./, '') as StateId
}

/** One state within the other; the chart has none beside each other. */
function pathOf(value: StateValue = ''): string {
  if (typeof value === 'string') return value
  return Object.entries(value)
    .map(([name, rest]) => `${name}.${pathOf(rest)}`)
    .join('')
}
