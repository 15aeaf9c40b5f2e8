import type { Confidence } from './confidence.ts'

/** Somebody to call: who they are, how they are reached, and how well that was read. */
export interface Contact {
  /** As it is dialled. Left out where it is local or not verified: then it is shown as missing. */
  readonly number?: string
  readonly sms?: string
  readonly email?: string
  readonly web?: string
  /** Words for the hours are in the locales, keyed by this. `unknown` is not shown. */
  readonly hours:
    'always' | 'officeHours' | 'outsideOfficeHours' | 'weekdays9to15' | 'daily14to22' | 'unknown'
  /** The municipality has its own number; `insteadOf` says who answers where it is not found. */
  readonly local?: true
  readonly confidence: Confidence
  /** When the page the number stands on was read. Numbers are good for six months. */
  readonly read: string
}

/** National contacts (law.md section 3). */
export const contacts = {
  fire: { number: '110', hours: 'always', confidence: 'C', read: '2026-11-21' },
  policeEmergency: {
    number: '112',
    hours: 'always',
    confidence: 'B',
    read: '2026-11-21',
  },
  medical: {
    number: '113',
    hours: 'always',
    confidence: 'C',
    read: '2026-11-21',
  },
  police: { number: '02800', hours: 'always', confidence: 'B', read: '2026-11-21' },
  legevakt: {
    number: '116117',
    hours: 'always',
    confidence: 'C',
    read: '2026-08-13',
  },
  barnevern: {
    hours: 'officeHours',
    local: true,
    confidence: 'B',
    read: '2026-11-21',
  },
  barnevernvakt: {
    web: 'https://www.barnevernvakten.no',
    hours: 'outsideOfficeHours',
    local: true,
    confidence: 'B',
    read: '2026-11-21',
  },
  alarm: {
    number: '116111',
    sms: '41716111',
    email: 'alarm@116111.no',
    web: 'https://www.116111.no',
    hours: 'always',
    confidence: 'B',
    read: '2026-11-21',
  },
  voLine: {
    number: '116006',
    web: 'https://www.volinjen.no',
    hours: 'always',
    confidence: 'C',
    read: '2026-11-21',
  },
  // Nine of eleven houses are not verified, so the page of the houses is given instead of numbers.
  barnehus: {
    web: 'https://statensbarnehus.no',
    hours: 'officeHours',
    confidence: 'B',
    read: '2026-11-21',
  },
  barnehusOslo: {
    number: '22705650',
    hours: 'officeHours',
    confidence: 'B',
    read: '2026-11-21',
  },
  barnehusAlesund: {
    number: '70118850',
    hours: 'officeHours',
    confidence: 'C',
    read: '2026-11-21',
  },
  competenceTeam: {
    number: '47809050',
    email: 'kompetanseteamet@bufdir.no',
    hours: 'weekdays9to15',
    confidence: 'B',
    read: '2026-11-21',
  },
  diversityAdviser: {
    web: 'https://www.imdi.no',
    hours: 'officeHours',
    confidence: 'B',
    read: '2026-11-21',
  },
  redCrossForced: {
    number: '81555201',
    hours: 'unknown',
    confidence: 'D',
    read: '2026-11-21',
  },
  udops: {
    number: '+4723950000',
    email: 'UDops@mfa.no',
    hours: 'always',
    confidence: 'B',
    read: '2026-11-21',
  },
  mentalHealth: {
    number: '116123',
    hours: 'always',
    confidence: 'C',
    read: '2026-08-13',
  },
  churchSos: {
    number: '22400040',
    hours: 'always',
    confidence: 'C',
    read: '2026-11-21',
  },
  korsPaHalsen: {
    number: '80033321',
    web: 'https://korspahalsen.rodekors.no',
    hours: 'daily14to22',
    confidence: 'C',
    read: '2026-08-13',
  },
  poison: {
    number: '22591300',
    hours: 'always',
    confidence: 'C',
    read: '2026-11-21',
  },
  crisisCentre: {
    hours: 'always',
    local: true,
    confidence: 'C',
    read: '2026-11-21',
  },
  assaultCentre: {
    hours: 'always',
    local: true,
    confidence: 'B',
    read: '2026-11-21',
  },
  healthNurse: {
    hours: 'officeHours',
    local: true,
    confidence: 'C',
    read: '2026-11-21',
  },
  ppt: {
    hours: 'officeHours',
    local: true,
    confidence: 'C',
    read: '2026-11-21',
  },
  generalPractitioner: {
    hours: 'officeHours',
    local: true,
    confidence: 'C',
    read: '2026-11-21',
  },
  statsforvalter: {
    web: 'https://www.statsforvalteren.no',
    hours: 'officeHours',
    confidence: 'D',
    read: '2026-11-21',
  },
  childOmbud: {
    number: '22993950',
    hours: 'officeHours',
    confidence: 'D',
    read: '2026-11-21',
  },
  rvts: {
    web: 'https://www.rvts.no',
    hours: 'officeHours',
    confidence: 'D',
    read: '2026-11-21',
  },
  slettmeg: {
    web: 'https://slettmeg.no',
    hours: 'unknown',
    confidence: 'D',
    read: '2026-11-21',
  },
  reportPortal: {
    web: 'https://bekymringsmelding.fiks.ks.no/offentlig',
    hours: 'always',
    confidence: 'B',
    read: '2026-11-21',
  },
  snakkemedbarn: {
    web: 'https://www.snakkemedbarn.no',
    hours: 'unknown',
    confidence: 'B',
    read: '2026-11-21',
  },
  plikt: {
    web: 'https://plikt.no',
    hours: 'unknown',
    confidence: 'B',
    read: '2026-11-21',
  },
  dinutvei: {
    web: 'https://dinutvei.no',
    hours: 'unknown',
    confidence: 'B',
    read: '2026-11-21',
  },
  ungNo: {
    web: 'https://www.ung.no',
    hours: 'unknown',
    confidence: 'B',
    read: '2026-11-21',
  },
  seksuellatferd: {
    web: 'https://www.seksuellatferd.no',
    hours: 'unknown',
    confidence: 'B',
    read: '2026-11-21',
  },
} as const satisfies Record<string, Contact>

