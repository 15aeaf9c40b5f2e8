import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { defaultLanguage, isPart } from '../../address/address.ts'
import { municipalities } from '../../pack/place.ts'
import { isTree, type Tree } from '../../words/stages.ts'
import { compareWords } from './compareWords.ts'
import { neededWords } from './needed.ts'
import type { WordFault } from './wordFault.ts'

/** Where the languages lie, a folder each. */
const home = 'locales'

/** What only those who build the guide are told, in the default language alone. */
export const forBuilders = ['proof', 'report', 'rules', 'words']

/** What those who write packs are told, on pages of their own: a language has all of it, or none yet. */
export const forEditors = ['editor', 'packs']

/** Whether a language has what those who write packs are told. */
export function isForEditors({ words }: Pick<Language, 'words'>): boolean {
  return forEditors.some((name) => name in words)
}

/** A language: how it stands in the address, and its words by file. */
export interface Language {
  readonly code: string
  readonly words: Tree
}

export interface ReadLanguages {
  /** Those without faults, the default first. */
  readonly languages: readonly Language[]
  readonly faults: readonly WordFault[]
}

/** Every language there is: the folders of `locales/`, and of the folder that BTI_LOCALES names. */
export function readLanguages(
  homes: readonly string[] = [home, process.env['BTI_LOCALES'] ?? ''].filter(Boolean),
): ReadLanguages {
  const original = readLanguage(`${home}/${defaultLanguage}`)
  const folders = homes
    .flatMap((place) =>
      readdirSync(place, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => ({ code: name, folder: `${place}/${name}` })),
    )
    .toSorted((a, b) => Number(b.code === defaultLanguage) - Number(a.code === defaultLanguage))
  const read = folders.map(({ code, folder }) => {
    const { words, faults } = readLanguage(folder)
    const wrong =
      code === defaultLanguage ? neededWords(words, folder) : translated(folder, words, original)
    return { code, words, faults: [...faults, ...addressed(code, folder), ...wrong] }
  })
  return {
    languages: read
      .filter(({ faults }) => faults.length === 0)
      .map(({ code, words }) => ({ code, words })),
    faults: read.flatMap(({ faults }) => faults),
  }
}

/** The words of the default language, for tools and tests. Whether they are whole is checked elsewhere. */
export function ownWords(): Tree {
  return readLanguage(`${home}/${defaultLanguage}`).words
}

interface Read {
  readonly words: Tree
  readonly faults: readonly WordFault[]
}

function readLanguage(folder: string): Read {
  const read = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => ({ name: file.replace(/\.json$/, ''), ...readFile(`${folder}/${file}`) }))
  return {
    words: read.reduce((all, { name, words }) => placed(all, name.split('.'), words), {}),
    faults: read.flatMap(({ faults }) => faults),
  }
}

/** The words of `aside.themes.json` stand in those of `aside.json`: a part that waits is a file of its own. */
function placed(tree: Tree, [name = '', ...inner]: readonly string[], words: Tree): Tree {
  const own = tree[name]
  const there = isTree(own) ? own : {}
  return {
    ...tree,
    [name]: inner.length > 0 ? placed(there, inner, words) : { ...there, ...words },
  }
}

function readFile(file: string): Read {
  try {
    const words: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (isTree(words)) return { words, faults: [] }
    return { words: {}, faults: [{ file, key: '', fault: 'noTable' }] }
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : ''
    return {
      words: {},
      faults: [{ file, key: '', fault: 'unreadable', values: { why: why ?? '' } }],
    }
  }
}

/** A language beside the default one, file by file. */
function translated(folder: string, words: Tree, { words: original }: Read): readonly WordFault[] {
  const left = isForEditors({ words }) ? forBuilders : [...forBuilders, ...forEditors]
  const wanted = Object.keys(original).filter((name) => !left.includes(name))
  const from = `${home}/${defaultLanguage}`
  return [
    ...wanted.flatMap((name): readonly WordFault[] => {
      const file = `${folder}/${name}.json`
      if (!existsSync(file)) return [{ file, key: '', fault: 'noFile', values: { from } }]
      // A file that cannot be read has one fault, and not one for each of its texts.
      const own = words[name]
      return isTree(own) && Object.keys(own).length === 0
        ? []
        : compareWords(file, own, original[name])
    }),
    ...Object.keys(words)
      .filter((name) => !wanted.includes(name))
      .map((name): WordFault => {
        return { file: `${folder}/${name}.json`, key: '', fault: 'unknownFile', values: { from } }
      }),
    ...practised(folder),
  ]
}

/** What is told to practise on, as far as a language has it: what it lacks is told in the default one. */
function practised(folder: string): readonly WordFault[] {
  const from = `${home}/${defaultLanguage}/practice`
  return readdirSync(from).flatMap((name): readonly WordFault[] => {
    const file = `${folder}/practice/${name}`
    if (!existsSync(file)) return []
    const { words, faults } = readFile(file)
    return faults.length > 0 ? faults : compareWords(file, words, readFile(`${from}/${name}`).words)
  })
}

/** A language must be possible to tell from a municipality and from what else stands in an address. */
function addressed(code: string, folder: string): readonly WordFault[] {
  const fits = /^[a-z]{2,3}$/.test(code) && isPart(code)
  if (fits && !municipalities.some(({ id }) => id === code)) return []
  return [{ file: folder, key: '', fault: 'address', values: { code } }]
}
