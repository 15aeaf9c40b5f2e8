import { interruptions } from '../../flows/bti/asides.ts'
import type { BtiMachine } from '../../flows/bti/bti.ts'
import { eventOf, sameGiven, type Given, type Mark } from '../../flows/bti/given.ts'
import { back, change, reopen, replay, type Remembered, type Replayed } from '../walk/replay.ts'
import { ahead, begin, hereOf, type Trip } from '../walk/trip.ts'
import { stepAt, type Here } from '../walk/walk.ts'

/** What a visit knows: its answers, those that wait to be asked again, and what was just said. */
export interface Moves extends Replayed {
  /** The answer just given that led nowhere: its text is shown on the same page. */
  readonly said: string | undefined
  /** An answer was taken back to be given again. */
  readonly changing: boolean
}

/** A visit to a chart before anything is said. */
export function untold(chart: BtiMachine): Moves {
  return { trip: begin(chart), remembered: [], said: undefined, changing: false }
}

/** One more answer, and then the remembered ones that still hold. */
export function give({ trip, remembered }: Moves, given: Given): Moves {
  const next = ahead(trip, given)
  const before = hereOf(trip)
  const here = hereOf(next)
  if (here.at === before.at) {
    // An aside asked for where it is open already is no answer at all: the person sees it.
    if (eventOf(given) in interruptions) return moved({ trip, remembered })
    if (here.step.kind !== 'rows') return said({ trip, remembered }, next, given)
  }
  const kept = forget(remembered, before, here, trip.chart)
  const aside = here.step.track === 'aside'
  return moved(aside ? { trip: next, remembered: kept } : replay(next, kept))
}

/** An answer that led nowhere is answered on the page, and counted once. */
function said({ trip, remembered }: Replayed, next: Trip, given: Given): Moves {
  const last = trip.walk.at(-1)
  const repeated = last !== undefined && last.at === hereOf(next).at && sameGiven(last, given)
  return { trip: repeated ? trip : next, remembered, said: eventOf(given), changing: false }
}

/**
 * Marks a row, marks it otherwise, or – when it is marked so already – takes the mark away.
 *
 * A mark is an answer like any other, so taking it away re-folds the walk and keeps what still holds.
 */
export function mark(moves: Moves, row: string, as: Mark): Moves {
  const { trip } = moves
  const { at } = hereOf(trip)
  const index = trip.walk.findLastIndex(
    (entry) => entry.at === at && 'row' in entry && entry.row === row,
  )
  const given = { row, mark: as }
  const before = trip.walk[index]
  if (!before) return give(moves, given)
  if (!sameGiven(before, given)) return also(change(trip, index, given), moves.remembered)
  const opened = reopen(trip, index)
  return also(replay(opened.trip, opened.remembered), moves.remembered)
}

/** Takes back one answer to give it again; the later ones are kept in mind. */
export function changeAt({ trip, remembered }: Moves, index: number): Moves {
  return { ...also(reopen(trip, index), remembered), changing: true }
}

/** Takes back the last answer, and keeps in mind what waited. */
export function goBack({ trip, remembered }: Moves): Moves {
  return moved({ trip: back(trip), remembered })
}

/** Goes on from the answers of a code, as far as they reach. */
export function goOnFrom(chart: BtiMachine, remembered: readonly Remembered[]): Moves {
  return moved(replay(begin(chart), remembered))
}

function moved({ trip, remembered }: Replayed): Moves {
  return { trip, remembered, said: undefined, changing: false }
}

function also({ trip, remembered }: Replayed, earlier: readonly Remembered[]): Moves {
  return moved({ trip, remembered: [...remembered, ...earlier] })
}

/**
 * An aside or a new round that somebody asks for is never answered from memory: the acute page
 * would be gone before it was seen.
 */
function forget(
  remembered: readonly Remembered[],
  from: Here,
  to: Here,
  chart: BtiMachine,
): readonly Remembered[] {
  if (from.step.track === 'end') return []
  if (to.step.track !== 'aside' && !to.step.newRound) return remembered
  return remembered.filter(
    (entry) =>
      stepAt(chart, entry.at).track !== 'aside' &&
      entry.at !== to.at &&
      !(eventOf(entry) in interruptions),
  )
}
