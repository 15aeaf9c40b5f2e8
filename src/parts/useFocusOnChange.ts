import { useEffect, useRef } from 'react'

/**
 * Moves the focus to the heading when another page is shown – it has a heading of its own – but not
 * when the first one opens; and when what had the focus is gone, so that nobody begins at the top.
 */
export function useFocusOnChange(): void {
  const shown = useRef<Element | null>(null)
  const focused = useRef<Element | null>(null)
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      focused.current = target instanceof Element ? target : null
    }
    addEventListener('focusin', note)
    return () => removeEventListener('focusin', note)
  }, [])
  // After every change of the page, whatever changed it.
  useEffect(() => {
    const heading = document.querySelector<HTMLElement>('.page h1')
    const before = shown.current
    shown.current = heading
    if (before && before !== heading) {
      window.scrollTo(0, 0)
      heading?.focus({ preventScroll: true })
    } else if (focused.current && !focused.current.isConnected) {
      focused.current = null
      if (document.activeElement === document.body) heading?.focus({ preventScroll: true })
    }
  })
}
