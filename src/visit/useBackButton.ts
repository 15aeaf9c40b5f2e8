import { useEffect, type RefObject } from 'react'
import type { VisitEvent } from './visit.ts'

/**
 * The browser's own Back does what the page's does.
 *
 * One entry without content stands between the page and what was before it, and is put back each
 * time it is used (decisions C3): the number of entries and their addresses say nothing.
 */
export function useBackButton(
  somewhere: boolean,
  send: (event: VisitEvent) => void,
  armed: RefObject<boolean>,
): void {
  useEffect(() => {
    const arm = () => {
      armed.current = true
      history.pushState(null, '', location.pathname + location.search)
    }
    const step = () => {
      armed.current = false
      if (!somewhere) return
      // A link with a # in it also comes by here, and takes nobody back.
      if (location.hash === '') send({ type: 'back' })
      arm()
    }
    if (somewhere && !armed.current) arm()
    addEventListener('popstate', step)
    return () => removeEventListener('popstate', step)
  }, [somewhere, send, armed])
}
