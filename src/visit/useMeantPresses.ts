import { useEffect } from 'react'

/** Within so many milliseconds and pixels two presses are one hand pressing twice. */
const soon = 500
const near = 24

interface Press {
  /** The heading of the page that was pressed on: every page has one of its own. Held loosely: it is wiped. */
  readonly page: WeakRef<Element> | undefined
  readonly x: number
  readonly y: number
  readonly at: number
}

/**
 * A press counts only on the page it was meant for.
 *
 * Every seventh page change puts an answer where the one before stood, so the second half of a
 * double click would answer a question nobody has read. Keys and links to call are never held back.
 * (A press that begins on one page and ends on the next is no click: browsers see to that.)
 */
export function useMeantPresses(): void {
  useEffect(() => {
    let last: Press | undefined
    const onClick = (event: MouseEvent) => {
      if (!isAnswer(event)) return
      const now = pressOf(event)
      if (!last || !isSecond(last, now)) last = now
      else holdBack(event)
    }
    addEventListener('click', onClick, { capture: true })
    return () => removeEventListener('click', onClick, { capture: true })
  }, [])
}

/** For as long as a hand needs to stop, no press counts: the page has changed by itself. */
export function holdPresses(): void {
  addEventListener('click', holdBack, { capture: true })
  setTimeout(() => removeEventListener('click', holdBack, { capture: true }), soon)
}

function holdBack(event: MouseEvent): void {
  if (!isAnswer(event)) return
  event.preventDefault()
  event.stopPropagation()
}

function pressOf({ clientX, clientY, timeStamp }: MouseEvent): Press {
  const heading = document.querySelector('.page h1')
  return { page: heading ? new WeakRef(heading) : undefined, x: clientX, y: clientY, at: timeStamp }
}

/** Whether another page has come between two presses. */
function turned(first: Press, then: Press): boolean {
  return first.page?.deref() !== then.page?.deref()
}

/** A click that no pointer made has no count: a key, or somebody's assistive technology. */
function isAnswer({ detail, target }: MouseEvent): boolean {
  return detail > 0 && target instanceof Element && target.closest('main button') !== null
}

function isSecond(first: Press, then: Press): boolean {
  return (
    turned(first, then) &&
    then.at - first.at < soon &&
    Math.hypot(then.x - first.x, then.y - first.y) < near
  )
}
