import { useEffect, useRef } from 'react'

/** Moves the focus to the heading when another page is shown, but not when the first one opens. */
export function useFocusOnChange(key: string): void {
  const shown = useRef(key)
  useEffect(() => {
    if (shown.current === key) return
    shown.current = key
    window.scrollTo(0, 0)
    document.querySelector('h1')?.focus({ preventScroll: true })
  }, [key])
}
