import type { ContactId } from '../../contacts.ts'
import type { ParentsDecision } from '../../duties.ts'
import type { ActionId } from '../../plan/actions.ts'
import type { DoNotId } from '../../plan/cautions.ts'
import type { Deadline } from '../../plan/deadlines.ts'

/** Where the person works. */
export type Workplace =
  'kindergarten' | 'private kindergarten' | 'school' | 'private school' | 'SFO' | 'upper secondary'

/** What the case is about; each of them has at least one case. */
export const kinds = [
  'about an adult',
  'about the unborn',
  'told as leader',
  'absence',
  'waiting for a service',
  'staff',
  'between children',
  'the child who harms',
  'parents know',
  'two homes',
  'everyday',
  'injury',
  'known risk',
  'told by the child',
  'self-harm',
  'pick-up',
  'images',
  'consent',
  'after advice',
  'outside the home',
  'unsure',
  'neglect',
  'accident',
] as const

/** One of them. */
export type Kind = (typeof kinds)[number]

/** What the plan comes to, in its own names, for what has one. */
export interface Expected {
  /** On one of the plans of the way. */
  readonly says?: readonly ActionId[]
  /** On none of them. */
  readonly neverSays?: readonly ActionId[]
  /** When the way has come to its end. */
  readonly parents?: ParentsDecision
  readonly calls?: readonly ContactId[]
  readonly doNots?: readonly DoNotId[]
  readonly neverDoNots?: readonly DoNotId[]
  /** At the latest. */
  readonly by?: Partial<Readonly<Record<ActionId, Deadline>>>
}

/**
 * A made-up case, and what it must come to. It is judged by the statutes and the domain texts,
 * never by what the chart does: where the two differ, the chart is mended.
 */
export interface Case {
  readonly id: string
  readonly kind: Kind
  readonly at: Workplace
  /** Ordinary help is right: a report would hurt a family for nothing. */
  readonly restraint?: true
  /** As it meets the person who works there. */
  readonly story: string
  readonly must: readonly string[]
  readonly mustNot: readonly string[]
  /** The statute, the part of law.md or bti.md, or the decision that settles it. */
  readonly settledBy: readonly string[]
  readonly plan: Expected
}

/** What nobody who needs ordinary help is met with. */
export const noReport = [
  'sendReport',
  'callBarnevern',
  'reportSeen',
] as const satisfies readonly ActionId[]

/** The same, and no call that is a duty either. */
export const nothingHurried = [
  ...noReport,
  'discussToday',
  'callPolice',
  'askAboutReport',
] as const satisfies readonly ActionId[]

/** Nothing that sends the person to the parents. */
export const noParentsTalk = [
  'talkWithParents',
  'tellParentsAboutReport',
  'helpWithConsent',
] as const satisfies readonly ActionId[]
