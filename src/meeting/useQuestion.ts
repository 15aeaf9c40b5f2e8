import { useWords } from '../words/useWords.ts'
import type { Decision } from './decision.ts'

/** A question the group answered, and the answer it chose, as they were asked. */
export function useQuestion() {
  const words = useWords()
  return ({ at, row, chosen }: Pick<Decision, 'at' | 'row' | 'chosen'>) => {
    const label = row === undefined ? chosen : chosen.slice(row.length + 1)
    return {
      title: row === undefined ? words.title(at) : words.row(at, row),
      chosen: words.answer(at, label === 'done' ? 'rest' : label),
    }
  }
}
