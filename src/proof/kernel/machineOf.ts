import type { BtiMachine } from '../../../flows/bti/bti.ts'
import { makeChart, type btiConfig } from '../../../flows/bti/config.ts'

/**
 * A machine of a config that is not the national one: changed, grown, or from another version.
 *
 * It has the national guards and actions. XState throws where a target is nowhere.
 */
export function machineOf(config: unknown): BtiMachine {
  // A config that went through JSON; XState checks its targets, the proof its guards and actions.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return makeChart(config as typeof btiConfig)
}
