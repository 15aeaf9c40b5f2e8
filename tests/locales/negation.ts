import { createHash } from 'node:crypto'
import type { Beside, Code } from './inLanguages.ts'

/** The words that turn a sentence round. Not within an address (plikt.no), and *no. 7* is a number. */
const negating: Readonly<Record<Code, RegExp>> = {
  nb: /(?<![\p{L}.])(ikke|aldri|ingen|ingens|inga|intet|ingenting|h?verken|uten|nei|neiet|med mindre(?= (?:det|den|de|du|dere|noe|noen|barnet)(?!\p{L})))(?!\p{L})/giu,
  nn: /(?<![\p{L}.])(ikkje|aldri|ingen|ingens|inga|inkje|ingenting|korkje|verken|utan|nei|neiet|med mindre(?= (?:det|den|dei|du|de|noko|nokon|barnet)(?!\p{L})))(?!\p{L})/giu,
  en: /(?<![\p{L}.])(not|\p{L}+n[’']t|never|no(?!\. \d)|none|nobody|nobody’s|nothing|nowhere|without|cannot|neither|unless)(?!\p{L})/giu,
}

/** How many times a text says *not*. */
export function negationsIn(code: Code, text: string): number {
  return text.match(negating[code])?.length ?? 0
}

/** An exception that somebody has read: the two texts as they were, and why they say the same. */
export interface Reviewed {
  readonly hash: string
  readonly why: string
}

/** What a review is a review of: with either text changed, it has to be read again. */
export function hashOf({ own, original }: Pick<Beside, 'own' | 'original'>): string {
  return createHash('sha256').update(`${original}\n${own}`).digest('hex').slice(0, 12)
}

/**
 * Every text that says *not* another number of times than the one it is a translation of and has not
 * been reviewed as it stands, and every review of what is no longer there: where, and what to do.
 */
export function negationFaults(
  texts: readonly Beside[],
  reviewed: Readonly<Record<string, Reviewed>>,
): readonly string[] {
  const differing = texts.filter(
    ({ code, own, original }) => negationsIn(code, own) !== negationsIn('nb', original),
  )
  const places = new Set(differing.map(placeOf))
  return [
    ...differing
      .filter((text) => reviewed[placeOf(text)]?.hash !== hashOf(text))
      .map(
        (text) =>
          `${placeOf(text)}: «${text.original}» says not ${negationsIn('nb', text.original)} times, ` +
          `«${text.own}» ${negationsIn(text.code, text.own)}. Mend the text; or, where both mean the ` +
          `same, write it with the hash ${hashOf(text)} and why in tests/locales/negations.json.`,
      ),
    ...Object.keys(reviewed)
      .filter((place) => !places.has(place))
      .map((place) => `${place}: nothing to review any more. Remove it from negations.json.`),
  ]
}

/** Where a text stands: `en/plan.json doNots.grownParents`. */
export function placeOf({ code, place }: Beside): string {
  return `${code}/${place}`
}
