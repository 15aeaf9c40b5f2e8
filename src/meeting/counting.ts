import { theQuestion, type MeetingContext, type MeetingEvent } from './context.ts'
import { fewest, most } from './setUp.ts'
import { counted, type Tally } from './votes.ts'

type Counting = Pick<MeetingContext, 'tallies' | 'place'>

function keyOf({ place }: Pick<Counting, 'place'>, row: string): string {
  return `${place} ${row}`
}

/** The votes so far on the page that is shown. */
export function tallyOf(counting: Counting, row: string = theQuestion): Tally {
  return counting.tallies[keyOf(counting, row)] ?? {}
}

/** Whether everybody has answered everything that is voted on here: nothing becomes *Nei* unasked. */
export function isComplete(context: MeetingContext): boolean {
  const { place, rows, askedAll } = context
  return (
    rows.length > 0 && (askedAll.includes(place) || rows.every((row) => left(context, row) <= 0))
  )
}

/** What was counted on a row of another page comes along to the page that asks it again. */
export function withPlace(context: MeetingContext, event: MeetingEvent): Partial<MeetingContext> {
  if (event.type !== 'arrive') return {}
  const { place, rows } = event
  const moved = Object.entries(context.tallies).map(([key, tally]): [string, Tally] => {
    const row = rows.find((one) => one !== theQuestion && key.endsWith(` ${one}`))
    return [row === undefined ? key : keyOf({ place }, row), tally]
  })
  return { place, rows, tooMany: undefined, tallies: Object.fromEntries(moved) }
}

/** A page where everybody has been asked, or not after all. */
export function withAsked(
  { askedAll }: MeetingContext,
  event: MeetingEvent,
): Partial<MeetingContext> {
  if (event.type !== 'askedAll') return {}
  const others = askedAll.filter((place) => place !== event.place)
  return { askedAll: others.length < askedAll.length ? others : [...others, event.place] }
}

/** How many have not yet been counted on a row. */
export function left(context: MeetingContext, row: string = theQuestion): number {
  return context.setUp.people - counted(tallyOf(context, row))
}

export function withCount(context: MeetingContext, event: MeetingEvent): Partial<MeetingContext> {
  if (event.type !== 'count') return {}
  const { row, answer, by } = event
  const tally = tallyOf(context, row)
  const count = (tally[answer] ?? 0) + by
  if (count < 0) return {}
  if (by > 0 && left(context, row) <= 0) return { tooMany: row }
  return {
    tooMany: undefined,
    tallies: { ...context.tallies, [keyOf(context, row)]: { ...tally, [answer]: count } },
  }
}

export function withSetUp({ setUp }: MeetingContext, event: MeetingEvent): Partial<MeetingContext> {
  if (event.type !== 'set') return {}
  const next = { ...setUp, ...event.setUp }
  return { setUp: { ...next, people: Math.min(Math.max(next.people, fewest), most) } }
}

/** One decision for an answer of the walk: a new one takes the place of the one before. */
export function withDecision(
  context: MeetingContext,
  event: MeetingEvent,
): Partial<MeetingContext> {
  if (event.type !== 'decided') return {}
  const { decision } = event
  const others = context.decisions.filter(({ index }) => index !== decision.index)
  return { decisions: [...others, decision], finder: undefined, ...cleared(context, decision.row) }
}

/** The votes on a row, or on the whole page, are used. */
export function cleared(
  { tallies, place, askedAll }: Pick<MeetingContext, 'tallies' | 'place' | 'askedAll'>,
  row?: string,
): Partial<MeetingContext> {
  const used = (key: string) =>
    row === undefined ? key.startsWith(`${place} `) : key === keyOf({ place }, row)
  return {
    tooMany: undefined,
    tallies: Object.fromEntries(Object.entries(tallies).filter(([key]) => !used(key))),
    ...(row === undefined && { askedAll: askedAll.filter((one) => one !== place) }),
  }
}
