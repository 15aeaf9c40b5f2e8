import * as terms from '../../../flows/duties.ts'
import { duties } from '../../../flows/duties.ts'
import type { Formula } from '../../../flows/formula.ts'
import { keysOf } from '../../../flows/keysOf.ts'
import { actions, type Action, type ActionId } from '../../../flows/plan/actions.ts'
import { swapped } from '../swapped.ts'

/** One slip of the hand in the plan. */
export interface PlanMutant {
  readonly id: string
  readonly kind: 'drop row' | 'drop contact' | 'drop source' | 'change condition'
  readonly row: ActionId
  readonly spoilt: Action
}

/** Every row, contact and source left out, and every row's own condition changed in one place. */
export function planMutants(): readonly PlanMutant[] {
  const seen = new Set<unknown>(shared)
  return keysOf(actions).flatMap((row) => {
    const action: Action = actions[row]
    const contacts = action.contacts ?? []
    return [
      {
        id: `drop row: ${row}`,
        kind: 'drop row' as const,
        row,
        spoilt: { ...action, when: { any: [] } },
      },
      ...contacts.map((contact) => ({
        id: `drop contact: ${row} ${contact}`,
        kind: 'drop contact' as const,
        row,
        spoilt: { ...action, contacts: contacts.filter((one) => one !== contact) },
      })),
      ...action.sources.map((source) => ({
        id: `drop source: ${row} ${source}`,
        kind: 'drop source' as const,
        row,
        spoilt: { ...action, sources: action.sources.filter((one) => one !== source) },
      })),
      ...changed(action.when, 'when', seen).map(([where, when]) => ({
        id: `change condition: ${row} ${where}`,
        kind: 'change condition' as const,
        row,
        spoilt: { ...action, when },
      })),
    ]
  })
}

/**
 * Terms that duties, chart and plan share are left alone: the chart's mutants change what is made
 * of them. A term that rows share is changed in the first of them.
 */
const shared = new Set<unknown>([...Object.values(terms), ...Object.values(duties)])

type Changed = readonly (readonly [where: string, Formula])[]

/** A formula with one part left out, or one fact taken as surer or less sure. */
function changed(formula: Formula, at: string, seen: Set<unknown>): Changed {
  if (seen.has(formula) || 'note' in formula) return []
  seen.add(formula)
  if ('not' in formula)
    return changed(formula.not, `${at}.not`, seen).map(([where, one]) => [where, { not: one }])
  if ('all' in formula)
    return changedParts(formula.all, `${at}.all`, seen).map(([where, all]) => [where, { all }])
  if ('any' in formula)
    return changedParts(formula.any, `${at}.any`, seen).map(([where, any]) => [where, { any }])
  if (formula.atLeast !== 'yes' && formula.atLeast !== 'unsure') return []
  const atLeast = formula.atLeast === 'yes' ? 'unsure' : 'yes'
  return [[`${at} ${formula.fact} at least ${atLeast}`, { ...formula, atLeast }]]
}

function changedParts(
  parts: readonly Formula[],
  at: string,
  seen: Set<unknown>,
): readonly (readonly [where: string, readonly Formula[]])[] {
  return parts.flatMap((part, index) => [
    [`${at} without ${index}`, parts.filter((_, other) => other !== index)] as const,
    ...changed(part, `${at}${index}`, seen).map(
      ([where, one]) => [where, parts.map((old, other) => (other === index ? one : old))] as const,
    ),
  ])
}

/** Runs with a row of the plan changed, and puts it back. */
export function withRow<T>({ row, spoilt }: PlanMutant, run: () => T): T {
  return swapped<Action, T>(actions, row, spoilt, run)
}
