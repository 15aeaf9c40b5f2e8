import { defaultLanguage } from '../../address/address.ts'
import { isTree, type Tree } from '../../words/stages.ts'
import type { Language } from './languages.ts'

/** What services and parents are spoken to in. */
const norwegian: readonly string[] = ['nb', 'nn']

/** Files in which `say` is a heading, and nothing one says. */
const headings: readonly string[] = ['common', 'plan']

/**
 * A language with the bokmål sentence beside each one that is said to somebody, as `sayNorwegian`: whoever
 * reads the guide in English rings in Norwegian. The Norwegian ones are as they are.
 */
export function withScripts(own: Language, all: readonly Language[]): Language {
  const original = all.find(({ code }) => code === defaultLanguage)
  if (!original || norwegian.includes(own.code)) return own
  return {
    ...own,
    words: Object.fromEntries(
      Object.entries(own.words).map(([file, words]) => [
        file,
        headings.includes(file) ? words : beside(words, original.words[file]),
      ]),
    ),
  }
}

function beside(own: unknown, original: unknown): unknown {
  if (!isTree(own) || !isTree(original)) return own
  const inner = Object.entries(own).map(([key, value]) => [key, beside(value, original[key])])
  const said = Object.keys(own)
    .filter((key) => /^say(_\w+)?$/.test(key) && typeof original[key] === 'string')
    .map((key) => [key.replace('say', 'sayNorwegian'), original[key]])
  return Object.fromEntries([...inner, ...said]) satisfies Tree
}
