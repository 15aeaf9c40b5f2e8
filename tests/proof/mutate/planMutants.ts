import { keysOf } from '../../../flows/keysOf.ts'
import { actions, type Action, type ActionId } from '../../../flows/plan/actions.ts'

/** One slip of the hand in the plan. */
export interface PlanMutant {
  readonly id: string
  readonly kind: 'drop row' | 'drop contact' | 'drop source'
  readonly row: ActionId
  readonly spoilt: Action
}

/** Every row, every contact and every source left out. */
export function planMutants(): readonly PlanMutant[] {
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
    ]
  })
}

/** Runs with a row of the plan changed, and puts it back. */
export function withRow<T>({ row, spoilt }: PlanMutant, run: () => T): T {
  const table: Record<string, Action> = actions
  const real: Action = actions[row]
  table[row] = spoilt
  try {
    return run()
  } finally {
    table[row] = real
  }
}
