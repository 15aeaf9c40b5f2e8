import { sentencesIn, wordsIn } from './measure.ts'
import type { Readable } from './readable.ts'

/** A way of writing that sounds like a telegram, and where. */
export interface Telegram {
  readonly place: string
  readonly fault: 'shortRun' | 'sameOpening'
  readonly text: string
}

/** A sentence of fewer words than this is short; so many in a row are a telegram. */
const [shortest, inARow] = [5, 3] as const

/** Words of a phrase, and how many times it may stand before it is worn out. */
const [ofAPhrase, times] = [5, 10] as const

/** On the acute pages short sentences are right: one reads them on the way to the telephone. */
const acute = /^(aside\.acute|safety\.(acute|alsoAcute)|common\.(acute|coming))(\.|$)/

/**
 * Three short sentences in a row, and sentences that begin with the same two words as the one before,
 * within a paragraph. Questions to ask and words to say («…») may be as people speak, and what not to do
 * begins alike for a reason.
 */
export function telegramsIn(readables: readonly Readable[]): readonly Telegram[] {
  return readables
    .filter(({ place }) => !acute.test(place))
    .flatMap(({ place, prose }) => prose.flatMap((text) => telegramsOf(place, text)))
}

function telegramsOf(place: string, text: string): readonly Telegram[] {
  const sentences = sentencesIn(text)
  return sentences.flatMap((_, index): readonly Telegram[] => {
    const run = sentences.slice(index, index + inARow)
    const short = run.length === inARow && run.every(isShort)
    const [one = '', next] = run
    const same = next !== undefined && openingOf(one) !== '' && openingOf(one) === openingOf(next)
    return [
      ...(short ? [{ place, fault: 'shortRun' as const, text: run.join(' ') }] : []),
      ...(same ? [{ place, fault: 'sameOpening' as const, text: `${one} ${next}` }] : []),
    ]
  })
}

function isShort(sentence: string): boolean {
  return wordsIn(sentence).length < shortest && !isSpoken(sentence)
}

function isSpoken(sentence: string): boolean {
  return /[?«»“”]/.test(sentence)
}

/** The first two words. None where a sentence is spoken, is only two words, or says what not to do. */
function openingOf(sentence: string): string {
  const words = wordsIn(sentence.toLowerCase())
  const opening = words.length > 2 && !isSpoken(sentence) ? words.slice(0, 2).join(' ') : ''
  return /^(ikke|ikkje|do not|never|aldri)(?!\p{L})/u.test(opening) ? '' : opening
}

/** A phrase, and how many times it stands. */
export type Phrase = readonly [phrase: string, times: number]

/**
 * Phrases of five words that stand more than ten times, most often first. A text that a place repeats
 * for someone else (`title_leader`) counts once, and so does a label that is the same on many pages.
 *
 * @param excepted Phrases that are the same each time on purpose. Where one stands, what shares three of
 *   its words is not counted; elsewhere the same words are.
 */
export function wornPhrases(
  readables: readonly Readable[],
  excepted: readonly string[],
): readonly Phrase[] {
  const found = new Map<string, number>()
  for (const sentence of saidIn(readables)) {
    const words = wordsIn(sentence.toLowerCase())
    const kept = excepted.flatMap((one) => standsIn(words, one))
    for (const start of words.keys()) {
      const end = start + ofAPhrase
      if (end > words.length || kept.some((one) => overlaps([start, end], one))) continue
      const phrase = words.slice(start, end).join(' ')
      found.set(phrase, (found.get(phrase) ?? 0) + 1)
    }
  }
  return [...found].filter(([, count]) => count > times).toSorted(([, a], [, b]) => b - a)
}

/** Every sentence, once for each place; a label once for all of them. */
function saidIn(readables: readonly Readable[]): readonly string[] {
  const placed = readables.flatMap(({ place, texts, labels }) =>
    texts.flatMap((text) => {
      const where = labels.includes(text) ? '' : place.replace(/_\w+/, '')
      return sentencesIn(text).map((one) => [`${where} ${one}`, one] as const)
    }),
  )
  return [...new Map(placed).values()]
}

type Span = readonly [start: number, end: number]

/** Where a phrase stands among words. */
function standsIn(words: readonly string[], phrase: string): readonly Span[] {
  const own = phrase.split(' ')
  return [...words.keys()]
    .filter((start) => own.every((word, at) => words[start + at] === word))
    .map((start) => [start, start + own.length])
}

function overlaps(one: Span, other: Span): boolean {
  return Math.min(one[1], other[1]) - Math.max(one[0], other[0]) >= 3
}
