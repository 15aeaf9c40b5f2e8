import { z } from 'zod'
import type { Setting } from '../../flows/progress.ts'
import { key, oneWord, text, theWord, word } from './text.ts'
import type { WordRules } from './wordRules.ts'

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
export const names = (rules: WordRules) =>
  z.strictObject({
    model: text(60).optional(),
    step: z.strictObject({ plain: word, the: theWord(rules) }).optional(),
    concern: z.strictObject({ plain: word, one: oneWord(rules), the: theWord(rules) }).optional(),
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
    source: key,
  })