/** The name a contact goes by in the chart, the plan and the words. */
export type ContactId = keyof typeof contacts

/** Contacts whose number is the municipality's own. */
type LocalId = {
  [Id in ContactId]: (typeof contacts)[Id] extends { local: true } ? Id : never
}[ContactId]

/** Somebody with a number of their own, or the switchboard of the municipality. */
type Other = ContactId | 'switchboard'

/**
 * Who answers the same question where a number is not found, or nobody picks up.
 *
 * 116 111 stands in only where somebody who helps children answers. No national number answers for
 * helsesykepleier and PPT: the municipality's switchboard knows them.
 */
export const insteadOf: Readonly<Record<LocalId, Other> & Partial<Record<ContactId, Other>>> = {
  barnevern: 'alarm',
  barnevernvakt: 'alarm',
  crisisCentre: 'voLine',
  assaultCentre: 'legevakt',
  generalPractitioner: 'legevakt',
  healthNurse: 'switchboard',
  ppt: 'switchboard',
  alarm: 'police',
  legevakt: 'medical',
  poison: 'legevakt',
  udops: 'police',
  mentalHealth: 'churchSos',
  churchSos: 'mentalHealth',
}

/** A number that may be shown: known, and verified better than D. */
export function shownNumber(id: ContactId): string | undefined {
  const contact: Contact = contacts[id]
  return contact.confidence === 'D' ? undefined : contact.number
}

/** For the directory alone: regional, or not verified well enough to stand on a plan. */
export const directoryOnly = [
  'barnehusOslo',
  'barnehusAlesund',
  'redCrossForced',
  'crisisCentre',
  'childOmbud',
  'rvts',
  'slettmeg',
] as const satisfies readonly ContactId[]
