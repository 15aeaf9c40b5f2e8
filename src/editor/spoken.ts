import type { i18n } from 'i18next'
import { fetchData } from '../address/fetchData.ts'
import { loadWords } from '../words/loadWords.ts'

/** The files with the words of each language that the page can speak: the guide's two, then the editor's. */
export type WordsOf = Readonly<Record<string, readonly string[]>>

/** What the page says of its words: its own, and for each other language the code and its files. */
export function filesIn(
  own: string,
  { words = '', others = '' }: { readonly words?: string; readonly others?: string },
): WordsOf {
  const named = others
    .split(', ')
    .filter(Boolean)
    .map((one) => one.split(' '))
  return Object.fromEntries([[own, words.split(' ')], ...named.map(([code, ...of]) => [code, of])])
}

/** All words of the page in a language. Rejects where they do not come. */
export function spokenIn(code: string, files: WordsOf): Promise<i18n> {
  return loadWords(code, files[code] ?? [], Promise.resolve(undefined), fetchData)
}
