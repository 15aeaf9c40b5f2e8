import { existsSync, readFileSync } from 'node:fs'
import { practiceCases } from '../../../flows/scenarios/practice/cases.ts'
import type { PracticeFault } from '../../practice/fault.ts'
import { readStory, type Story } from '../../practice/story.ts'
import type { PracticeCase } from '../../../flows/scenarios/practice/practiceCase.ts'
import type { CaseFile, ListedCase } from '../../training/caseFile.ts'
import { dataScript, type SiteFile } from './dataScript.ts'

/** The cases to practise on as pages load them: a list, and a file for each. */
export interface PracticeFiles {
  readonly list: SiteFile
  readonly files: readonly SiteFile[]
  /** What is told, by case. */
  readonly stories: ReadonlyMap<string, Story>
  readonly faults: readonly PracticeFault[]
}

interface Told {
  readonly practiceCase: PracticeCase
  readonly story: Story
}

/** Reads the stories of a language. A case without its story is left out, and said. */
export function practiceFiles(code: string, home = 'locales'): PracticeFiles {
  const read = practiceCases.map((practiceCase) => ({
    practiceCase,
    ...readStory(practiceCase, wordsOf(`${home}/${code}/practice/${practiceCase.id}.json`)),
  }))
  const told: readonly Told[] = read.flatMap(({ practiceCase, story }) =>
    story ? [{ practiceCase, story }] : [],
  )
  const files = told.map((one) => [listed(one), caseScript(one, code)] as const)
  const list = dataScript(
    'words',
    `cases.${code}`,
    files.map(([about, [file]]): ListedCase => ({ ...about, file })),
  )
  return {
    list,
    stories: new Map(told.map(({ practiceCase, story }) => [practiceCase.id, story])),
    files: [list, ...files.map(([, file]) => file)],
    faults: read.flatMap(({ faults }) => faults),
  }
}

function wordsOf(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

function caseScript({ practiceCase, story }: Told, code: string): SiteFile {
  const file: CaseFile = { practiceCase, story }
  return dataScript('words', `case-${practiceCase.id}.${code}`, file)
}

function listed({
  practiceCase: { id, setting, age, minutes, themes },
  story: { title },
}: Told): Omit<ListedCase, 'file'> {
  return { id, title, setting, age, minutes, themes }
}
