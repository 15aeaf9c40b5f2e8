import { z } from 'zod'
import { stateIds, type StateId } from '../../flows/bti/ids.ts'
import { keysOf } from '../../flows/keysOf.ts'
import { practiceSettings, practiceThemes } from '../../flows/scenarios/practice/practiceCase.ts'
import { sources } from '../../flows/sources.ts'
import { key, said, text } from './text.ts'

/** How many things there are to talk about when a case is over. */
const toTalkAbout = 3

const place = z.custom<StateId>((value) => stateIds.some((id) => id === value), {
  params: { fault: 'caseNoPlace' },
})

/** Another right answer: after how many of the walk it is given, and why it is right too. */
const accepted = z.strictObject({
  after: z.number().int().min(0).max(60),
  answer: text(60),
  goOn: text(1000).optional(),
  why: said(700),
})

/**
 * A municipality's own case to practise on, as those of `flows/scenarios/practice`. Its walk is of the
 * chart the municipality has chosen. It is told in practice alone, and says whose it is.
 */
export const practiceCase = z.strictObject({
  id: key,
  title: said(60),
  setting: z.enum(practiceSettings),
  age: z.number().int().min(0).max(19),
  minutes: z.number().int().min(3).max(30),
  themes: z.array(z.enum(practiceThemes)).min(1).max(3),
  restraint: z.boolean().default(false),
  walk: text(1500),
  outcome: place,
  accepted: z.array(accepted).max(6).default([]),
  parts: z.array(said(900)).min(1).max(6),
  why: said(900),
  practises: said(160),
  remember: said(160),
  talk: z.array(said(200)).superRefine((talk, context) => {
    const params = { fault: 'caseTalk', values: { wanted: toTalkAbout, found: talk.length } }
    if (talk.length !== toTalkAbout)
      context.addIssue({ code: 'custom', params, message: params.fault })
  }),
  ground: z
    .array(z.enum(keysOf(sources)))
    .min(1)
    .max(6),
})

export type LocalCase = z.infer<typeof practiceCase>
