/** The languages whose passives and nominalisations are known. In any other they are not counted. */
type Known = 'nb' | 'nn' | 'en'

/** How hard a text is to read, in numbers. */
export interface Measures {
  readonly words: number
  readonly sentences: number
  /** Words in the longest sentence. */
  readonly longest: number
  /** Words of more than six letters, but for those that are excepted. */
  readonly long: number
  /** Words in a sentence, and the share of long words (Björnsson's LIX). Below 30 is very easy, 40–50 as in a newspaper. */
  readonly lix: number
  readonly passives: number
  readonly nominalisations: number
}

/**
 * Rough, for a number to follow and no verdict: *-es* and *bli* with a participle in bokmål, *-ast* and *bli* in
 * nynorsk, *be* or *get* with a participle in English. Verbs that only look passive are left out by name.
 */
const passive: Readonly<Record<Known, RegExp>> = {
  nb: /(?<!\p{L})(?!(?:finnes|synes|trives|deres|alles|felles|møtes|lykkes|enes|kjennes|føles)(?!\p{L}))\p{L}{3,}es(?!\p{L})|(?<!\p{L})(?:bli|blir|ble|blitt)(?: \p{L}+)? \p{L}{2,}(?:et|t|d)(?!\p{L})/giu,
  nn: /(?<!\p{L})(?!(?:finnast|synast|trivast|møtast|lykkast|kjennast)(?!\p{L}))\p{L}{3,}ast(?!\p{L})|(?<!\p{L})(?:bli|blir|vart|blei|blitt|vorte)(?: \p{L}+)? \p{L}{2,}(?:a|t|d|en)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:is|are|was|were|be|been|being|gets?|got)(?: (?:not|never|always|also|only|often))? (?:\p{L}{2,}ed|(?:giv|tak|writt|giv|brok|beat|eat|chos|forgott|hidd|shak|spok)en|told|sent|kept|made|done|said|heard|held|met|found|put|hurt|hit|left|read|seen|shown|known|brought|caught|taught|paid)(?!\p{L})/giu,
}

/** Nouns made of verbs, by their ends. *Melding* is one too: it is counted, whatever it is called by law. */
const nominalisation: Readonly<Record<Known, RegExp>> = {
  nb: /\p{L}{3,}(?:ing|else|sjon)(?:e?n|a|r|er|ene|s)?(?!\p{L})/giu,
  nn: /\p{L}{3,}(?:ing|else|sjon)(?:e?n|a|r|ar|ane|er|ene|s)?(?!\p{L})/giu,
  en: /\p{L}{3,}(?:tion|ment)s?(?!\p{L})/giu,
}

/**
 * Measures texts that are read together: each ends its own sentence, whether or not there is a full stop.
 *
 * @param excepted Words, in small letters, that are never long: there is no shorter one.
 */
export function measured(
  texts: readonly string[],
  code: string,
  excepted: ReadonlySet<string> = new Set(),
): Measures {
  const parts = texts.flatMap((text) => sentencesIn(text, /[.!?:]/))
  const lengths = parts.map((part) => wordsIn(part).length)
  const words = parts.flatMap(wordsIn)
  const long = words.filter(
    (word) => word.length > 6 && !excepted.has(word.toLowerCase().replace(/[’']s$/, '')),
  ).length
  const count = (of: Readonly<Record<Known, RegExp>>) =>
    isKnown(code) ? parts.reduce((sum, part) => sum + (part.match(of[code])?.length ?? 0), 0) : 0
  return {
    words: words.length,
    sentences: parts.length,
    longest: Math.max(0, ...lengths),
    long,
    lix:
      words.length === 0
        ? 0
        : Math.round(words.length / parts.length + (100 * long) / words.length),
    passives: count(passive),
    nominalisations: count(nominalisation),
  }
}

/** LIX alone, of texts in bokmål with nothing excepted. */
export function lixOf(texts: readonly string[]): number {
  return measured(texts, 'nb').lix
}

/**
 * The sentences of a text. A point in a number (16.15) or after a short form (*kl.*) ends none.
 *
 * @param ends What ends a sentence. LIX counts a colon; one who reads does not.
 */
export function sentencesIn(text: string, ends = /[.!?]/): readonly string[] {
  const whole = text
    .replaceAll(/\{\{\s*level(?:Name)?\.[^}]*\}\}/g, 'nivå 1')
    .replaceAll(/\{\{[^}]*\}\}/g, 'ord')
    .replaceAll(/(?<!\p{L})(kl|nr|no|ca|f\.eks|bl\.a|e\.g)\.(?= )/giu, '$1')
  return whole
    .split(new RegExp(`(?<=${ends.source}+[»”")]*)\\s+`, 'u'))
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
}

export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-’'.][\p{L}\p{N}]+)*/gu) ?? []
}

function isKnown(code: string): code is Known {
  return code in passive
}
