import type { Notes } from '../../flows/progress.ts'
import type { Here } from '../walk/walk.ts'

export type Level = Exclude<Notes['level'], 'none'>

export const phases = ['notice', 'reflect', 'act', 'followUp'] as const

export type Phase = (typeof phases)[number]

/** Where the person is in BTI: the step of safety before the levels, or a level and its phase. */
export type Place =
  { readonly level: 'safety' } | { readonly level: Level; readonly phase: Phase | undefined }

/** The place to show, or none: on detours and at the end no level applies. */
export function placeOf({ at, context }: Here): Place | undefined {
  const [track = '', phase] = at.split('.')
  if (track === 'safety' || track === 'duty') return { level: 'safety' }
  const { level } = context.notes
  if (track === 'consent' && level !== 'none') return { level, phase: 'act' }
  if (!track.startsWith('level') || level === 'none') return undefined
  return { level, phase: phases.find((name) => name === phase) }
}
