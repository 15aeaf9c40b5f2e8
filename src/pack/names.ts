import { inOrder } from './inOrder.ts'
import { z } from 'zod'
import type { Setting } from '../../flows/progress.ts'
import { isKnownRole } from './nameWords.ts'
import { termWords } from './termWords.ts'
import { key, report, text } from './text.ts'
import type { Language } from './wordRules.ts'

const leader = text(40)
  .superRefine(report((said) => (isKnownRole(said) ? undefined : 'notTitle')))
  .optional()

const leaders = z.strictObject({
  kindergartenMunicipal: leader,
  kindergartenPrivate: leader,
  school: leader,
  schoolPrivate: leader,
  sfo: leader,
  other: leader,
} satisfies Record<Setting, z.ZodType>)

/**
 * Names. They stand where the national names stand, and nothing hangs on them. What stands inside a
 * sentence of ours is chosen from a list: a word of somebody's own could turn the sentence round.
 */
export const names = (language: Language) => {
  const { steps, concerns, levels } = termWords[language]
  const level = z.strictObject({
    /** How the level is written: `Nivå 0`, `Nivå A`, `Fase 1`. */
    label: z
      .string()
      .superRefine(report((said) => (isLabel(said, levels) ? undefined : 'notLabel')))
      .optional(),
    name: text(80).optional(),
  })
  return z.strictObject({
    model: text(60).optional(),
    step: oneOf(z.strictObject({ plain: z.string(), the: z.string() }), steps).optional(),
    concern: oneOf(
      z.strictObject({ plain: z.string(), one: z.string(), the: z.string() }),
      concerns,
    ).optional(),
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
}

/** A word in all its forms, as one of the list has them. */
function oneOf<T extends z.ZodType<object>>(form: T, list: readonly object[]) {
  const known = list.map((word) => JSON.stringify(sorted(word)))
  return form.superRefine(
    report(
      (word: object) => (known.includes(JSON.stringify(sorted(word))) ? undefined : 'notTerm'),
      { choices: list.map(saidBy).join(' · ') },
    ),
  )
}

function saidBy(word: object): string {
  return Object.values(word).join(', ')
}

function sorted(word: object): readonly (readonly [string, unknown])[] {
  return inOrder(Object.entries(word), ([a], [b]) => (a < b ? -1 : 1))
}

function isLabel(said: string, levels: readonly string[]): boolean {
  return new RegExp(`^(${levels.join('|')}) [0-9A-F]$`, 'u').test(said)
}
