import { useSaid } from '../parts/useSaid.ts'
import { answersGiven } from '../visit/answerView.ts'
import { rememberedOf } from '../walk/replay.ts'
import type { Trip } from '../walk/trip.ts'
import type { Decision } from './decision.ts'

/** A question the group answered in a walk, and the answer it chose, as they were asked. */
export function useQuestion(trip: Trip) {
  const said = useSaid()
  const given = answersGiven(trip.chart, rememberedOf(trip))
  return ({ index, at, row, chosen }: Pick<Decision, 'index' | 'at' | 'row' | 'chosen'>) => {
    const found = given.find((answer) => answer.index === index)
    const { question, label } = said(found ?? { index, at, row, label: chosen })
    return { title: question, chosen: label }
  }
}
