import type { BtiMachine } from '../../flows/bti/bti.ts'
import { interruptions } from '../../flows/bti/asides.ts'
import type { Given } from '../../flows/bti/given.ts'
import type { StateId } from '../../flows/bti/ids.ts'
import { address, type StepMeta } from '../../flows/bti/shape.ts'
import type { Context } from '../../flows/progress.ts'

/** One answer: the state asked, and what was answered there. */
export type Entry = Given & { readonly at: StateId }

/** A visit is its answers, in order. Everything else is read from them. */
export type Walk = readonly Entry[]

/** Where a walk has come to. */
export interface Here {
  readonly at: StateId
  readonly step: StepMeta
  /** What the page can be answered with now, as the chart names it: marks on rows, then answers. */
  readonly open: readonly string[]
  readonly context: Context
}

/** Whether an answer, or an interruption, is open at a place. */
export function isOpen(here: Here, event: string): boolean {
  return here.open.includes(event) || event in interruptions
}

/** The node of a state in a chart. Throws for an id the chart does not have. */
export function nodeOf(chart: BtiMachine, id: StateId) {
  return chart.getStateNodeById(address(id).slice(1))
}

/** What is asked in a state. Throws a RangeError where nothing is. */
export function stepAt(chart: BtiMachine, id: StateId): StepMeta {
  const { meta } = nodeOf(chart, id)
  if (!meta) throw new RangeError(`Nothing is asked at ${id}.`)
  return meta
}
