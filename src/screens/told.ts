import type { FunctionComponent, ReactNode } from 'react'
import type { Guide } from '../visit/guide.ts'
import type { Mode } from '../visit/mode.ts'
import type { View } from '../visit/view.ts'
import type { VisitEvent } from '../visit/visit.ts'
import type { Trip } from '../walk/trip.ts'

export type Send = (event: VisitEvent) => void

/** What every screen is told, and how it reports what was done. */
export interface Told {
  readonly view: View
  readonly send: Send
}

/** What the screen of one kind of page is told. */
export interface ToldOf<Page extends View['page']> {
  readonly view: Extract<View, { readonly page: Page }>
  readonly send: Send
}

/** What a frame is told besides: enough to fold the walk in other ways, and how to hide the screen. */
export interface ToldRound extends Told {
  readonly trip: Trip
  readonly mode: Mode
  readonly guide: Guide
  readonly onCover: () => void
  readonly children: ReactNode
}

/**
 * A use of the walk: alone, in a meeting, in training.
 *
 * `Round` is drawn round the walk, which is its `children`: it may have pages of its own before and
 * after it, and state of its own. It is made anew for each visit, so what it keeps is wiped with the
 * answers; what it keeps before there are answers it tells of with `hold`.
 */
export interface WalkFrame {
  readonly mode: Mode
  readonly Round: FunctionComponent<ToldRound>
}
