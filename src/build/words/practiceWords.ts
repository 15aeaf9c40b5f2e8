import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { PracticeCase } from '../../../flows/scenarios/practice/practiceCase.ts'
import { checkCases } from '../../practice/check.ts'
import type { PracticeFault } from '../../practice/fault.ts'
import { readStory, type Story } from '../../practice/story.ts'
import { isTree, type Tree } from '../../words/stages.ts'

/** Files of the folder that are no story: what one chooses by, what is said beside the way, and the kit. */
const noStories = ['beside', 'choose', 'kit']

/** A case with its words in one language. */
export interface ToldCase {
  readonly case: PracticeCase
  readonly story: Story
}

/** What is said to an answer beside the expected way: by place, then answer. */
export type Beside = Readonly<Record<string, Readonly<Record<string, string>>>>

export interface ReadPractice {
  readonly told: readonly ToldCase[]
  readonly faults: readonly PracticeFault[]
}

/** The cases to practise on in one language, and all that is wrong with them, in every chart, or their words. */
export function readPractice(cases: readonly PracticeCase[], language: string): ReadPractice {
  const { told, faults } = readStories(cases, language)
  return { told, faults: [...checkCases(cases), ...faults] }
}

/** Whether a language has stories of its own, and what is said beside their ways: half of it is not told. */
export function hasStories(language: string): boolean {
  return existsSync(`locales/${language}/practice/beside.json`)
}

/** The stories of a language, and what is wrong with them. Nothing is walked: that takes seconds. */
export function readStories(cases: readonly PracticeCase[], language: string): ReadPractice {
  const words = wordsIn(`locales/${language}/practice`)
  const read = cases.map((one) => ({ case: one, ...readStory(one, words[one.id]) }))
  const unknown = Object.keys(words)
    .filter((name) => !noStories.includes(name) && !cases.some(({ id }) => id === name))
    .map((name): PracticeFault => ({ fault: 'storyWithoutCase', case: name, variants: '' }))
  return {
    told: read.flatMap(({ case: one, story }) => (story ? [{ case: one, story }] : [])),
    faults: [...read.flatMap(({ faults }) => faults), ...unknown],
  }
}

/** What is said to an answer beside the expected way: by place, then answer. Empty before it is written. */
export function wordsBeside(language: string): Beside {
  const beside = jsonIn(`locales/${language}/practice/beside.json`)
  if (!isTree(beside)) return {}
  return Object.fromEntries(
    Object.entries(beside).map(([at, said]) => [at, isTree(said) ? textsIn(said) : {}]),
  )
}

function textsIn(said: Tree): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(said).flatMap(([answer, text]) =>
      typeof text === 'string' ? [[answer, text]] : [],
    ),
  )
}

/** What stands in each file. One that cannot be read has nothing in it, and so is no story. */
function wordsIn(folder: string): Tree {
  if (!existsSync(folder)) return {}
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
  return Object.fromEntries(
    files.map((file) => [file.replace(/\.json$/, ''), jsonIn(`${folder}/${file}`)]),
  )
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
