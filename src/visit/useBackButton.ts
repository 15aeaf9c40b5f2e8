import { useEffect } from 'react'
import type { VisitEvent } from './visit.ts'

/** Whether the one empty history entry is there. It outlives a visit. */
export interface BackEntry {
  readonly there: () => boolean
  readonly put: (there: boolean) => void
}

/**
 * The browser's own Back does what the page's does.
 *
 * One entry without content stands between the page and what was before it, and is put back each
 * time it is used (decisions C3): the number of entries and their addresses say nothing.
 */
export function useBackButton(
  somewhere: boolean,
  send: (event: VisitEvent) => void,
  entry: BackEntry,
): void {
  useEffect(() => {
    const arm = () => {
      entry.put(true)
      history.pushState(null, '', location.pathname + location.search)
    }
    const step = () => {
      entry.put(false)
      if (!somewhere) return
      // A link with a # in it also comes by here, and takes nobody back.
      if (location.hash === '') send({ type: 'back' })
      arm()
    }
    if (somewhere && !entry.there()) arm()
    addEventListener('popstate', step)
    return () => removeEventListener('popstate', step)
  }, [somewhere, send, entry])
}
