import type { StateId } from '../../flows/bti/ids.ts'
import type { LocalDeadlineId } from '../../flows/plan/localDeadlines.ts'

/**
 * The places the national flow has opened for what is local (decisions B18, F4).
 *
 * No gate, no duty, no acute page and no report is among them. The first is the plan of an everyday
 * worry, which nobody comes to before every gate is answered and every duty done.
 */
export const localPoints = [
  'safety.everyday',
  'level0.reflect.concretise',
  'level0.reflect.share',
  'level0.act.talk',
  'level0.followUp.clarify',
  'level1.act.consent',
  'level1.reflect.sharedUnderstanding',
  'level1.act.plan',
  'level1.act.carryOut',
  'level1.followUp.evaluate',
  'level2.reflect.chooseService',
  'level2.reflect.meeting',
  'level2.act.plan',
  'level2.act.carryOut',
  'level2.followUp.evaluate',
  'level3.act.consent',
  'level3.reflect.meeting',
  'level3.act.plan',
  'level3.act.carryOut',
  'level3.act.stuck',
  'level3.followUp.evaluate',
  'consent.ownTask',
  'end.watch',
  'end.closed',
] as const satisfies readonly StateId[]

export type LocalPoint = (typeof localPoints)[number]

/** Contacts that every municipality has its own of. The national ones cannot be touched. */
export const localContacts = [
  'barnevern',
  'barnevernvakt',
  'healthNurse',
  'ppt',
  'generalPractitioner',
  'crisisCentre',
  'assaultCentre',
] as const

export type LocalContactId = (typeof localContacts)[number]

/** Addresses that are pages of their own (decisions C4). */
export const reservedIds = [
  'tilpass',
  'sammenlign',
  'selvtest',
  'velg-kommune',
  'handbok',
  'assets',
  'packs',
  'kart',
  'ove',
  'ovelse',
  'mote',
  'skjema',
  'test',
  'nb',
  'nn',
  'en',
  'nasjonal',
  'index',
  'sw',
] as const

/** What a theme path is about. Some themes have a page of their own in the guide. */
export const themes = {
  absence: 'safety.everyday',
  environment: 'safety.everyday',
  violence: 'safety.everyday',
  transitions: 'safety.everyday',
  language: 'aside.themes.language',
  substanceUse: 'aside.themes.illOrDrinkingParent',
  grief: 'aside.themes.grief',
  twoHomes: 'aside.themes.twoHomes',
  poverty: 'aside.themes.poverty',
  friends: 'aside.themes.noFriends',
  refugee: 'aside.themes.refugee',
  radicalisation: 'aside.themes.radicalisation',
  lgbt: 'safety.everyday',
  other: 'safety.everyday',
} as const satisfies Readonly<Record<string, StateId>>

/** A theme of a path. */
export type Theme = keyof typeof themes

/** What a tool is, as the walk says it. */
export const toolKinds = [
  'observation',
  'note',
  'talk',
  'log',
  'meeting',
  'plan',
  'evaluation',
  'guide',
  'other',
] as const

/** Kinds of workplace that something may be limited to. */
export const workplaces = ['kindergarten', 'school', 'sfo'] as const

/** What kind of file something is. */
export const formats = ['web', 'pdf', 'docx', 'odt', 'xlsx', 'pptx', 'paper'] as const

/** Whom a talk guide is for talking with. */
export const byWhom = ['child', 'young', 'parents', 'staff'] as const

/** Who may contact a service themselves. Barnevern, police and alarm have no such list: anybody may. */
export const contactBy = ['staff', 'leader', 'parents', 'young'] as const

/** What kind of thing is shown at a step: the sentence about it is ours. */
export type LocalKind =
  | `deadline.${LocalDeadlineId}`
  | `tool.${(typeof toolKinds)[number]}`
  | `path.${Theme}`
  | 'step'
  | 'form'
  | 'log'
  | 'role'
  | 'arena'
  | 'services'
  | 'stuck'
  | 'scale'
  | 'signs'
  | 'risks'
