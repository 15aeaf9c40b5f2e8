import { useEffect } from 'react'

export interface PresenterKeys {
  /** Keys that are letters must be possible to turn off (WCAG 2.1.4). */
  readonly on: boolean
  /** The so-manieth answer gets one vote more. */
  readonly onNumber: ((place: number) => void) | undefined
  readonly onBack: () => void
  readonly onBlank: () => void
}

/**
 * A keyboard or a presenter's remote: digits count, Page Down and Right go on, Page Up and Left go back,
 * B and the full stop blank the screen as they do in slide shows. Nothing is taken from a field, or from
 * a key that is held with another.
 */
export function usePresenterKeys({ on, onNumber, onBack, onBlank }: PresenterKeys): void {
  useEffect(() => {
    if (!on) return undefined
    const press = (event: KeyboardEvent) => {
      const { key, target, repeat } = event
      if (repeat || event.ctrlKey || event.altKey || event.metaKey) return
      if (target instanceof HTMLSelectElement || target instanceof HTMLInputElement) return
      const done = doneBy(key)
      if (!done) return
      event.preventDefault()
      done()
    }
    const doneBy = (key: string): (() => void) | undefined => {
      if (/^[1-9]$/.test(key)) return onNumber && (() => onNumber(Number(key) - 1))
      if (key === 'PageDown' || key === 'ArrowRight') return goOn
      if (key === 'PageUp' || key === 'ArrowLeft') return onBack
      return key === 'b' || key === 'B' || key === '.' ? onBlank : undefined
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [on, onNumber, onBack, onBlank])
}

/**
 * Presses the main button of the page. Where the page first wants to know that everybody was asked, it only
 * comes to the button that says so: a remote that is pressed twice must not say it.
 */
function goOn(): void {
  const asks = document.querySelector<HTMLButtonElement>('main [data-asks]')
  if (asks) asks.focus()
  else document.querySelector<HTMLButtonElement>('main [data-main]:not(:disabled)')?.click()
}
