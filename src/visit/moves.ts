import { bti, type BtiMachine } from '../../flows/bti/bti.ts'
import { interruptions } from '../../flows/bti/asides.ts'
import { back, change, reopen, replay, type Remembered, type Replayed } from '../walk/replay.ts'
import { answer, arriveAt } from '../walk/walk.ts'

/** What a visit knows: its answers, those that wait to be asked again, and what was just said. */
export interface Moves extends Replayed {
  /** The answer just given that led nowhere: its text is shown on the same page. */
  readonly said: string | undefined
  /** An answer was taken back to be given again. */
  readonly changing: boolean
}

export const nothingSaid: Moves = { walk: [], remembered: [], said: undefined, changing: false }

/** One more answer, and then the remembered ones that still hold. */
export function give({ walk, remembered }: Moves, given: string, machine: BtiMachine = bti): Moves {
  const next = answer(walk, given, machine)
  const before = arriveAt(walk, machine)
  const { at, step } = arriveAt(next, machine)
  if (at === before.at && step.kind !== 'rows') {
    const repeated = walk.at(-1)?.at === at && walk.at(-1)?.answer === given
    return { walk: repeated ? walk : next, remembered, said: given, changing: false }
  }
  const kept = forget(remembered, before.at, at)
  return moved(
    at.startsWith('aside.') ? { walk: next, remembered: kept } : replay(next, kept, machine),
  )
}

/**
 * Marks a row, marks it otherwise, or – when it is marked so already – takes the mark away.
 *
 * A mark is an answer like any other, so taking it away re-folds the walk and keeps what still holds.
 */
export function mark(
  moves: Moves,
  row: string,
  as: 'yes' | 'unsure',
  machine: BtiMachine = bti,
): Moves {
  const { at } = arriveAt(moves.walk, machine)
  const index = moves.walk.findLastIndex(
    (entry) => entry.at === at && entry.answer.startsWith(`${row}:`),
  )
  const given = `${row}:${as}`
  if (index < 0) return give(moves, given, machine)
  if (moves.walk[index]?.answer !== given) {
    return also(change(moves.walk, index, given, machine), moves.remembered)
  }
  const { walk, remembered } = reopen(moves.walk, index, machine)
  return also(replay(walk, remembered, machine), moves.remembered)
}

/** Takes back one answer to give it again; the later ones are kept in mind. */
export function changeAt(
  { walk, remembered }: Moves,
  index: number,
  machine: BtiMachine = bti,
): Moves {
  return { ...also(reopen(walk, index, machine), remembered), changing: true }
}

export function goBack({ walk, remembered }: Moves, machine: BtiMachine = bti): Moves {
  return moved({ walk: back(walk, machine), remembered })
}

/** Goes on from the answers of a code, as far as they reach. */
export function goOnFrom(remembered: readonly Remembered[], machine: BtiMachine = bti): Moves {
  return moved(replay([], remembered, machine))
}

function moved(replayed: Replayed): Moves {
  return { ...replayed, said: undefined, changing: false }
}

function also({ walk, remembered }: Replayed, earlier: readonly Remembered[]): Moves {
  return moved({ walk, remembered: [...remembered, ...earlier] })
}

/**
 * An aside or a new round that somebody asks for is never answered from memory: the acute page
 * would be gone before it was seen.
 */
function forget(
  remembered: readonly Remembered[],
  from: string,
  to: string,
): readonly Remembered[] {
  if (from.startsWith('end.')) return []
  if (!to.startsWith('aside.') && to !== 'safety.again') return remembered
  return remembered.filter(
    (entry) =>
      !entry.at.startsWith('aside.') && entry.at !== to && !(entry.answer in interruptions),
  )
}
