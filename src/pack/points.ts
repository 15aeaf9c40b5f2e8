import type { StateId } from '../../flows/bti/ids.ts'

/**
 * The places the national flow has opened for what is local (decisions B18).
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

/** What a local step asks somebody to do something with. It is hidden while a wait covers it. */
export const touched = ['parents', 'child', 'services', 'nobody'] as const

export type Touched = (typeof touched)[number]

/** Addresses that are pages of their own (decisions C4). */
export const reservedIds = [
  'tilpass',
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

/** What kind of thing is shown at a step, where it is not a step itself. */
export type LocalKind = 'tool' | 'form' | 'role' | 'arena' | 'services' | 'path'
