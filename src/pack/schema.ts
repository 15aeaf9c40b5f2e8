import { z } from 'zod'
import { practiceCase } from './caseSchema.ts'
import { names } from './names.ts'
import { localDeadlines } from '../../flows/plan/localDeadlines.ts'
import { keysOf } from '../../flows/keysOf.ts'
import { ages, format, limited, list, numbers, ownParts, source } from './ownParts.ts'
import { contactBy, localPoints, themes, toolKinds, type LocalContactId } from './points.ts'
import { byLanguage, day, email, hours, key, link, report, said, telephone } from './text.ts'
import { currentVersion } from './version.ts'
import { languages } from './wordRules.ts'

const page = z.strictObject({
  title: said(100),
  text: said(400).optional(),
  ...format,
  url: link.optional(),
  source,
})

const contact = z.strictObject({
  name: said(80).optional(),
  number: telephone.optional(),
  hours: hours.optional(),
  ...numbers,
  url: link.optional(),
  checked: day.optional(),
  source: source.optional(),
})

const chosen = <const T extends readonly [string, ...string[]]>(...choices: T) =>
  z.strictObject({ use: z.enum(choices), source }).optional()

/** Choices between ways the national flow has named. A pack never says where an answer leads. */
export const variants = z.strictObject({
  order: chosen('concretiseFirst', 'leaderFirst'),
  newMeasuresLevel1: chosen('plan', 'understanding'),
  newMeasuresLevel2: chosen('plan', 'meeting'),
  stafettholder: chosen('level1', 'level2'),
  stuck: chosen('step', 'meeting'),
})

/** Where in the walk a thing is named besides the municipality's own page. */
const inWalk = { at: list(z.enum(localPoints), 12).optional() }

/** What the municipality has written about a step: it stands on its own page. */
const localStep = z.strictObject({
  id: key,
  at: z.enum(localPoints),
  title: said(120),
  text: said(400).optional(),
  by: said(60).optional(),
  ...limited,
  /** How it is done, by whom, and with what: on the municipality's own page alone. */
  how: said(800).optional(),
  who: said(200).optional(),
  tools: list(said(120), 12).optional(),
  url: link.optional(),
  source,
})

const deadline = z.strictObject({
  for: z.enum(keysOf(localDeadlines)),
  days: z.number().int().min(1).max(60),
  note: said(200).optional(),
  source,
})

const arena = z.strictObject({
  id: key,
  name: said(100),
  level: z.enum(['municipality', 'service', 'individual']),
  purpose: said(400).optional(),
  often: said(100).optional(),
  who: said(200).optional(),
  how: said(240).optional(),
  responsible: said(100).optional(),
  targetGroup: said(160).optional(),
  agenda: list(said(160), 12).optional(),
  /** How many days before the meeting papers are sent, and after it minutes are. */
  papersDays: z.number().int().min(0).max(60).optional(),
  minutesDays: z.number().int().min(0).max(60).optional(),
  withoutName: z.boolean().optional(),
  url: link.optional(),
  ...inWalk,
  source,
})

const service = z.strictObject({
  id: key,
  name: said(100),
  what: said(400).optional(),
  area: said(80).optional(),
  prevention: z.enum(['universal', 'selective', 'indicated']).optional(),
  number: telephone.optional(),
  hours: hours.optional(),
  ...numbers,
  email: email.optional(),
  checked: day.optional(),
  ages: ages.optional(),
  withoutName: z.boolean().optional(),
  contactBy: list(z.enum(contactBy), 4).min(1).optional(),
  url: link.optional(),
  source,
})

const themePath = z.strictObject({
  id: key,
  theme: z.enum(keysOf(themes)).default('other'),
  title: said(100),
  lead: said(300).optional(),
  steps: list(
    z.strictObject({ title: said(120), text: said(400).optional(), by: said(60).optional() }),
    12,
  ).min(1),
  url: link.optional(),
  source,
})

const section = z.strictObject({
  name: said(80),
  text: said(1200),
  url: link.optional(),
  source,
})

const signs = z.strictObject({
  title: said(100),
  note: said(500),
  categories: list(z.strictObject({ name: said(60), items: list(said(120), 30) }), 8),
  url: link.optional(),
  source,
})

const origin = z.strictObject({
  title: said(160),
  url: link.optional(),
  /** When the page, or a copy of it, was read. */
  read: day,
  confidence: z.enum(['B', 'C']),
  note: said(240).optional(),
})

/** Left out, a pack is read as one of today. */
const version = z
  .number()
  .int()
  .superRefine(report(versionFault, { current: currentVersion }))
  .optional()

function versionFault(said: number) {
  if (said === currentVersion) return undefined
  return said > currentVersion ? 'versionNewer' : 'versionOlder'
}

/**
 * What a municipality can say in its pack.
 *
 * There is no field for a target, a guard, a fact, a duty, a national contact or the law, and no
 * object takes a field that is not named here. What is written freely stands on the municipality's own
 * page alone; what reaches the walk is chosen, counted, or a name of known words (decisions F4).
 */
export const pack = z.strictObject({
  id: key,
  number: z.string().regex(/^\d{4}$/),
  version,
  /** The language of every text that is not a table by language. */
  language: z.enum(languages).default('nb'),
  status: z.union([
    z.literal('draft'),
    z.strictObject({ approved: z.strictObject({ by: said(80), on: day }) }),
  ]),
  owner: z.strictObject({ role: said(80), review: day }).optional(),
  sources: z.record(key, origin),
  names: byLanguage((language) => names(language).optional()).optional(),
  targetGroup: z.strictObject({ text: said(240), source }).optional(),
  variants: variants.optional(),
  contacts: z
    .strictObject({
      barnevern: contact.optional(),
      barnevernvakt: contact.optional(),
      healthNurse: contact.optional(),
      ppt: contact.optional(),
      generalPractitioner: contact.optional(),
      crisisCentre: contact.optional(),
      assaultCentre: contact.optional(),
    } satisfies Record<LocalContactId, z.ZodType>)
    .optional(),
  log: z
    .strictObject({ name: said(60), text: said(300).optional(), url: link.optional(), source })
    .optional(),
  consentForms: list(page, 20).optional(),
  tools: list(page.extend({ ...inWalk, kind: z.enum(toolKinds).default('other') }), 40).optional(),
  steps: list(localStep, 40).optional(),
  deadlines: list(deadline, 30).optional(),
  stuckCase: section.optional(),
  paths: list(themePath, 6).optional(),
  scale: z.strictObject({ name: said(80), grades: list(said(160), 10).min(2), source }).optional(),
  levels: z
    .strictObject({
      municipality: section.optional(),
      service: section.optional(),
      individual: section.optional(),
    })
    .optional(),
  roles: list(section.extend(inWalk), 10).optional(),
  arenas: list(arena, 40).optional(),
  services: list(service, 80).optional(),
  plans: list(page, 30).optional(),
  pages: list(page, 20).optional(),
  cases: list(practiceCase, 60).optional(),
  signs: signs.optional(),
  risks: z
    .strictObject({
      title: said(100),
      items: list(said(160), 20),
      note: said(400).optional(),
      source,
    })
    .optional(),
  ...ownParts,
  idleMinutes: z.number().int().min(5).max(30).optional(),
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .optional(),
})

export type Pack = z.infer<typeof pack>
