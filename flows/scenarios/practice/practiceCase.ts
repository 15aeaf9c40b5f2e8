import type { StateId } from '../../bti/ids.ts'
import type { Variants } from '../../bti/variants.ts'
import type { SourceId } from '../../sources.ts'
import type { Kind } from '../cases/case.ts'
import { partsOf } from '../told.ts'

/** What one can choose a case by: what it is mainly about. */
export const practiceThemes = [
  'everyday',
  'violence',
  'sexual',
  'neglect',
  'honour',
  'acute',
  'pickup',
  'selfHarm',
  'staff',
  'betweenChildren',
  'childWhoHarms',
  'absence',
  'healthAndHelp',
  'advice',
  'parents',
  'twoHomes',
  'consent',
  'services',
  'afterReport',
  'leader',
  'adultOrUnborn',
] as const

/** One of them. */
export type PracticeTheme = (typeof practiceThemes)[number]

/** What pulls to the wrong answer; `cultureExcuses` pulls to do too little, `cultureFrightens` too much. */
export const pulls = [
  'niceFamily',
  'leaderSaysWait',
  'notOurTable',
  'secrecy',
  'famousParent',
  'cultureExcuses',
  'cultureFrightens',
  'loyalty',
  'smallPlace',
  'rumour',
  'longAgo',
  'haste',
  'alreadyReported',
  'hardToSay',
  'angryParent',
  'othersPress',
  'strongFeeling',
  'noProof',
] as const

/** One of them. */
export type Pull = (typeof pulls)[number]

/** Where a case is set. */
export const practiceSettings = ['kindergarten', 'school', 'sfo'] as const

/** One of them. */
export type PracticeSetting = (typeof practiceSettings)[number]

/** Another answer that is right at a step of the expected walk. */
export interface Accepted {
  /** After how many answers of the expected walk it is given. */
  readonly after: number
  readonly answer: string
  /** What is answered from there on. Not said: the rest of the expected walk. */
  readonly goOn?: readonly string[]
}

/** The walk where a municipality has chosen another way: as many answers, to the same outcome. */
export interface Elsewhere {
  readonly choice: keyof Variants
  readonly is: Variants[keyof Variants]
  readonly walk: readonly string[]
}

/**
 * A made-up case to practise on in the guide itself. Its words stand in the locales, under its id:
 * the story has one part more than `told` has numbers.
 */
export interface PracticeCase {
  readonly id: string
  readonly setting: PracticeSetting
  /** Of the child it is about, in years. */
  readonly age: number
  readonly themes: readonly PracticeTheme[]
  readonly kind: Kind
  readonly minutes: number
  /** Ordinary help is right: a report would hurt a family for nothing. */
  readonly restraint: boolean
  readonly pulls: readonly Pull[]
  /** The expected answers, by the chart's names. */
  readonly walk: readonly string[]
  /** After how many answers each further part of the story is told; the first is told before any. */
  readonly told: readonly number[]
  readonly accepted: readonly Accepted[]
  readonly elsewhere: readonly Elsewhere[]
  /** Where the expected walk ends. */
  readonly outcome: StateId
  /** What it rests on: law, guide or model. */
  readonly ground: readonly SourceId[]
}

/** What is needed of a case to walk it: what it counts for among the others is left out. */
export type WalkedCase = Omit<PracticeCase, 'kind' | 'pulls'>

/**
 * A case as it is written: its answers in one line, `…` where the next part of the story is told, and
 * what is seldom needed left out.
 */
export type WrittenCase = Omit<
  PracticeCase,
  'walk' | 'told' | 'restraint' | 'pulls' | 'accepted' | 'elsewhere'
> & {
  readonly walk: string
  readonly restraint?: true
  readonly pulls?: readonly Pull[]
  readonly accepted?: readonly (Omit<Accepted, 'goOn'> & { readonly goOn?: string })[]
  readonly elsewhere?: readonly (Omit<Elsewhere, 'walk'> & { readonly walk: string })[]
}

/** Where the next part of the story is told, in a walk as it is written. */
export const tellMore = '…'

/** A case as it is practised on. Whether it can be walked is for `src/practice` to check. */
export function caseOf(written: WrittenCase): PracticeCase {
  const { restraint = false, pulls: pulled = [], accepted = [], elsewhere = [] } = written
  return {
    ...written,
    ...walkOf(partsOf(written.walk)),
    restraint,
    pulls: pulled,
    accepted: accepted.map(({ after, answer, goOn }) =>
      goOn === undefined ? { after, answer } : { after, answer, goOn: partsOf(goOn) },
    ),
    elsewhere: elsewhere.map(({ walk, ...choice }) => ({
      ...choice,
      walk: answersIn(partsOf(walk)),
    })),
  }
}

/** The answers of a walk as it is written, and after how many of them each further part is told. */
export function walkOf(parts: readonly string[]): Pick<PracticeCase, 'walk' | 'told'> {
  const told = parts.flatMap((part, index) => (part === tellMore ? [index] : []))
  return { walk: answersIn(parts), told: told.map((index, before) => index - before) }
}

function answersIn(parts: readonly string[]): readonly string[] {
  return parts.filter((part) => part !== tellMore)
}
