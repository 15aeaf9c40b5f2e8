import { useEffect } from 'react'
import type { VisitEvent } from './visit.ts'

const often = 10_000

/**
 * Tells the visit that somebody is there, and when a number is called.
 *
 * Clocks stand still while a phone sleeps. Being hidden never wipes: a call hides the page. How long
 * it was away is told when it is seen again.
 */
export function useSignsOfLife(send: (event: VisitEvent) => void): void {
  useEffect(() => {
    let last = Date.now()
    const touch = (event: Event) => {
      const called =
        event.type === 'click' &&
        event.target instanceof Element &&
        event.target.closest('a[href^="tel:"]')
      if (called) send({ type: 'call' })
      else if (Date.now() - last > often) send({ type: 'touch' })
      last = Date.now()
    }
    const look = () => {
      if (document.visibilityState === 'visible') send({ type: 'return', after: Date.now() - last })
    }
    const signs = ['click', 'keydown', 'scroll', 'pointermove'] as const
    for (const sign of signs) addEventListener(sign, touch, { passive: true })
    document.addEventListener('visibilitychange', look)
    return () => {
      for (const sign of signs) removeEventListener(sign, touch)
      document.removeEventListener('visibilitychange', look)
    }
  }, [send])
}
