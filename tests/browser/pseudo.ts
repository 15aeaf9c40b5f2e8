import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Tree } from '../../src/words/stages.ts'

const plain = 'abcdefghijklmnopqrstuvwxyzæøå'
const strange = Array.from('ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑǽǿǻ')

/** Longer than any translation is expected to be. */
const longer = 0.3

/** What is the same in every language: placeholders, links, and acts with their sections. */
const same = [
  /\{\{[^}]*\}\}/,
  /[\p{L}\d.-]+\.(?:no|com|org)(?!\p{L})[\w/]*/u,
  /\p{L}+(?:lov|forskrift)(?:a|en)(?!\p{L})/u,
  /§ [\d-]+(?: [a-h](?!\p{L}))?/u,
]
const changing = new RegExp([...same, /\p{L}/u].map(({ source }) => source).join('|'), 'giu')

/** A text in a language nobody speaks: readable, no other letter as it was, and a third longer. */
export function pseudo(text: string): string {
  if (text === '') return text
  const changed = text.replaceAll(changing, (part) => {
    if (part.length > 1) return part
    const at = plain.indexOf(part.toLowerCase())
    const letter = strange[at] ?? 'ẍ'
    return part === part.toLowerCase() ? letter : letter.toUpperCase()
  })
  return `[${changed} ${'~'.repeat(Math.ceil(text.length * longer))}]`
}

/** Texts that are no words: the chart reads them. */
const kept = new Set(['common.terms.stafettholder', 'site.dates', 'site.beside'])

/** A tree of words in it, by file. */
export function pseudoTree(words: Tree): Tree {
  return Object.fromEntries(
    Object.entries(words).map(([file, inFile]) => [file, changedIn(inFile, file)]),
  )
}

/** Writes the default language as another one, into a folder of its own. */
export function writePseudo(folder: string, from = 'locales/nb'): void {
  mkdirSync(folder, { recursive: true })
  const files = readdirSync(from).filter((file) =>
    /^(?!(editor|packs|proof|report|rules|words)\.).*\.json$/.test(file),
  )
  for (const file of files) {
    const words: unknown = JSON.parse(readFileSync(join(from, file), 'utf8'))
    const changed = changedIn(words, file.replace('.json', ''))
    writeFileSync(join(folder, file), JSON.stringify(changed, undefined, 2))
  }
}

function changedIn(value: unknown, key: string): unknown {
  // What a word is found by is no text: nobody reads it.
  if (typeof value === 'string')
    return kept.has(key) || /^glossary\..*\.forms$/.test(key) ? value : pseudo(value)
  if (Array.isArray(value)) return value.map((part, index) => changedIn(part, `${key}.${index}`))
  return Object.fromEntries(
    Object.entries(Object(value)).map(([name, part]) => [name, changedIn(part, `${key}.${name}`)]),
  )
}
