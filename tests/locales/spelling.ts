import english from 'dictionary-en-gb'
import bokmal from 'dictionary-nb'
import loadNynorsk from 'dictionary-nn'
import nspell from 'nspell'
import type { Code } from './inLanguages.ts'

/** Whether a word, as it stands, is in the dictionary of a language. */
export type Dictionary = (word: string) => boolean

/** The dictionaries of the three languages. To read them takes some seconds. */
export async function dictionaries(): Promise<Readonly<Record<Code, Dictionary>>> {
  const nynorsk = await new Promise<Files>((done, fail) => {
    loadNynorsk((error, files) => (error ? fail(error) : done(files)))
  })
  return { nb: dictionary(bokmal), nn: dictionary(nynorsk), en: dictionary(english) }
}

interface Files {
  readonly aff: Uint8Array
  readonly dic: Uint8Array
}

function dictionary({ aff, dic }: Files): Dictionary {
  const checker = nspell(Buffer.from(aff), Buffer.from(dic))
  return (word) => checker.correct(word)
}

/**
 * Words and names that somebody has looked at: in each language, and in what those who write packs read;
 * and words that are in a dictionary, but here only as leftovers (*hun* is said to be nynorsk).
 */
export type Listed = Readonly<
  Record<Code | 'tools' | 'tools.nn' | 'tools.en', readonly string[]>
> & {
  readonly never: Readonly<Record<Code, readonly string[]>>
}

/** A text and where it stands. */
export type Placed = readonly [place: string, text: string]

/**
 * Every word that is none in its language, where it stands and what to do; and everything listed that
 * is not needed. A Norwegian word may be put together of two: not where the other Norwegian has it as
 * its own (*blåmerke* is looked at, and so is *skolegutt*).
 */
export function spellingFaults(
  code: Code,
  texts: readonly Placed[],
  dictionary: Readonly<Record<Code, Dictionary>>,
  listed: readonly string[],
  never: readonly string[],
): readonly string[] {
  const phrases = listed.filter((entry) => !/^\p{L}+$/u.test(entry))
  const words = new Set(listed)
  const known = knownIn(code, dictionary)
  const leftovers = new Set(never)
  const used = new Set<string>()
  const found = new Map<string, string[]>()
  for (const [place, text] of texts) {
    for (const word of wordsIn(without(phrases, text, used))) {
      if (known(word) && !leftovers.has(word.toLowerCase())) continue
      const entry = formsOf(word).find((form) => words.has(form))
      if (entry === undefined) found.set(word, [...(found.get(word) ?? []), place])
      else used.add(entry)
    }
  }
  return [
    ...[...found].map(
      ([word, places]) =>
        `${code}/${places[0]}: «${word}» is no word of ${code} (in ${places.length} texts). Write it as it is ` +
        `in ${code}; or, if it is a name or a term, put it into tests/locales/spelling.json.`,
    ),
    ...listed
      .filter((entry) => !used.has(entry))
      .map((entry) => `${code}: «${entry}» is listed for nothing. Remove it from spelling.json.`),
  ]
}

/** A word as it may be listed: without the English *’s*, in small letters. */
function formsOf(word: string): readonly string[] {
  const bare = word.replace(/[’']s$/, '')
  return [bare, bare.toLowerCase()]
}

/** Names of several words are taken out whole, so that none of their words is let through elsewhere. */
function without(phrases: readonly string[], text: string, used: Set<string>): string {
  return phrases.reduce((left, phrase) => {
    if (!left.includes(phrase)) return left
    used.add(phrase)
    return left.replaceAll(phrase, ' ')
  }, text)
}

/** The words of a text without placeholders, links and what is quoted as code. Hyphens part words; a letter is none. */
function wordsIn(text: string): readonly string[] {
  const bare = text.replaceAll(
    /\{\{[^}]*\}\}|`[^`]*`|[\p{L}\d-]+\.(?:no|com|org)(?!\p{L})[\w/]*/gu,
    ' ',
  )
  return (bare.match(/\p{L}+(?:[’']\p{L}+)*/gu) ?? []).filter((word) => word.length > 1)
}

/**
 * What is a word of a language. Dictionaries have names too (*Ikke* is one in nynorsk): a capital word
 * is a name only where it is no word of the others.
 */
function knownIn(code: Code, dictionary: Readonly<Record<Code, Dictionary>>): Dictionary {
  const own = dictionary[code]
  const others = code === 'en' ? [dictionary.nb, dictionary.nn] : [dictionary[otherOf(code)]]
  const elsewhere = (word: string) => others.some((other) => other(word))
  return (as) => {
    const word = code === 'en' ? as.replaceAll('’', "'").replace(/'s$/, '') : as
    const small = word.toLowerCase()
    if (own(small)) return true
    if (word !== small && own(word) && !elsewhere(small)) return true
    return code !== 'en' && !elsewhere(small) && isCompound(small, own)
  }
}

function otherOf(code: 'nb' | 'nn'): 'nb' | 'nn' {
  return code === 'nb' ? 'nn' : 'nb'
}

/** Whether a word is put together of two, with or without *s* or *e* between. */
function isCompound(word: string, own: Dictionary): boolean {
  const places = Array.from({ length: Math.max(word.length - 5, 0) }, (_, index) => index + 3)
  return places.some((place) => {
    const [first, second] = [word.slice(0, place), word.slice(place)]
    return own(second) && (own(first) || (/.{3}[se]$/.test(first) && own(first.slice(0, -1))))
  })
}
