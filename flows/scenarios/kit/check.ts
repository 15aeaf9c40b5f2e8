import type { RuleId } from '../../rules/rules.ts'

/** The questions that close a session. */
export const checkIds = ['whoDecides', 'unsure', 'tellParents', 'staff', 'restraint'] as const

/** One of them. */
export type CheckId = (typeof checkIds)[number]

/** The rule of the guide that each is drawn from, and which of its three answers is right, counted from 0. */
export const closingCheck: Readonly<
  Record<CheckId, { readonly rule: RuleId; readonly right: 0 | 1 | 2 }>
> = {
  whoDecides: { rule: 'I10', right: 1 },
  unsure: { rule: 'I05', right: 2 },
  tellParents: { rule: 'I03', right: 0 },
  staff: { rule: 'I15', right: 2 },
  restraint: { rule: 'restraint', right: 1 },
}
