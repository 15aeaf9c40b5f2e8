import { bti, type BtiMachine } from '../../../flows/bti/bti.ts'
import { practiceCases } from '../../../flows/scenarios/practice/cases.ts'
import type { WalkedCase } from '../../../flows/scenarios/practice/practiceCase.ts'
import { defaultLanguage } from '../../address/address.ts'
import { asFar } from '../../practice/asFar.ts'
import type { PracticeFault } from '../../practice/fault.ts'
import type { Story } from '../../practice/story.ts'
import type { CaseFile, ListedCase } from '../../training/caseFile.ts'
import { groupTimeOf } from '../../training/rounds.ts'
import type { ToldKit } from '../pages/kitWords.ts'
import { dataScript, type SiteFile } from './dataScript.ts'
import { kitIn } from './practiceKit.ts'
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
  /** The kit of whoever holds a course. */
  readonly kit: ToldKit
  /** What is told, by case. */
  readonly stories: ReadonlyMap<string, Story>
  readonly faults: readonly PracticeFault[]
}

/**
 * Reads the cases with their stories in a language. A case without its story is left out, and said; a
 * language that has no stories yet tells those of the default language, as what they are.
 */
export function practiceFiles(code: string): PracticeFiles {
  const lang = storiesIn(code)
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
    kit: kitIn(lang),
    faults,
  }
}

/** The language that stories, and what is said beside the way, are told in. */
export function storiesIn(code: string): string {
  return hasStories(code) ? code : defaultLanguage
}

/** What is said to an answer beside the expected way of a case, at each place it comes to. */
export function besideAlong({ walk }: WalkedCase, said: Beside, chart: BtiMachine): Beside {
  const places = asFar(chart, walk).trip.places.map(({ at }) => at)
  return Object.fromEntries(places.map((at) => [at, said[at] ?? {}]))
}

function caseScript({ case: practiceCase, story }: ToldCase, lang: string, said: Beside): SiteFile {
  const beside = besideAlong(practiceCase, said, bti)
  const file: CaseFile = { practiceCase, story, beside, besideLang: lang, lang }
  return dataScript('words', `case-${practiceCase.id}.${lang}`, file)
}

function listed(
  { case: practiceCase, story: { title } }: ToldCase,
  lang: string,
): Omit<ListedCase, 'file'> {
  const { id, setting, age, minutes, themes } = practiceCase
  const { rounds, whole } = groupTimeOf(bti, practiceCase)
  return { id, title, setting, age, minutes, inGroup: { rounds, whole }, themes, lang }
}
