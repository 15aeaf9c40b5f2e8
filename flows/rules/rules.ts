import { answerRules } from './answers.ts'
import { behindRules } from './behind.ts'
import { cautionRules } from './cautions.ts'
import { dueRules } from './due.ts'
import { gateRules } from './gates.ts'
import { lineRules } from './lines.ts'
import { otherRules } from './others.ts'
import { parentRules } from './parents.ts'
import { peopleRules } from './people.ts'
import { reportRules } from './report.ts'
import type { Rule } from './rule.ts'
import { topicRules } from './topics.ts'
import { urgentRules } from './urgent.ts'
import { wayRules } from './ways.ts'
import { wholeRules } from './whole.ts'

/** The safety rules: I01–I36 of law.md 2.9, and those that were missing there. */
export const rules = {
  ...urgentRules,
  ...parentRules,
  ...reportRules,
  ...peopleRules,
  ...otherRules,
  ...topicRules,
  ...behindRules,
  ...gateRules,
  ...answerRules,
  ...wayRules,
  ...lineRules,
  ...dueRules,
  ...cautionRules,
  ...wholeRules,
} as const satisfies Record<string, Rule>

export type RuleId = keyof typeof rules
