import { addresses } from '../../../flows/addresses.ts'
import { inStages, isTree, type Tree } from '../../words/stages.ts'
import { apart } from './apart.ts'
import { dataScript, type SiteFile } from './dataScript.ts'
import { calledIn } from '../../editor/called.ts'
import { isForEditors, type Language } from './languages.ts'

/** Files of words that only pages without script, single pages or tools say. */
const elsewhere = [
  'editor',
  'handbook',
  'meeting',
  'om',
  'packs',
  'proof',
  'report',
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
  /** What those who write packs are told, where the language has it. */
  readonly editor?: SiteFile
  /** What fields and choices are called in every language: a spreadsheet may be written in any. */
  readonly called: SiteFile
}

/** The files of one language, among all that the site has. */
export function wordFiles(own: Language, all: readonly Language[] = [own]): WordFiles {
  const { code, words } = own
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
    // By their names these two are not among what is kept for use without a net.
    ...(isForEditors({ words }) && {
      editor: dataScript('words', `editor.${code}`, apart(toldEditors(words))),
    }),
    called: dataScript('words', 'editor.called', apart(calledIn(all.filter(isForEditors)))),
  }
}

/** Of other files only what a field of a pack can say: where a case plays, and how a date is written. */
function toldEditors({ editor, packs, site, training }: Tree): Tree {
  const choose: unknown = isTree(training) ? training['choose'] : undefined
  const { settings = {}, themes = {} } = isTree(choose) ? choose : {}
  const { dates = '' } = isTree(site) ? site : {}
  return {
    editor,
    packs,
    site: { dates },
    training: { choose: { settings, themes } },
  }
}

function without(words: Tree, names: readonly string[]): Tree {
  return Object.fromEntries(Object.entries(words).filter(([name]) => !names.includes(name)))
}
