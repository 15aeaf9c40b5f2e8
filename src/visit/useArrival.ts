import { useEffect, useState } from 'react'
import { arrivalBy, type Arrival } from './arrival.ts'

/** How somebody came. What stood after the # is removed: no address points into a visit. */
export function useArrival(): Arrival {
  const [arrival, setArrival] = useState(() => arrivalBy(location.hash))
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
