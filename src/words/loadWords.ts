import type { i18n } from 'i18next'
import type { Local } from '../pack/local.ts'
import { fill, isApart } from './fill.ts'
import { localise } from './localise.ts'
import { speak, speakMore } from './speak.ts'
import { isTree, type Tree } from './stages.ts'

/** The words a page names, with a municipality's own names in them. Rejects where they do not come. */
export async function loadWords(
  lng: string,
  files: readonly string[],
  local: Promise<Local | undefined>,
  fetched: (file: string) => Promise<unknown>,
): Promise<i18n> {
  const trees = await Promise.all(files.map(async (file) => treeOf(await fetched(file))))
  const [first = {}, ...more] = trees
  const own = await local
  const language = speak(own ? localise(first, own) : first, 'silent', lng)
  for (const tree of more) speakMore(language, tree)
  return language
}

/** Adds the words of a file to a language. False where the file is none of ours. */
export async function addWords(
  language: i18n,
  file: string,
  fetched: (file: string) => Promise<unknown>,
): Promise<boolean> {
  const came = await fetched(file)
  if (came === undefined) return false
  speakMore(language, treeOf(came))
  return true
}

function treeOf(came: unknown): Tree {
  const tree = isApart(came) ? fill(came) : undefined
  if (!isTree(tree)) throw new TypeError('These are no words.')
  return tree
}
