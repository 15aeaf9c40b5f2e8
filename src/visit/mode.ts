import type { CodeOf } from '../walk/code.ts'

/** How a visit is used. What differs between one person and a group, and nothing else. */
export interface Mode {
  /** How long it may stand untouched, in minutes. Undefined: as the municipality says, else 15. */
  readonly idleMinutes: number | undefined
  /** What a group does not agree on may be marked. It stands beside the answers and never changes them. */
  readonly marksDisagreement: boolean
  /** Whether the case is real. A code of the one kind is refused by the other. */
  readonly codes: CodeOf
}

/** One person, by themselves. */
export const alone: Mode = { idleMinutes: undefined, marksDisagreement: false, codes: 'real' }
