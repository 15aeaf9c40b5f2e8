import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const plain = 'abcdefghijklmnopqrstuvwxyzæøå'
const strange = Array.from('ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑǽǿǻ')

/** Longer than any translation is expected to be. */
const longer = 0.3

/** A text in a language nobody speaks: readable, no letter as it was, and a third longer. Placeholders stay. */
export function pseudo(text: string): string {
  if (text === '') return text
  const changed = text.replaceAll(/\{\{[^}]*\}\}|\p{L}/gu, (part) => {
    if (part.startsWith('{{')) return part
    const at = plain.indexOf(part.toLowerCase())
    const letter = strange[at] ?? 'ẍ'
    return part === part.toLowerCase() ? letter : letter.toUpperCase()
  })
  return `[${changed} ${'~'.repeat(Math.ceil(text.length * longer))}]`
}

/** Texts that are no words: the chart reads them. */
const kept = new Set(['common.terms.stafettholder'])

/** Writes the default language as another one, into a folder of its own. */
export function writePseudo(folder: string, from = 'locales/nb'): void {
  mkdirSync(folder, { recursive: true })
  const files = readdirSync(from).filter((file) =>
    /^(?!(packs|proof|rules|words)\.).*\.json$/.test(file),
  )
  for (const file of files) {
    const words: unknown = JSON.parse(readFileSync(join(from, file), 'utf8'))
    const changed = changedIn(words, file.replace('.json', ''))
    writeFileSync(join(folder, file), JSON.stringify(changed, undefined, 2))
  }
}

function changedIn(value: unknown, key: string): unknown {
  if (typeof value === 'string') return kept.has(key) ? value : pseudo(value)
  if (Array.isArray(value)) return value.map((part, index) => changedIn(part, `${key}.${index}`))
  return Object.fromEntries(
    Object.entries(Object(value)).map(([name, part]) => [name, changedIn(part, `${key}.${name}`)]),
  )
}
