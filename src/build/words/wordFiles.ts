import { addresses } from '../../../flows/addresses.ts'
import { inStages, type Tree } from '../../words/stages.ts'
import { apart } from './apart.ts'
import { dataScript, type SiteFile } from './dataScript.ts'
import type { Language } from './languages.ts'

/** Files of words that only pages without script, single pages or tools say. */
const elsewhere = [
  'handbook',
  'meeting',
  'om',
  'packs',
  'proof',
  'rules',
  'selftest',
  'site',
  'training',
  'words',
]

/** The words of a language as the pages load them. */
export interface WordFiles {
  readonly first: SiteFile
  readonly rest: SiteFile
  readonly selftest: SiteFile
  readonly meeting: SiteFile
  readonly training: SiteFile
}

export function wordFiles({ code, words }: Language): WordFiles {
  const { first, rest } = inStages(without(words, elsewhere))
  return {
    first: dataScript('words', `${code}.guide.first`, apart(first)),
    rest: dataScript('words', `${code}.guide.rest`, apart({ ...rest, addresses })),
    selftest: dataScript('words', `${code}.selftest`, apart({ selftest: words['selftest'] })),
    // By its name it is not among what is kept for use without a net: a course has one.
    training: dataScript(
      'words',
      `training.${code}`,
      apart({ training: words['training'], meeting: words['meeting'] }),
    ),
    meeting: dataScript('words', `${code}.meeting`, apart({ meeting: words['meeting'] })),
  }
}

function without(words: Tree, names: readonly string[]): Tree {
  return Object.fromEntries(Object.entries(words).filter(([name]) => !names.includes(name)))
}
