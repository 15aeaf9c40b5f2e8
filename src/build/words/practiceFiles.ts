import { bti } from '../../../flows/bti/bti.ts'
import { practiceCases } from '../../../flows/scenarios/practice/cases.ts'
import { defaultLanguage } from '../../address/address.ts'
import { asFar } from '../../practice/asFar.ts'
import type { PracticeFault } from '../../practice/fault.ts'
import type { Story } from '../../practice/story.ts'
import type { CaseFile, ListedCase } from '../../training/caseFile.ts'
import { dataScript, type SiteFile } from './dataScript.ts'
import {
  hasStories,
  readStories,
  wordsBeside,
  type Beside,
  type ToldCase,
} from './practiceWords.ts'

/** The cases to practise on as pages load them: a list, and a file for each. */
export interface PracticeFiles {
  readonly list: SiteFile
  /** The list, and the files that it names. */
  readonly files: readonly SiteFile[]
  /** What is told, by case. */
  readonly stories: ReadonlyMap<string, Story>
  readonly faults: readonly PracticeFault[]
}

/**
 * Reads the cases with their stories in a language. A case without its story is left out, and said; a
 * language that has no stories yet tells those of the default language, as what they are.
 */
export function practiceFiles(code: string): PracticeFiles {
  const lang = hasStories(code) ? code : defaultLanguage
  const { told, faults } = readStories(practiceCases, lang)
  const beside = wordsBeside(lang)
  const files = told.map((one) => [listed(one, lang), caseScript(one, lang, beside)] as const)
  const list = dataScript(
    'words',
    `cases.${code}`,
    files.map(([about, [file]]): ListedCase => ({ ...about, file })),
  )
  return {
    list,
    files: [list, ...files.map(([, file]) => file)],
    stories: new Map(told.map(({ case: { id }, story }) => [id, story])),
    faults,
  }
}

function caseScript({ case: practiceCase, story }: ToldCase, lang: string, said: Beside): SiteFile {
  const places = asFar(bti, practiceCase.walk).trip.places.map(({ at }) => at)
  const beside = Object.fromEntries(places.map((at) => [at, said[at] ?? {}]))
  const file: CaseFile = { practiceCase, story, beside, lang }
  return dataScript('words', `case-${practiceCase.id}.${lang}`, file)
}

function listed(
  { case: { id, setting, age, minutes, themes }, story: { title } }: ToldCase,
  lang: string,
): Omit<ListedCase, 'file'> {
  return { id, title, setting, age, minutes, themes, lang }
}
