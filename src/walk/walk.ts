import { initialTransition, transition, type SnapshotFrom, type StateValue } from 'xstate'
import { bti, type BtiMachine } from '../../flows/bti/bti.ts'
import { interruptions } from '../../flows/bti/asides.ts'
import type { StateId } from '../../flows/bti/ids.ts'
import type { StepMeta } from '../../flows/bti/shape.ts'
import type { Context } from '../../flows/progress.ts'

/** One answer: the state asked, and what was answered there. */
export interface Entry {
  readonly at: StateId
  readonly answer: string
}

/** A visit is its answers, in order. Everything else is read from them. */
export type Walk = readonly Entry[]

type Snapshot = SnapshotFrom<BtiMachine>

/** Where a walk has come to. */
export interface Here {
  readonly at: StateId
  readonly step: StepMeta
  /** The answers open here, in the order they are shown. */
  readonly answers: readonly string[]
  readonly context: Context
}

/**
 * Where a walk has come to, and what is known there.
 *
 * The only way to get a place, so a changed or removed answer cannot leave anything behind.
 * Throws a RangeError for a walk that cannot be walked; use `replay` for answers of doubtful origin.
 */
export function arriveAt(walk: Walk, machine: BtiMachine = bti): Here {
  return look(walk.reduce((here, entry) => take(machine, here, entry), begin(machine)))
}

/** Every place of a walk: the start, and where each answer led. */
export function placesOf(walk: Walk, machine: BtiMachine = bti): readonly Here[] {
  const snapshots = [begin(machine)]
  for (const entry of walk) snapshots.push(take(machine, snapshots.at(-1) ?? begin(machine), entry))
  return snapshots.map(look)
}

/** Whether an answer, or an interruption, is open at a place. */
export function isOpen(here: Here, answer: string): boolean {
  return here.answers.includes(answer) || answer in interruptions
}

/** A walk with one more answer, given where it has come to. */
export function answer(walk: Walk, given: string, machine: BtiMachine = bti): Walk {
  const here = arriveAt(walk, machine)
  if (!isOpen(here, given)) throw new RangeError(`No way on from ${here.at} by ${given}.`)
  return [...walk, { at: here.at, answer: given }]
}

/** The node of a state in the chart. Throws for an id the chart does not have. */
export function nodeOf(id: StateId, machine: BtiMachine = bti) {
  return machine.getStateNodeById(id.startsWith('aside.') ? `bti.${id}` : `bti.work.${id}`)
}

/** What is asked in a state. Throws a RangeError where nothing is. */
export function stepAt(id: StateId, machine: BtiMachine = bti): StepMeta {
  const { meta } = nodeOf(id, machine)
  if (!meta) throw new RangeError(`Nothing is asked at ${id}.`)
  return meta
}

function begin(machine: BtiMachine): Snapshot {
  return initialTransition(machine)[0]
}

function take(machine: BtiMachine, here: Snapshot, { at, answer: type }: Entry): Snapshot {
  if (leafOf(here.value) !== at || !here.can({ type })) {
    throw new RangeError(`No way on from ${leafOf(here.value)} by ${at} ${type}.`)
  }
  return transition(machine, here, { type })[0]
}

function look(snapshot: Snapshot): Here {
  const at = leafOf(snapshot.value)
  const step = Object.values(snapshot.getMeta())[0]
  if (!step) throw new RangeError(`Nothing is asked at ${at}.`)
  const answers = step.answers.filter((type) => snapshot.can({ type }))
  return { at, step, answers, context: snapshot.context }
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
