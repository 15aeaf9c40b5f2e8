import { finderOf, type Term } from '../../../words/glossary.ts'
import type { Readable } from './readable.ts'
import terms from './terms.json' with { type: 'json' }

const listed: Readonly<Record<string, readonly string[]>> = terms

/**
 * Words of the field that somebody has looked at: who has no training in it does not know them.
 *
 * They are more than the texts use now: a new text that uses one is then seen.
 */
export function termsListed(code: string): readonly string[] {
  return listed[code] ?? []
}

/** Pages on which nothing can be opened: they link to the page of words, or are a municipality's own. */
const withoutScript = /^(handbook|om|selftest|site)(\.|$)/

/** Where a listed word stands in a text, and the glossary does not explain it. */
export function unexplainedIn(
  readables: readonly Readable[],
  words: readonly string[],
  glossary: readonly Term[],
): readonly string[] {
  const explains = finderOf(glossary)
  const unexplained = words.filter((word) => explains(word).every(({ said }) => said !== word))
  const stands = finderOf([{ id: '', term: '', means: '', forms: unexplained }])
  if (unexplained.length === 0) return []
  return readables
    .filter(({ place }) => !withoutScript.test(place))
    .flatMap(({ place, texts }) =>
      texts.flatMap((text) => stands(text).map(({ said }) => `${place}: ${said}`)),
    )
}
