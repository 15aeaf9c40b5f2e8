import { isFree, localSteps, pointsOf } from '../plan/localSteps.ts'
import type { LocalStep } from '../pack/local.ts'
import type { StepMeta } from '../../flows/bti/shape.ts'
import type { Here } from '../walk/walk.ts'
import type { Guide } from './guide.ts'
import type { PlanView } from './planView.ts'

/** What a municipality has added to a page. */
export interface LocalView {
  readonly name: string
  readonly steps: readonly LocalStep[]
  /** What belongs to the lines of the plan that is shown: folded, so that the plan stays short. */
  readonly forPlan: readonly LocalStep[]
  /** The stafettholder is chosen on level 2 here: said on the page of level 1, and of level 2. */
  readonly stafettholder: 'later' | 'now' | undefined
}

/** What stands at a step, and, where a plan is shown that nobody waits for, at its lines' steps. */
export function localView(
  { at, step, context }: Here,
  guide: Guide,
  plan?: PlanView,
): LocalView | undefined {
  const { local, variants } = guide
  if (!local) return undefined
  const { name } = local
  const steps = localSteps(local.steps, [at], context)
  const points = plan && isFree(context) ? pointsOf([...plan.first, ...plan.rest]) : []
  const forPlan = localSteps(local.steps, points, context).filter((step) => !steps.includes(step))
  const stafettholder = variants.stafettholder === 'level2' ? chosenAt(step) : undefined
  const something = steps.length + forPlan.length > 0 || stafettholder
  return something ? { name, steps, forPlan, stafettholder } : undefined
}

function chosenAt({ stafettholder, track }: StepMeta): LocalView['stafettholder'] {
  if (!stafettholder) return undefined
  return track === 'level2' ? 'now' : 'later'
}
