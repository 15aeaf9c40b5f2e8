import { openDuty } from '../../flows/duties.ts'
import { holds } from '../../flows/formula.ts'
import type { Context } from '../../flows/progress.ts'
import type { LocalStep } from '../pack/local.ts'
import { parentsDecision } from './plan.ts'

/**
 * What a municipality has added at a place, for what is known.
 *
 * While a duty is open, or parents are not to be told – or nobody knows yet whether they may be –
 * nothing is shown that touches parents, the child or other services (decisions B18).
 */
export function localSteps(
  steps: readonly LocalStep[],
  at: string,
  context: Context,
): readonly LocalStep[] {
  const free = !holds(openDuty, context) && parentsDecision(context)[0] === 'yes'
  return steps.filter((step) => step.at === at && (free || step.touches.includes('nobody')))
}
