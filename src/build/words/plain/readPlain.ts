import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { glossaryOf } from '../../../words/glossary.ts'
import { speak } from '../../../words/speak.ts'
import { isTree, type Tree } from '../../../words/stages.ts'
import { forBuilders, forEditors, readLanguages, type Language } from '../languages.ts'
import excepted from './excepted.json' with { type: 'json' }
import { nothingExcepted, plainOf, type Excepted, type Plain } from './plain.ts'
import { readablesIn } from './readable.ts'

const reviewed: Readonly<Record<string, Excepted>> = excepted.languages

/** How plain each language is, as it stands in `locales/`. */
export function readPlain(): readonly Plain[] {
  return readLanguages().languages.map(({ code, words }) =>
    plainOf(
      code,
      readablesIn(read(words)),
      readablesIn({ practice: told(code) }),
      reviewed[code] ?? nothingExcepted,
      glossaryOf(speak(words, 'silent', code)),
    ),
  )
}

/** What a person in the guide reads. */
function read(words: Language['words']): Tree {
  const others = [...forBuilders, ...forEditors]
  return Object.fromEntries(
    Object.entries(words)
      .filter(([name]) => !others.includes(name))
      .map(([name, tree]) => [name, name === 'glossary' ? meanings(tree) : tree]),
  )
}

/** Of a word that is explained only what it means is a sentence. */
function meanings(glossary: unknown): Tree {
  const entries = isTree(glossary) ? Object.entries(glossary) : []
  return Object.fromEntries(
    entries.flatMap(([id, entry]) => (isTree(entry) ? [[id, { means: entry['means'] }]] : [])),
  )
}

/** What a language tells to practise on, by file. */
function told(code: string): Tree {
  const folder = `locales/${code}/practice`
  if (!existsSync(folder)) return {}
  return Object.fromEntries(
    readdirSync(folder).flatMap((file) => {
      const words: unknown = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))
      return isTree(words) ? [[file.replace(/\.json$/, ''), words]] : []
    }),
  )
}
