import { beside } from '../address/address.ts'
import { localParts, pointsOf } from '../plan/localParts.ts'
import type { LocalPart } from '../pack/local.ts'
import type { StepMeta } from '../../flows/bti/shape.ts'
import type { Here } from '../walk/walk.ts'
import type { Guide } from './guide.ts'
import type { PlanView } from './planView.ts'

/** What a municipality has added to a page. */
export interface LocalView {
  readonly name: string
  /** The municipality's own page, where what it has written stands. */
  readonly about: string
  readonly parts: readonly LocalPart[]
  /** What belongs to the lines of the plan that is shown: folded, so that the plan stays short. */
  readonly forPlan: readonly LocalPart[]
  /** The stafettholder is chosen on level 2 here: said on the page of level 1, and of level 2. */
  readonly stafettholder: 'later' | 'now' | undefined
}

/** What stands at a step, and, where a plan is shown that nobody waits for, at its lines' steps. */
export function localView(
  { at, step, context }: Here,
  guide: Guide,
  plan?: PlanView,
): LocalView | undefined {
  const { local, variants, handbook } = guide
  if (!local) return undefined
  const { name } = local
  const about = beside(handbook, 'about')
  const parts = localParts(local.parts, [at], context)
  const points = plan ? pointsOf([...plan.first, ...plan.rest]) : []
  const forPlan = localParts(local.parts, points, context).filter((part) => !parts.includes(part))
  const stafettholder = variants.stafettholder === 'level2' ? chosenAt(step) : undefined
  const something = parts.length + forPlan.length > 0 || stafettholder
  return something ? { name, about, parts, forPlan, stafettholder } : undefined
}

function chosenAt({ stafettholder, track }: StepMeta): LocalView['stafettholder'] {
  if (!stafettholder) return undefined
  return track === 'level2' ? 'now' : 'later'
}
