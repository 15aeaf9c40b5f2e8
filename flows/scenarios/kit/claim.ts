import type { StateId } from '../../bti/ids.ts'
import type { ParentsDecision } from '../../duties.ts'
import type { ActionId } from '../../plan/actions.ts'

/** Why an answer of the kit is right: a walk in the guide, and what it comes to. Tests walk it. */
export interface Claim {
  /** The answers from the start, in one line. */
  readonly walk: string
  /** Where it leads. */
  readonly at: StateId
  /** Lines of the plan there, and lines that are not on it. */
  readonly says?: readonly ActionId[]
  readonly neverSays?: readonly ActionId[]
  /** Whether the parents are told there. */
  readonly parents?: ParentsDecision
  /** Answers that still stand open there. */
  readonly open?: readonly string[]
}
