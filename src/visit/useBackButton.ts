import { useEffect, useRef } from 'react'

/** How many empty entries stand before the page: one that is used, and one for a hand that presses twice. */
const spare = 2

/** How far a history entry lies above the page: it says nothing else, and is the same for everybody. */
function heightOf(state: unknown): number {
  return typeof state === 'number' ? state : 0
}

/** The page itself, or an entry of ours above it. */
function isOurs(state: unknown): boolean {
  return state === null || typeof state === 'number'
}

function arm(from: number): void {
  for (let height = from + 1; height <= spare; height++) {
    history.pushState(height, '', location.pathname + location.search)
  }
}

/**
 * The browser's own Back does what the page's does.
 *
 * Two entries without content stand between the page and what was before it, and are put back each
 * time one is used (decisions C3): their number and addresses say nothing. Where there is nothing to
 * go back to, Back leaves, as it would have without them.
 *
 * @param onBack Undefined where there is nothing to go back to.
 */
export function useBackButton(onBack: (() => void) | undefined): void {
  const back = useRef(onBack)
  useEffect(() => {
    back.current = onBack
    if (onBack) arm(heightOf(history.state))
  }, [onBack])
  useEffect(() => {
    const step = ({ state }: PopStateEvent) => {
      const height = heightOf(state)
      // A link with a # in it also comes by here, and so may what is not of this page: neither takes anybody back.
      if (location.hash !== '' || !isOurs(state) || height === spare) return
      if (!back.current) return history.go(-height - 1)
      arm(height)
      back.current()
    }
    addEventListener('popstate', step)
    return () => removeEventListener('popstate', step)
  }, [])
}
