import type { ParentsDecision } from '../duties.ts'
import { keysOf } from '../keysOf.ts'
import type { ActionId } from '../plan/actions.ts'
import { steps, type StepId } from './steps.ts'

/** One person's way through the guide. */
export interface Journey {
  readonly id: string
  /** What it is mainly about. */
  readonly track: string
  readonly who: string
  readonly answers: readonly string[]
  readonly path: readonly StepId[]
  /** How many answers it took to the first page to act on. */
  readonly taps: number
  /** Lines on one of the plans of the way; `neverSays`: on none of them. */
  readonly says: readonly ActionId[]
  readonly neverSays?: readonly ActionId[]
  /** At the end of the way. */
  readonly parents: ParentsDecision
}

/** A journey as it is written: its answers in one line, and its steps in another. */
export type Told = Omit<Journey, 'answers' | 'path' | 'says'> & {
  readonly answers: string
  readonly path: string
  readonly says?: Journey['says']
}

/** The parts of a line such as `newWorry · done · no`. An empty line has none. */
export function partsOf(line: string): readonly string[] {
  return line === '' ? [] : line.split(' · ')
}

/** A journey as it is walked. Throws where its path names a step that bti.md does not have. */
export function read({ answers, path, says = [], ...told }: Told): Journey {
  return { ...told, answers: partsOf(answers), path: partsOf(path).map(stepOf), says }
}

function stepOf(part: string): StepId {
  const step = keysOf(steps).find((id) => id === part)
  if (step === undefined) throw new RangeError(`There is no step ${part}.`)
  return step
}
