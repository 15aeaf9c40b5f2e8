import { useEffect, useState } from 'react'
import { arrivalBy, type Arrival } from './arrival.ts'

/** How somebody came. What stood after the # is removed: no address points into a visit. */
export function useArrival(): Arrival {
  // Known once the page lives: what is written at build time is the same for everybody.
  const [arrival, setArrival] = useState<Arrival>('plain')
  useEffect(() => {
    const tidy = () => {
      if (location.hash === '') return
      setArrival(arrivalBy(location.hash))
      history.replaceState(null, '', location.pathname + location.search)
    }
    tidy()
    addEventListener('hashchange', tidy)
    return () => removeEventListener('hashchange', tidy)
  }, [])
  return arrival
}
