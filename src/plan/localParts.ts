import { localMayStand } from '../../flows/duties.ts'
import { holds } from '../../flows/formula.ts'
import type { Context } from '../../flows/progress.ts'
import type { ActionId } from '../../flows/plan/actions.ts'
import type { LocalPart } from '../pack/local.ts'
import type { LocalPoint } from '../pack/points.ts'

/**
 * What a municipality has added at some places, for what is known.
 *
 * While a duty is open, or parents are not to be told – or nobody knows yet whether they may be –
 * nothing of it is shown (decisions F4).
 */
export function localParts(
  parts: readonly LocalPart[],
  points: readonly string[],
  context: Context,
): readonly LocalPart[] {
  if (!holds(localMayStand, context)) return []
  return parts.filter(({ at }) => at.some((point) => points.includes(point)))
}

/** Where the lines of a plan are done: what the municipality has added there belongs to the plan. */
const doneAt: Readonly<Partial<Record<ActionId, LocalPoint>>> = {
  writeDown: 'level0.reflect.concretise',
  shareWithLeader: 'level0.reflect.share',
  talkWithParents: 'level0.act.talk',
  level1Consent: 'level1.act.consent',
  level1Measures: 'level1.act.plan',
  level1Evaluate: 'level1.followUp.evaluate',
  level2Service: 'level2.reflect.chooseService',
  level2Meeting: 'level2.reflect.meeting',
  level2Evaluate: 'level2.followUp.evaluate',
  level3Coordinator: 'level3.act.consent',
  level3Meeting: 'level3.reflect.meeting',
  level3Evaluate: 'level3.followUp.evaluate',
}

/** The steps that the open lines of a plan stand for. */
export function pointsOf(
  lines: readonly { readonly id: ActionId; readonly done: boolean }[],
): readonly LocalPoint[] {
  return lines.flatMap(({ id, done }) => (done ? [] : (doneAt[id] ?? [])))
}
