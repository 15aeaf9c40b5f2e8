import type { StateId } from '../../bti/ids.ts'
import { sureElsewhere } from '../../duties.ts'
import type { FactName } from '../../facts.ts'
import type { Formula } from '../../formula.ts'
import type { Notes } from '../../progress.ts'

/** Where walks end, until something new is seen: who is no child has an own plan to end with. */
export const ends: readonly string[] = ['end', 'about.adultPlan', 'about.unbornPlan']

/** From these the walk of a child begins anew: what was said of somebody else is read by none of it. */
/* A leader’s is the same walk: but for what is not offered to a leader, no answer reads the role. */
export const begunAnew: readonly { readonly at: string; readonly answers: readonly string[] }[] = [
  { at: 'start.choose', answers: ['employeeTold'] },
  { at: 'about.adultPlan', answers: ['sibling', 'under18'] },
  { at: 'about.unbornPlan', answers: ['sibling', 'pregnantPupil'] },
]

/** What is walked to show that every place is reached: about what, how far, and with detours or not. */
export const tours: readonly {
  readonly about: readonly FactName[] | 'all'
  readonly detours: boolean
  readonly atMost: number
}[] = [
  { about: 'all', detours: false, atMost: 9000 },
  { about: ['neglect'], detours: true, atMost: 4000 },
  { about: ['sexualBehaviour', 'staff'], detours: false, atMost: 3000 },
  { about: ['absence'], detours: false, atMost: 3000 },
  { about: ['harms'], detours: false, atMost: 2000 },
  { about: ['violence', 'home'], detours: false, atMost: 3000 },
  { about: ['violence', 'outside'], detours: false, atMost: 3000 },
]

/** Who it may be is asked when violence or abuse is possible. */
export const suspectsAsked: {
  readonly when: readonly FactName[]
  readonly also: readonly FactName[]
} = { when: ['violence', 'sexual', 'injury'], also: ['home', 'outside'] }

/** The first half of a two-part topic teaches nothing yet; it leaves this in mind. */
export const firstHalf = 'concrete' satisfies keyof Notes

/** What a person would tell apart beside the open duties. */
export const toldApart: readonly (keyof Notes)[] = ['level', 'heading']

/** Nor does an open duty tell what is certain from what is only unsure, which has another page. */
export const surelyApart: Formula = sureElsewhere

/** What someone answers who has seen everything, and does what each page asks for. */
export const worstCase = {
  start: 'newWorry',
  // The police are told of a journey that is near, with all that is known; else about the rest alone.
  journey: ['soon', 'later'],
  does: [
    'suicide',
    'parents',
    'gone',
    'school',
    'notCollected',
    'safe',
    'helped',
    'told',
    'called',
    'wait',
    'sent',
    'started',
  ],
  goesOn: ['done', 'goOn', 'several', 'yes'],
} as const

/** The pages of the duties, which the worst case meets: none is behind a *no*. */
export const metByTheWorst: readonly StateId[] = [
  'aside.acute.danger',
  'duty.staffTell',
  'duty.travel',
  'duty.police',
  'duty.avert',
  'duty.parents',
  'duty.report',
  'duty.children',
  'duty.environment',
  'duty.harms',
  'duty.absence',
  'duty.after',
]
