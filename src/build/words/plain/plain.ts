import { bars, rated, type Over } from './bars.ts'
import { measured, type Measures } from './measure.ts'
import type { Readable } from './readable.ts'
import { telegramsIn, wornPhrases } from './telegram.ts'
import type { Term } from '../../../words/glossary.ts'
import { termsListed, unexplainedIn } from './terms.ts'

/** What of one language somebody has looked at and let through, each with why. */
export interface Excepted {
  /** Words, in small letters, that are never long. */
  readonly words: Readonly<Record<string, string>>
  /** Phrases that are the same each time on purpose. */
  readonly phrases: Readonly<Record<string, string>>
  /** Texts over a bar, by place, with the LIX they were read at: harder or easier, they are read again. */
  readonly texts: Readonly<Record<string, { readonly lix: number; readonly why: string }>>
}

export const nothingExcepted: Excepted = { words: {}, phrases: {}, texts: {} }

export interface MeasuredText extends Measures {
  readonly place: string
  readonly kind: Readable['kind']
}

/** A bar, and what is over it: where, and what to look at. */
export interface Bar {
  readonly bar: Over
  readonly over: readonly string[]
}

/** How plain a language is. */
export interface Plain {
  readonly code: string
  /** Every text, the hardest first; those too short to rate last. */
  readonly texts: readonly MeasuredText[]
  readonly median: number
  readonly bars: readonly Bar[]
  readonly excepted: Excepted
  /** What is excepted and need not be: without it, no more is over a bar. */
  readonly unused: readonly string[]
}

/**
 * Measures a language.
 *
 * @param guide What is met in the guide.
 * @param told What is told to practise on: it counts in the median and the list, and has no telegrams.
 * @param glossary What is explained where it stands.
 */
export function plainOf(
  code: string,
  guide: readonly Readable[],
  told: readonly Readable[],
  excepted: Excepted,
  glossary: readonly Term[] = [],
): Plain {
  const texts = measuredIn(code, [...guide, ...told], excepted.words)
  const median = medianOf(texts.filter(isRated).map(({ lix }) => lix))
  const telegrams = telegramsIn(guide)
  const said = (fault: 'shortRun' | 'sameOpening') =>
    telegrams.filter((one) => one.fault === fault).map(({ place, text }) => `${place}: ${text}`)
  const worn = wornPhrases(guide, Object.keys(excepted.phrases))
  return {
    code,
    texts,
    median,
    excepted,
    bars: [
      { bar: 'question', over: hardIn(texts, 'question', excepted) },
      { bar: 'questionWords', over: guide.flatMap((one) => longQuestion(code, one)) },
      { bar: 'plan', over: hardIn(texts, 'plan', excepted) },
      { bar: 'median', over: median > bars.median ? [`LIX ${median}`] : [] },
      { bar: 'shortRun', over: said('shortRun') },
      { bar: 'sameOpening', over: said('sameOpening') },
      { bar: 'phrase', over: worn.map(([phrase, count]) => `${phrase}: ${count}`) },
      { bar: 'term', over: unexplainedIn(guide, termsListed(code), glossary) },
    ],
    unused: [
      ...unusedWords(code, [...guide, ...told], excepted),
      ...Object.keys(excepted.phrases).filter((one) =>
        isNotWorn(one, guide, excepted, worn.length),
      ),
      ...Object.keys(excepted.texts).filter((place) => !isOver(place, texts)),
    ],
  }
}

/** Whether anything is over a bar, or excepted for nothing. */
export function fails({ bars: ofLanguage, unused }: Plain): boolean {
  return unused.length > 0 || ofLanguage.some(({ over }) => over.length > 0)
}

export function isRated({ words, kind }: Pick<MeasuredText, 'words' | 'kind'>): boolean {
  return words >= rated && kind !== 'labels'
}

/** The hardest first. */
function measuredIn(
  code: string,
  readables: readonly Readable[],
  short: Excepted['words'],
): readonly MeasuredText[] {
  const words = new Set(Object.keys(short))
  return readables
    .map(({ place, kind, texts: own }) => ({ place, kind, ...measured(own, code, words) }))
    .toSorted((a, b) => Number(isRated(b)) - Number(isRated(a)) || b.lix - a.lix)
}

function isHard(text: MeasuredText): boolean {
  const { kind, lix } = text
  return (kind === 'question' || kind === 'plan') && isRated(text) && lix > bars[kind]
}

function hardIn(
  texts: readonly MeasuredText[],
  kind: 'question' | 'plan',
  excepted: Excepted,
): readonly string[] {
  return texts
    .filter((one) => one.kind === kind && isHard(one))
    .filter(({ place, lix }) => excepted.texts[place]?.lix !== lix)
    .map(({ place, lix }) => `${place}: LIX ${lix}`)
}

function isOver(place: string, texts: readonly MeasuredText[]): boolean {
  return texts.some((one) => one.place === place && isHard(one))
}

/** Words without which every text would still be under its bar. */
function unusedWords(
  code: string,
  readables: readonly Readable[],
  excepted: Excepted,
): readonly string[] {
  const hard = (words: Excepted['words']) =>
    measuredIn(code, readables, words).filter(isHard).length
  const now = hard(excepted.words)
  return Object.keys(excepted.words).filter((word) => hard(without(excepted.words, word)) === now)
}

function isNotWorn(
  phrase: string,
  guide: readonly Readable[],
  { phrases }: Excepted,
  now: number,
): boolean {
  return wornPhrases(guide, Object.keys(without(phrases, phrase))).length === now
}

function without<T>(all: Readonly<Record<string, T>>, name: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => key !== name))
}

/** A question and what stands under it: its answers are read one by one, and counted apart. */
function longQuestion(code: string, { place, kind, heading }: Readable): readonly string[] {
  const { words } = measured(heading, code)
  return kind === 'question' && words > bars.questionWords ? [`${place}: ${words} words`] : []
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}
