import { eventOf } from '../../flows/bti/given.ts'
import type { StateId } from '../../flows/bti/ids.ts'
import { factNames, type FactName } from '../../flows/facts.ts'
import type { Track } from '../../flows/bti/shape.ts'
import type { StepView } from '../visit/stepView.ts'
import { hereOf, type Trip } from '../walk/trip.ts'
import type { Here } from '../walk/walk.ts'
import type { Words } from '../words/words.ts'
import { theQuestion, type MeetingContext } from './context.ts'
import { left, tallyOf } from './counting.ts'
import { abstained, after, mayBeSerious, unmarked, type Tally } from './votes.ts'

/** Danger now is asked about, or seen to: nobody votes there, and the meeting waits. */
export function isUrgent({ step }: Here): boolean {
  const asks = (fact: FactName) => step.rows.some(({ facts }) => facts.includes(fact))
  return step.acute === true || asks('danger') || asks('adultDanger')
}

/** Where it is chosen what to look at. The chair does that: nobody thinks anything of the child there. */
export const menus: readonly StateId[] = [
  'start.choose',
  'aside.about.who',
  'aside.hesitate.list',
  'aside.themes.list',
]

/** Tracks whose tasks a group answers together: what is to be done in a duty is done, not voted on. */
const together: readonly Track[] = ['level0', 'level1', 'level2', 'level3', 'consent']

/** Whether a group votes on the page a trip has come to. */
export function isVotedOn(trip: Trip): boolean {
  const here = hereOf(trip)
  const { kind, track } = here.step
  if (kind === 'outcome' || menus.includes(here.at) || isUrgent(here)) return false
  if (kind !== 'task') return true
  const given = here.step.answers.filter((answer) => here.open.includes(answer))
  if (given.length < 2) return false
  return together.includes(track) || given.some((answer) => mayBeSerious(trip, answer))
}

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
    const knows = answers.some(({ answer }) => answer === 'unsure' || answer === 'unknown')
    const unsure = { event: abstained, label: words.shared('common.answers.unsure') }
    return [
      {
        row: theQuestion,
        title: kind === 'task' ? asksOf(at, words) : words.title(at),
        example: undefined,
        answers: knows ? choices : [...choices, unsure],
      },
    ]
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

/** What is asked on the page of a task. */
function asksOf(at: string, { step, shared }: Words): string {
  return step(at).asks ?? shared('common.step.then')
}

/** What a ballot is about: the facts its row shows, or those that any of its answers teaches. */
export function aboutFacts(trip: Trip, { row, answers }: Ballot): readonly FactName[] {
  const { step, context } = hereOf(trip)
  const shown = step.rows.find((one) => one.row === row)
  if (shown) return shown.facts
  const places = answers.map(({ event }) => after(trip, event).context.facts)
  return factNames.filter((fact) => places.some((facts) => facts[fact] !== context.facts[fact]))
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
