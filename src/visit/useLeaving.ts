import { useEffect } from 'react'
import type { VisitEvent } from './visit.ts'

/**
 * Leaving the document wipes.
 *
 * Chromium keeps a left page as it was and shows it again on Back, even with `no-store`. The page
 * is therefore hidden before it is kept, and opened anew when it comes back.
 */
export function useLeaving(send: (event: VisitEvent) => void): void {
  useEffect(() => {
    const leave = () => {
      document.body.hidden = true
      send({ type: 'wipe' })
    }
    const comeBack = (event: PageTransitionEvent) => {
      if (event.persisted) location.replace(location.pathname + location.search)
    }
    addEventListener('pagehide', leave)
    addEventListener('pageshow', comeBack)
    return () => {
      removeEventListener('pagehide', leave)
      removeEventListener('pageshow', comeBack)
    }
  }, [send])
}
