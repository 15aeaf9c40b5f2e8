import { useEffect, useState } from 'react'
import { useWords } from '../words/useWords.ts'

/** In practice nobody is rung: a number that is pressed says so. Returns what is to be said. */
export function useInertCalls(): string | undefined {
  const { shared } = useWords()
  const [pressed, setPressed] = useState(false)
  useEffect(() => {
    const onPress = (event: Event) => {
      const link = event.target instanceof Element && event.target.closest('a[href^="tel:"]')
      if (!link) return
      event.preventDefault()
      event.stopPropagation()
      setPressed(true)
    }
    // Before anything else hears of it.
    addEventListener('click', onPress, true)
    return () => removeEventListener('click', onPress, true)
  }, [])
  return pressed ? shared('training.calls') : undefined
}
