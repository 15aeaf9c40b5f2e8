import { useEffect } from 'react'
import type { VisitEvent } from './visit.ts'

const often = 10_000

/**
 * Tells the visit that somebody is there, after how long, and when a number is called.
 *
 * Timers stand still while a phone sleeps, and a clock may jump without a word, so each sign of life
 * says how long it has been by the clock on the wall. It is told before what was pressed is: a press
 * after ten hours opens nothing. Being hidden never wipes: a call hides the page.
 */
export function useSignsOfLife(send: (event: VisitEvent) => void): void {
  useEffect(() => {
    let last = Date.now()
    let told = last
    const sign = (event: Event) => {
      const now = Date.now()
      const after = now - last
      last = now
      if (now - told > often) {
        told = now
        send({ type: 'return', after })
      }
      const called =
        event.type === 'click' &&
        event.target instanceof Element &&
        event.target.closest('a[href^="tel:"]')
      if (called) send({ type: 'call' })
    }
    const look = (event: Event) => {
      if (document.visibilityState === 'visible') sign(event)
    }
    const signs = ['click', 'keydown', 'scroll', 'pointermove', 'pointerdown'] as const
    for (const name of signs) addEventListener(name, sign, { passive: true, capture: true })
    document.addEventListener('visibilitychange', look)
    return () => {
      for (const name of signs) removeEventListener(name, sign, { capture: true })
      document.removeEventListener('visibilitychange', look)
    }
  }, [send])
}
