import { vi } from 'vitest'
import type * as planModule from '../../flows/plan/actions.ts'
import type { Action, ActionId } from '../../flows/plan/actions.ts'
import type { RuleId } from '../../flows/rules/rules.ts'
import type { RuleProof } from '../../src/proof/checks/prove.ts'

type Rows = Readonly<Record<ActionId, Action>>

/** Proves some rules with the plan's rows changed, as somebody might by mistake. */
export async function provedWithPlan(
  spoil: (rows: Rows) => Partial<Rows>,
  ids: readonly RuleId[],
): Promise<readonly RuleProof[]> {
  vi.resetModules()
  vi.doMock('../../flows/plan/actions.ts', async (original: () => Promise<typeof planModule>) => {
    const real = await original()
    return { ...real, actions: { ...real.actions, ...spoil(real.actions) } }
  })
  const { prove } = await import('../../src/proof/checks/prove.ts')
  const { bti } = await import('../../flows/bti/bti.ts')
  const { rules } = await import('../../flows/rules/rules.ts')
  vi.doUnmock('../../flows/plan/actions.ts')
  const some = Object.fromEntries(ids.map((id) => [id, rules[id]]))
  return prove(bti, { texts: {}, rules: some, walks: 1, ways: false }).rules
}
