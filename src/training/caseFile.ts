import type {
  PracticeCase,
  PracticeSetting,
  PracticeTheme,
} from '../../flows/scenarios/practice/practiceCase.ts'
import type { Story } from '../practice/story.ts'

/** A case in the list to choose from: nothing in it tells what is right. */
export interface ListedCase {
  readonly id: string
  readonly title: string
  readonly setting: PracticeSetting
  readonly age: number
  readonly minutes: number
  readonly themes: readonly PracticeTheme[]
  /** The language it is told in. */
  readonly lang: string
  /** Where the case lies, from the first page of the site. */
  readonly file: string
}

/** A case as it is loaded when it is chosen. */
export interface CaseFile {
  readonly practiceCase: PracticeCase
  readonly story: Story
  /** The language it is told in. */
  readonly lang: string
  /** What is said of an answer beside the expected walk, by place and answer. */
  readonly beside: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** Where the frame gets its cases. Whatever does not come is undefined. */
export interface CaseShelf {
  readonly list: () => Promise<readonly ListedCase[] | undefined>
  readonly open: (listed: ListedCase) => Promise<CaseFile | undefined>
}

/** Where there are no cases to fetch: when the page is written. */
export const emptyShelf: CaseShelf = {
  list: () => Promise.resolve(undefined),
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
