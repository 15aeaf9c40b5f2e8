import { z } from 'zod'
import { byWhom, formats, workplaces } from './points.ts'
import { day, email, hours, key, link, said, telephone } from './text.ts'

/** Every claim of a pack names where it was read: a key of `sources`. */
export const source = key
export const list = <T extends z.ZodType>(item: T, max: number) => z.array(item).max(max)

/** Years of age, from and to. */
export const ages = z.strictObject({
  from: z.number().int().min(0).max(30),
  to: z.number().int().min(0).max(30),
})

/** A kind of file, where something is one: people want to know before they open it. */
export const format = { format: z.enum(formats).optional() }

/** Further numbers of the same service: on the municipality's own page, each with what it is for. */
export const numbers = {
  numbers: list(
    z.strictObject({
      what: said(60),
      number: telephone,
      hours: hours.optional(),
      checked: day,
    }),
    6,
  ).optional(),
}

/** Whom a thing is limited to: kinds of workplace, and an age. Left out: everybody. */
export const limited = {
  workplaces: list(z.enum(workplaces), 3).min(1).optional(),
  ages: ages.optional(),
}

/** Somebody to call who is none of the seven. */
const moreContact = z.strictObject({
  id: key,
  name: said(80),
  what: said(240).optional(),
  number: telephone.optional(),
  hours: hours.optional(),
  ...numbers,
  email: email.optional(),
  url: link.optional(),
  checked: day.optional(),
  source,
})

/** The one who knows the model at a workplace: by role, never by name. */
const btiContact = z.strictObject({
  workplace: said(100),
  kind: z.enum(workplaces).optional(),
  role: said(80),
  number: telephone.optional(),
  hours: hours.optional(),
  email: email.optional(),
  checked: day.optional(),
  source,
})

const stafettholder = z.strictObject({
  text: said(800),
  chosenBy: said(160).optional(),
  criteria: list(said(200), 12).optional(),
  tasks: list(said(200), 20).optional(),
  url: link.optional(),
  source,
})

const document = z.strictObject({
  title: said(120),
  text: said(400).optional(),
  ...format,
  ...limited,
  url: link.optional(),
  source,
})

const talkGuide = z.strictObject({
  title: said(120),
  with: z.enum(byWhom).optional(),
  ...limited,
  text: said(400).optional(),
  points: list(said(200), 20).optional(),
  url: link.optional(),
  source,
})

const change = z.strictObject({ on: day, text: said(300) })

/**
 * What a municipality has besides, in its own words. All of it stands on its own page alone, and nothing
 * of it in the walk, on the plan or on paper (decisions F4).
 */
export const ownParts = {
  moreContacts: list(moreContact, 60).optional(),
  btiContacts: list(btiContact, 200).optional(),
  stafettholder: stafettholder.optional(),
  documents: list(document, 80).optional(),
  talkGuides: list(talkGuide, 30).optional(),
  /** What has changed since last time, the newest first or last: the page sorts. */
  changes: list(change, 30).optional(),
}
