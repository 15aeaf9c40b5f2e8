import { interruptions, type Interruption } from '../../flows/bti/asides.ts'
import { givenBy } from '../../flows/bti/given.ts'
import type { StateId } from '../../flows/bti/ids.ts'
import { useWords } from '../words/useWords.ts'

/** An answer by the chart's name, as the page calls it; a mark with its row. */
export function useAnswer(): (at: StateId, event: string, onRows?: boolean) => string {
  const words = useWords()
  return (at, event, onRows = false) => {
    const given = givenBy(event)
    if ('row' in given) return `${words.row(at, given.row)} – ${words.answer(at, given.mark)}`
    if (isInterruption(given.answer)) return words.title(interruptions[given.answer])
    if (given.answer === 'done' && onRows) return words.answer(at, 'rest')
    return words.answer(at, given.answer)
  }
}

function isInterruption(answer: string): answer is Interruption {
  return answer in interruptions
}
