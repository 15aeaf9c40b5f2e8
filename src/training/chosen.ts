import type { PracticeSetting, PracticeTheme } from '../../flows/scenarios/practice/practiceCase.ts'
import type { ListedCase } from './caseFile.ts'

/** Who practises: one alone, or a group round one screen. */
export const companies = ['alone', 'group'] as const

/** One of them. */
export type Company = (typeof companies)[number]

/** How long one has, in minutes. */
export const lengths = [6, 8, 10, 15, 20] as const

/** What cases are looked for. Undefined is any. */
export interface Wanted {
  readonly theme: PracticeTheme | undefined
  readonly setting: PracticeSetting | undefined
  readonly minutes: (typeof lengths)[number] | undefined
}

export const anyCase: Wanted = { theme: undefined, setting: undefined, minutes: undefined }

/** How long a case takes, in minutes: a group votes, shows and talks. */
export function minutesOf({ minutes, inGroup }: ListedCase, company: Company): number {
  return company === 'group' ? inGroup.whole : minutes
}

/** The cases that fit, in the order of the list. One with nothing to vote on is none for a group. */
export function fitting(
  list: readonly ListedCase[],
  { theme, setting, minutes }: Wanted,
  company: Company = 'alone',
): readonly ListedCase[] {
  return list.filter(
    (one) =>
      (company === 'alone' || one.inGroup.rounds > 0) &&
      (theme === undefined || one.themes.includes(theme)) &&
      (setting === undefined || one.setting === setting) &&
      (minutes === undefined || minutesOf(one, company) <= minutes),
  )
}

/** The week of a day, year first, as the calendar counts them (ISO 8601): 1 to 53. */
export function weekOf(day: string): number {
  const date = new Date(`${day}T12:00:00Z`)
  const thursday = new Date(date)
  thursday.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7))
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1, 12)
  return Math.floor((thursday.getTime() - newYear) / (7 * 24 * 3600 * 1000)) + 1
}

/** The case of the week, among the short ones: the same for everybody, and nothing is kept of it. */
export function ofTheWeek(list: readonly ListedCase[], day: string): ListedCase | undefined {
  // The newer ways to sort a copy are not in every browser.
  const short = [...list]
  short.sort((a, b) => a.minutes - b.minutes)
  short.length = Math.ceil(list.length / 3)
  return short[weekOf(day) % Math.max(1, short.length)]
}
