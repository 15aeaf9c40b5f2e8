import { twoPartTopics } from '../../duties.ts'
import type { StateId, Target } from '../../bti/ids.ts'
import type { FactName } from '../../facts.ts'
import { abuseFacts, acute } from '../law.ts'

/** The part of the chart that asks what it may be. */
export const gatePart = 'safety'

/** A yes at a gate shows its plan at once (decisions B6). */
export const urgentWhenCertain: readonly FactName[] = [
  'violence',
  'sexual',
  'honour',
  'abroad',
  'staff',
  ...twoPartTopics,
]

/** For these, *mistanke* is enough: unsure is as urgent as yes (law.md 2.4, 2.5). */
export const urgentWhenSuspected: readonly FactName[] = ['staff']

/** What shows its plan before the rest of the gates is answered. */
export const cannotWait: readonly FactName[] = [
  ...acute,
  ...abuseFacts,
  'honour',
  'abroad',
  'flight',
  'threateningParent',
  'staff',
  'sexualBehaviour',
  'harms',
]

/** Who it may be is not a matter of its own, and is asked on pages of its own. */
export const noMatterOfItsOwn: readonly StateId[] = ['safety.whoFirst', 'safety.who']

/** What follows from who is behind it: between children, or a crime. As sure as the abuse is. */
export const asSureAsTheMatter: readonly FactName[] = ['peers', 'sexualBehaviour', 'staffCrime']

/** Who it may be is asked before the plan of these, sure or not (decisions F9). */
export const whoAskedFirst: readonly FactName[] = ['violence', 'sexual']

/** Whether it may be a crime is asked before the plan about staff: the police come first (P6). */
export const crimeAskedFirst: readonly FactName[] = ['staff']

/** Where a gate leads: the plan at once, what must be asked before it, or the next gate. */
export const fromGate = {
  atOnce: 'safety.urgent',
  who: 'safety.whoFirst',
  crime: 'duty.staffCrime',
  next: 'safety.next',
} as const satisfies Record<string, Target>

/** A mark here leads on to the next gate by itself: the short check has been made (B7). */
export const marksGoOn: readonly StateId[] = ['safety.quick']

/** Rows whose kind is asked on a page of its own (law.md P7, 4.4, 4.5). */
export const kindAsked: readonly { readonly row: string; readonly on: StateId }[] = [
  { row: 'sexualBehaviour', on: 'safety.betweenChildren' },
  { row: 'absence', on: 'safety.absence' },
  { row: 'harms', on: 'safety.harms' },
  { row: 'pickup', on: 'aside.acute.pickup' },
  { row: 'selfHarm', on: 'aside.acute.selfHarmKind' },
]

/** A row may lead to the page of its own name in these parts. */
export const rowPages: readonly string[] = ['safety', 'aside.acute']

/**
 * A child who shows such behaviour may be a victim: that is asked next (law.md P7). So is whose the
 * help is to give, where a child in serious need does not get it.
 */
export const askedNext: readonly {
  readonly at: StateId
  readonly after: readonly string[]
  readonly to: StateId
}[] = [
  { at: 'safety.betweenChildren', after: ['yes', 'unsure'], to: 'safety.childVictim' },
  { at: 'safety.medical', after: ['yes'], to: 'safety.medicalWho' },
  { at: 'safety.disability', after: ['yes'], to: 'safety.disabilityWho' },
  { at: 'safety.harms', after: ['yes', 'unsure'], to: 'safety.behaviour' },
]

/** A *no* here is about another child, and teaches nothing about this one. */
export const aboutAnotherChild: readonly StateId[] = ['safety.childVictim']

/** The second half of a two-part topic: concrete and serious is yes, not serious is below (A2). */
export const secondHalves: readonly StateId[] = [
  ...twoPartTopics.map((topic) => `safety.${topic}` as const),
  // The child who harms: not grave is below, and no less a matter of the environment.
  'safety.harms',
]

/** What a gate can be answered with, the least urgent first (decisions A1, F10). */
export const byUrgency: readonly string[] = ['no', 'vague', 'unsure', 'yes']
