import { useEffect } from 'react'
import type { VisitEvent } from './visit.ts'

/**
 * The browser's own Back does what the page's does.
 *
 * One entry without content stands between the page and what was before it, and is put back each
 * time it is used (decisions C3): the number of entries and their addresses say nothing.
 */
export function useBackButton(somewhere: boolean, send: (event: VisitEvent) => void): void {
  useEffect(() => {
    if (!somewhere) return undefined
    if (!armed) arm()
    const step = () => {
      armed = false
      // A link with a # in it also comes by here, and takes nobody back.
      if (location.hash === '') send({ type: 'back' })
      arm()
    }
    addEventListener('popstate', step)
    return () => removeEventListener('popstate', step)
  }, [somewhere, send])

  useEffect(() => {
    if (somewhere) return undefined
    const unarm = () => {
      armed = false
    }
    addEventListener('popstate', unarm)
    return () => removeEventListener('popstate', unarm)
  }, [somewhere])
}

/** There is one history, whatever is mounted. */
let armed = false

function arm(): void {
  armed = true
  history.pushState(null, '', location.pathname + location.search)
}
