import type {
  PracticeSetting,
  PracticeTheme,
  WalkedCase,
} from '../../flows/scenarios/practice/practiceCase.ts'
import { inVariants } from '../practice/inVariants.ts'
import type { Story } from '../practice/story.ts'
import type { Guide } from '../visit/guide.ts'
import type { GroupTime } from './rounds.ts'

/** A case in the list to choose from: nothing in it tells what is right. */
export interface ListedCase {
  readonly id: string
  readonly title: string
  readonly setting: PracticeSetting
  readonly age: number
  /** Alone. */
  readonly minutes: number
  readonly inGroup: Pick<GroupTime, 'rounds' | 'whole'>
  readonly themes: readonly PracticeTheme[]
  /** The language it is told in. */
  readonly lang: string
  /** The municipality that has made it, where one has. */
  readonly by?: string
  /** Where the case lies, from the first page of the site. */
  readonly file: string
}

/** A case as it is loaded when it is chosen. */
export interface CaseFile {
  readonly practiceCase: WalkedCase
  readonly story: Story
  /** The language it is told in. */
  readonly lang: string
  /** What is said of an answer beside the expected walk, by place and answer. */
  readonly beside: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** The language of `beside`. */
  readonly besideLang: string
  /** The municipality that has made it, where one has: it is then walked in that one's chart as it stands. */
  readonly by?: string
}

/** A case as it is walked in a municipality's guide. Its own case is written for it, and stays as it is. */
export function inGuide(file: CaseFile, { variants }: Pick<Guide, 'variants'>): CaseFile {
  if (file.by !== undefined) return file
  return { ...file, practiceCase: inVariants(file.practiceCase, variants) }
}

/** Where the frame gets its cases. Whatever does not come is undefined. */
export interface CaseShelf {
  /** The case that a link from the kit names. */
  readonly asked?: string | undefined
  readonly list: () => Promise<readonly ListedCase[] | undefined>
  /** The municipality's own. Empty where it has none. */
  readonly own: () => Promise<readonly ListedCase[] | undefined>
  readonly open: (listed: ListedCase) => Promise<CaseFile | undefined>
}

/** Where there are no cases to fetch: when the page is written. */
export const emptyShelf: CaseShelf = {
  list: () => Promise.resolve(undefined),
  own: () => Promise.resolve([]),
  open: () => Promise.resolve(undefined),
}

/** The build has checked what is in it; here it is only known to be whole. */
export function isCaseFile(value: unknown): value is CaseFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['practiceCase', 'story', 'beside'].every((key) => Reflect.get(value, key) !== undefined)
  )
}

/** As above. */
export function isCaseList(value: unknown): value is readonly ListedCase[] {
  return Array.isArray(value) && value.length > 0
}
