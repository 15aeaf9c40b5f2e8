import { z } from 'zod'
import type { Setting } from '../../flows/progress.ts'
import { localPoints, touched, type LocalContactId } from './points.ts'
import { day, key, link, oneWord, telephone, text, theWord, word } from './text.ts'

/** Every claim of a pack names where it was read: a key of `sources`. */
const source = key
const list = <T extends z.ZodType>(item: T, max: number) => z.array(item).max(max)

const level = z.strictObject({
  /** How the level is written: `Nivå 0`, `Nivå A`, `Fase 1`. */
  label: text(20).optional(),
  name: text(80).optional(),
})

const leader = text(40).optional()

const leaders = z.strictObject({
  kindergartenMunicipal: leader,
  kindergartenPrivate: leader,
  school: leader,
  schoolPrivate: leader,
  sfo: leader,
  other: leader,
} satisfies Record<Setting, z.ZodType>)

/** Names. They stand where the national names stand, and nothing hangs on them. */
export const names = z.strictObject({
  model: text(60).optional(),
  step: z.strictObject({ plain: word, the: theWord }).optional(),
  concern: z.strictObject({ plain: word, one: oneWord, the: theWord }).optional(),
  levels: z
    .strictObject({
      '0': level.optional(),
      '1': level.optional(),
      '2': level.optional(),
      '3': level.optional(),
    })
    .optional(),
  border: text(240).optional(),
  leader: leaders.optional(),
  source,
})

const page = z.strictObject({
  title: text(100),
  text: text(400).optional(),
  url: link.optional(),
  source,
})

const contact = z.strictObject({
  name: text(80).optional(),
  number: telephone.optional(),
  hours: text(120).optional(),
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

/** `nobody` stands alone; the rest may stand together. */
const touches = list(z.enum(touched), 3).min(1)

/** Where in the walk a thing is shown besides the municipality's own page, and whom it touches. */
const inWalk = { at: list(z.enum(localPoints), 12).optional(), touches: touches.optional() }

const localStep = z.strictObject({
  id: key,
  at: z.enum(localPoints),
  touches,
  title: text(120),
  text: text(400).optional(),
  by: text(60).optional(),
  url: link.optional(),
  source,
})

const deadline = z.strictObject({
  id: key,
  at: z.enum(localPoints),
  touches,
  text: text(160),
  note: text(200),
  source,
})

const arena = z.strictObject({
  id: key,
  name: text(100),
  level: z.enum(['municipality', 'service', 'individual']),
  purpose: text(400).optional(),
  often: text(100).optional(),
  who: text(200).optional(),
  how: text(240).optional(),
  withoutName: z.boolean().optional(),
  url: link.optional(),
  ...inWalk,
  source,
})

const service = z.strictObject({
  id: key,
  name: text(100),
  what: text(400).optional(),
  area: text(80).optional(),
  prevention: z.enum(['universal', 'selective', 'indicated']).optional(),
  url: link.optional(),
  source,
})

const themePath = z.strictObject({
  id: key,
  title: text(100),
  lead: text(300).optional(),
  steps: list(
    z.strictObject({ title: text(120), text: text(400).optional(), by: text(60).optional() }),
    12,
  ).min(1),
  url: link.optional(),
  source,
})

const section = z.strictObject({
  name: text(80),
  text: text(1200),
  url: link.optional(),
  source,
})

const signs = z.strictObject({
  title: text(100),
  note: text(500),
  categories: list(z.strictObject({ name: text(60), items: list(text(120), 30) }), 8),
  url: link.optional(),
  source,
})

const origin = z.strictObject({
  title: text(160),
  url: link.optional(),
  /** When the page, or a copy of it, was read. */
  read: day,
  confidence: z.enum(['B', 'C']),
  note: text(240).optional(),
})

/**
 * What a municipality can say in its pack.
 *
 * There is no field for a target, a guard, a fact, a duty, a national contact or the law, and no
 * object takes a field that is not named here. Steps can be added; nothing can be taken away.
 */
export const pack = z.strictObject({
  id: key,
  number: z.string().regex(/^\d{4}$/),
  language: z.enum(['nb', 'nn']),
  status: z.union([
    z.literal('draft'),
    z.strictObject({ approved: z.strictObject({ by: text(80), on: day }) }),
  ]),
  owner: z.strictObject({ role: text(80), review: day }).optional(),
  sources: z.record(key, origin),
  names: z
    .strictObject({ nb: names.optional(), nn: names.optional(), en: names.optional() })
    .optional(),
  targetGroup: z.strictObject({ text: text(240), source }).optional(),
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
    .strictObject({ name: text(60), text: text(300).optional(), url: link.optional(), source })
    .optional(),
  consentForms: list(page, 20).optional(),
  tools: list(page.extend(inWalk), 40).optional(),
  steps: list(localStep, 40).optional(),
  deadlines: list(deadline, 30).optional(),
  stuckCase: section.optional(),
  paths: list(themePath, 6).optional(),
  scale: z.strictObject({ name: text(80), grades: list(text(160), 10).min(2), source }).optional(),
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
  signs: signs.optional(),
  risks: z
    .strictObject({
      title: text(100),
      items: list(text(160), 20),
      note: text(400).optional(),
      source,
    })
    .optional(),
  idleMinutes: z.number().int().min(5).max(30).optional(),
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .optional(),
})

export type Pack = z.infer<typeof pack>
