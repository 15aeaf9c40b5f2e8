import { useEffect, useState } from 'react'
import { useWords } from '../words/useWords.ts'

/** With the middle button too. */
const presses = ['click', 'auxclick']

/** In practice nobody is rung: a number that is pressed says so. Returns what is to be said. */
export function useInertCalls(): string | undefined {
  const { shared } = useWords()
  const [pressed, setPressed] = useState(0)
  useEffect(() => {
    const onPress = (event: Event) => {
      const link = event.target instanceof Element && event.target.closest('a[href^="tel:"]')
      if (!link) return
      event.preventDefault()
      event.stopPropagation()
      setPressed((times) => times + 1)
    }
    // Before anything else hears of it.
    for (const press of presses) addEventListener(press, onPress, true)
    return () => {
      for (const press of presses) removeEventListener(press, onPress, true)
    }
  }, [])
  // Said again at each press: a text that changes is read aloud.
  return pressed === 0 ? undefined : shared('training.calls') + '\u00a0'.repeat(pressed % 2)
}
