import { createMachine } from 'xstate'
import { bti, type BtiMachine } from '../../flows/bti/bti.ts'

/**
 * A machine of a config that is not the national one: changed, grown, or from another version.
 *
 * It has the national guards and actions. XState throws where a target is nowhere.
 */
export function machineOf(config: unknown): BtiMachine {
  // A config that went through JSON; XState checks its targets, the proof its guards and actions.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const read = config as Parameters<typeof createMachine>[0]
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const named = bti.implementations as Parameters<typeof createMachine>[1]
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return createMachine(read, named) as unknown as BtiMachine
}
