import type { Phase } from '../../flows/bti/shape.ts'
import type { Notes } from '../../flows/progress.ts'
import type { Here } from '../walk/walk.ts'

export type Level = Exclude<Notes['level'], 'none'>

/** Where the person is in BTI: the step of safety before the levels, or a level and its phase. */
export type Place =
  { readonly level: 'safety' } | { readonly level: Level; readonly phase: Phase | undefined }

/** The place to show, or none: on detours and at the end no level applies. */
export function placeOf({ step: { track, phase }, context }: Here): Place | undefined {
  if (track === 'safety' || track === 'duty') return { level: 'safety' }
  const { level } = context.notes
  return phase === undefined || level === 'none' ? undefined : { level, phase }
}
