import { useSaid } from '../parts/useSaid.ts'
import { answersGiven } from '../visit/answerView.ts'
import { rememberedOf } from '../walk/replay.ts'
import type { Trip } from '../walk/trip.ts'
import { useWords } from '../words/useWords.ts'
import type { Decision } from './decision.ts'

/** A question the group answered in a walk, and the answer it chose, as they were asked. */
export function useQuestion(trip: Trip) {
  const said = useSaid()
  const words = useWords()
  const given = answersGiven(trip.chart, rememberedOf(trip))
  return ({ index, at, row, chosen }: Pick<Decision, 'index' | 'at' | 'row' | 'chosen'>) => {
    const found = given.find((answer) => answer.index === index)
    const { question, label } = said(found ?? { index, at, row, label: chosen })
    // On a page of things to do the answers answer a question of its own.
    const asks = row === undefined ? words.step(at).asks : undefined
    return { title: asks ?? question, chosen: label }
  }
}
