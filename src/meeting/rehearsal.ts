import type { ReactNode } from 'react'
import type { Decision } from './decision.ts'

/** What a group does where the walk has come to in practice: it votes, it reads, or the screen goes on. */
export type Stop = 'vote' | 'read' | 'pass'

/** A meeting about a made-up child: it is not set up as a real one, and votes only where the case is decided. */
export interface Rehearsal {
  /** What the first page of the walk is answered with. */
  readonly first: string
  /** Undefined where the group has left every right walk: then nobody votes. */
  readonly stop: Stop | undefined
  /** Told when the group has answered and come to where the screen goes on by itself. */
  readonly onPass: () => void
  /**
   * Shown in place of the meeting, which is kept: what an answer led to, or looking back. Told what the group
   * decided last, where the walk came from a vote.
   */
  readonly instead: ((last: Decision | undefined) => ReactNode) | undefined
  /** Shown above a page that is not voted on. */
  readonly beside: ReactNode
}
