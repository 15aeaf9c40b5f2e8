import type { AnswerView } from '../visit/answerView.ts'
import { useWords } from '../words/useWords.ts'

/** A given answer in words: what was asked, and what was said. */
export function useSaid(): (answer: AnswerView) => {
  readonly question: string
  readonly label: string
} {
  const words = useWords()
  return ({ at, row, label }) => ({
    question: row ? words.row(at, row) : words.title(at),
    label: words.answer(at, label),
  })
}
