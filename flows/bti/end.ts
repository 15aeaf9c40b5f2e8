import { ending } from './guarded.ts'
import type { Answers } from './shape.ts'
import { track } from './track.ts'

/** A new worry meets the gates again. */
const reopened = {
  newWorry: { to: 'safety.acute', note: { recheck: true, worryGone: false, closing: false } },
} as const satisfies Answers

/** Ends are pauses: reopening is normal (bti.md 2.10). */
export const end = track('end', { watch: ending(reopened), closed: ending(reopened) })
