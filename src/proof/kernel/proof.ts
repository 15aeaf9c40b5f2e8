import type { BtiMachine } from '../../../flows/bti/bti.ts'
import type { Zone } from './bdd.ts'
import type { Chart } from './chart.ts'
import type { Space } from './space.ts'

/** A place, and an answer there, where a rule does not hold; with the contexts in which it does not. */
export interface Fault {
  readonly at: string | undefined
  readonly answer: string | undefined
  readonly zone: Zone
  readonly why: string
}

export interface Checked {
  /** In how many places, answers or plans the check was made. */
  readonly cases: number
  /** In how many contexts its premise was true. */
  readonly premise: number
  readonly faults: readonly Fault[]
}

export interface Proof {
  readonly machine: BtiMachine
  readonly chart: Chart
  readonly space: Space
  readonly within: Zone
}
