import type { i18n } from 'i18next'
import { defaultLanguage } from '../../address/address.ts'
import { compile } from '../../pack/compile.ts'
import type { Fault } from '../../pack/fault.ts'
import type { Folder } from '../../pack/folder.ts'
import type { Local } from '../../pack/local.ts'
import { municipalities } from '../../pack/place.ts'
import type { Pack } from '../../pack/schema.ts'
import { languages as packLanguages, type Language as PackLanguage } from '../../pack/wordRules.ts'
import { localise } from '../../words/localise.ts'
import { speak } from '../../words/speak.ts'
import { dayOf, readPacks } from '../tools/readPacks.ts'
import { dataScript, type SiteFile } from '../words/dataScript.ts'
import { readLanguages, type Language, type ReadLanguages } from '../words/languages.ts'
import { localPractice, type LocalPractice } from '../words/localPractice.ts'
import { practiceFiles, type PracticeFiles } from '../words/practiceFiles.ts'
import { withScripts } from '../words/scripts.ts'
import { wordFiles, type WordFiles } from '../words/wordFiles.ts'
import { editionOf, type Edition } from './edition.ts'

/** A municipality's pack in one language. */
export interface LocalSite {
  readonly pack: Pack
  readonly spoken: PackLanguage
  readonly local: Local
  readonly file: SiteFile
  /** The cases it has made to practise on. */
  readonly practice: LocalPractice
  readonly language: i18n
}

/** A language of the site: its words, and the municipalities that have a pack. */
export interface LanguageSite extends Language {
  readonly files: WordFiles
  readonly language: i18n
  readonly locals: ReadonlyMap<string, LocalSite>
  /** The made-up cases to practise on. */
  readonly practice: PracticeFiles
}

/** Everything the pages are written from. */
export interface Site {
  readonly languages: readonly LanguageSite[]
  /** What is wrong with packs. Those municipalities have the national guide. */
  readonly packFaults: readonly Fault[]
  readonly packFaultsOf: Folder['faultsOf']
  readonly edition: Edition
  readonly today: string
  /** Where the site lies on its server, if that is known. */
  readonly path: string | undefined
  /** The municipality whose guide the first page leads to, where it is not the national one. */
  readonly home: string | undefined
}

/** Reads words and packs as they are now. Words with faults leave their language out: see `faults`. */
export function readSite(
  { languages }: Pick<ReadLanguages, 'languages'> = readLanguages(),
  today: string = dayOf(new Date()),
  { packs, faultsOf, faults }: Pick<Folder, 'packs' | 'faults' | 'faultsOf'> = readPacks(
    undefined,
    today,
  ),
): Site {
  return {
    languages: languages.map((language) =>
      languageSite(withScripts(language, languages), languages, shownPacks(packs)),
    ),
    packFaults: faults,
    packFaultsOf: faultsOf,
    edition: editionOf(),
    today,
    path: process.env['BTI_PATH'],
    home: process.env['BTI_HOME'] || undefined,
  }
}

/** What a setting that names municipalities says wrongly: ids that no municipality has. */
export function unknownIn(settings: readonly (string | undefined)[]): readonly string[] {
  return settings
    .flatMap(listed)
    .filter((id) => municipalities.every((municipality) => municipality.id !== id))
}

/**
 * The packs a site shows: all, or those that `BTI_PACKS` names. Another municipality's draft is then not
 * there: that municipality has the national guide.
 */
export function shownPacks(
  packs: readonly Pack[],
  only: string | undefined = process.env['BTI_PACKS'],
): readonly Pack[] {
  const ids = listed(only)
  return ids.length === 0 ? packs : packs.filter(({ id }) => ids.includes(id))
}

function listed(setting = ''): readonly string[] {
  return setting.split(/[\s,]+/).filter(Boolean)
}

function languageSite(
  own: Language,
  all: readonly Language[],
  packs: readonly Pack[],
): LanguageSite {
  return {
    ...own,
    files: wordFiles(own, all),
    practice: practiceFiles(own.code),
    language: speak(own.words, 'throw', own.code),
    locals: new Map(packs.map((pack) => [pack.id, localSite(pack, own)])),
  }
}

function localSite(pack: Pack, { code, words }: Language): LocalSite {
  // A language that packs do not speak yet shows them in their own.
  const spoken = packLanguages.find((one) => one === code) ?? pack.language
  const local = compile(pack, spoken)
  return {
    pack,
    spoken,
    local,
    file: dataScript('packs', local.id, local),
    practice: localPractice(pack, spoken, code),
    language: speak(localise(words, local), 'throw', code),
  }
}

/** The language of the first page. Without it there is no site. */
export function defaultOf({ languages }: Site): LanguageSite {
  const found = languages.find(({ code }) => code === defaultLanguage)
  if (!found) throw new RangeError(`There are no words in ${defaultLanguage}.`)
  return found
}
