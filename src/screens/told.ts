import type { View } from '../visit/view.ts'
import type { VisitEvent } from '../visit/visit.ts'

/** What every screen is told, and how it reports what was done. */
export interface Told {
  readonly view: View
  readonly send: (event: VisitEvent) => void
}
