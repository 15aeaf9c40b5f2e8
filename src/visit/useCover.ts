import { useCallback, useEffect, useRef, useState } from 'react'

/** Three presses of Shift, and nothing between them, within so long. */
const within = 1500

export interface Cover {
  readonly covered: boolean
  readonly toggle: () => void
  /** Puts a neutral page in the place of this one. Leaving wipes. */
  readonly leave: () => void
}

/**
 * Somebody walks in: what is on the screen is hidden at once, and comes back as it was.
 *
 * Shift three times, as on GOV.UK's pages for people who must not be seen: it writes nothing, no
 * screen reader uses it, and it is no letter (WCAG 2.1.4). Five times would turn on sticky keys.
 */
export function useCover(root: string): Cover {
  const [covered, setCovered] = useState(false)
  const before = useRef<Element | null>(null)
  const toggle = useCallback(() => {
    setCovered((was) => {
      if (!was) before.current = document.activeElement
      return !was
    })
  }, [])
  useEffect(() => {
    if (covered || !(before.current instanceof HTMLElement)) return
    before.current.focus({ preventScroll: true })
    before.current = null
  }, [covered])
  useEffect(() => onShiftThrice(toggle), [toggle])
  return { covered, toggle, leave: () => location.replace(`${root}pause.html`) }
}

function onShiftThrice(done: () => void): () => void {
  let times: readonly number[] = []
  const press = ({ key, repeat, timeStamp }: KeyboardEvent) => {
    if (repeat) return
    times = key === 'Shift' ? [...times.slice(-2), timeStamp] : []
    const [first] = times
    if (times.length < 3 || first === undefined || timeStamp - first > within) return
    times = []
    done()
  }
  addEventListener('keydown', press)
  return () => removeEventListener('keydown', press)
}
