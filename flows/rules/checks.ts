import type { StateId, Target } from '../bti/ids.ts'
import { all, type Formula } from '../formula.ts'
import type { Check } from './rule.ts'

/** After an answer, this holds. */
export function after(at: StateId, answer: string, must: Formula, given: Formula = all()): Check {
  return { kind: 'after', at, answer, given, must }
}

/** Where each answer leads, whenever it is open. */
export function leads(
  at: StateId,
  ways: Readonly<Record<string, Target>>,
  given: Formula = all(),
): readonly Check[] {
  return Object.entries(ways).map(([answer, to]) => ({ kind: 'leads', at, answer, given, to }))
}

/** An answer is open only when this holds. */
export function offered(at: StateId, answer: string, only: Formula): Check {
  return { kind: 'offered', at, answer, only }
}
