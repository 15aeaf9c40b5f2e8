import type { Change, Path } from '../written.ts'

/** What was done with something that an older version of the format has, for a sentence in the locales. */
export type MovedId =
  | 'wordForms'
  | 'wordUnknown'
  | 'touches'
  | 'deadline'
  | 'deadlineUnclear'
  | 'deadlineLonger'
  | 'deadlineTaken'
  | 'version'

/** One thing of an older pack: where it stood, what it said, and what became of it. */
export interface Moved {
  readonly path: Path
  readonly moved: MovedId
  readonly values: Readonly<Record<string, string | number>>
  readonly changes: readonly Change[]
}

/** From one version to the next. It finds what has the older form, and leaves everything else. */
export type Step = (pack: unknown) => readonly Moved[]
