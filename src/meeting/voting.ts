import { eventOf } from '../../flows/bti/given.ts'
import { factNames, type FactName } from '../../flows/facts.ts'
import type { StepView } from '../visit/stepView.ts'
import { hereOf, type Trip } from '../walk/trip.ts'
import type { Words } from '../words/words.ts'
import { left, tallyOf, theQuestion, type MeetingContext } from './meeting.ts'
import { after, unmarked, type Tally } from './votes.ts'

/** One thing a group votes on: a question, or a row of a page. */
export interface Ballot {
  /** The row; without a name where the page asks one question. */
  readonly row: string
  readonly title: string
  readonly example: string | undefined
  /** What can be answered, in the order of the cards: A is the first. */
  readonly answers: readonly BallotAnswer[]
}

export interface BallotAnswer {
  /** The chart's name for it. */
  readonly event: string
  readonly label: string
}

/** What a page is voted on. A page of rows has a ballot for each; the rest is *Nei*. */
export function ballotsOf({ at, kind, rows, answers }: StepView, words: Words): readonly Ballot[] {
  if (kind !== 'rows') {
    const choices = answers.map(({ answer, label }) => ({
      event: answer,
      label: words.answer(at, label),
    }))
    return [{ row: theQuestion, title: words.title(at), example: undefined, answers: choices }]
  }
  return rows.map(({ row, marks }) => ({
    row,
    title: words.row(at, row),
    example: words.example(at, row),
    answers: [
      ...marks.map((mark) => ({ event: eventOf({ row, mark }), label: words.answer(at, mark) })),
      { event: unmarked, label: words.shared('common.answers.no') },
    ],
  }))
}

/** What a ballot is about: the facts its row shows, or those that any of its answers teaches. */
export function aboutFacts(trip: Trip, { row, answers }: Ballot): readonly FactName[] {
  const { step, context } = hereOf(trip)
  const shown = step.rows.find((one) => one.row === row)
  if (shown) return shown.facts
  const places = answers.map(({ event }) => after(trip, event).context.facts)
  return factNames.filter((fact) => places.some((facts) => facts[fact] !== context.facts[fact]))
}

/** The letter of an answer on the cards. */
export function letterOf(place: number): string {
  return 'ABCDEFGH'.charAt(place)
}

/** The votes on a ballot. On a row, who was not counted says *Nei*. */
export function votesOn(context: MeetingContext, { row }: Ballot): Tally {
  const tally = tallyOf(context, row)
  if (row === theQuestion) return tally
  return { ...tally, [unmarked]: (tally[unmarked] ?? 0) + left(context, row) }
}

/** Whether anybody answered *Ja* or *Vet ikke* on a row. */
export function isMarkedBy(tally: Tally): boolean {
  return Object.entries(tally).some(([event, count]) => event !== unmarked && count > 0)
}
