import type { ContactId } from '../contacts.ts'
import { suspected, type Formula } from '../formula.ts'
import type { SourceId } from '../sources.ts'
import { mayGoHomeToIt, today, type mayBeNeighbours } from './conditions.ts'
import type { Deadline } from './deadlines.ts'

/** One thing to do. Words stand in the locales, keyed by id. */
export interface Action {
  /** Is it part of the duty, or the help given now? */
  readonly half: 'duty' | 'help'
  /** What a statute demands, what is to be done all the same, and what is wise beside it (F5). */
  readonly force: 'must' | 'should' | 'can'
  readonly when: Formula
  readonly who: 'you' | 'leader' | 'both' | 'stafettholder'
  readonly by: Deadline
  /** Rising danger only makes it sooner. */
  readonly sooner?: readonly (readonly [when: Formula, by: Deadline])[]
  readonly contacts?: readonly ContactId[]
  /** The second number stands beside the first: which of them depends on what it is. */
  readonly twoNumbers?: true
  readonly sources: readonly SourceId[]
  /** What is named on the line: those of these that are unsure. */
  readonly about?: readonly (typeof mayBeNeighbours)[number][]
  /** It is done, for all that is known now. The line stays on the plan and says so. */
  readonly done?: Formula
  /** A duty of some places of work alone: where no statute says it, it is *Bør* (F5). */
  readonly whereStatute?: true
  /** Parents are spoken to, asked or met. Never before the gates and the advice (I03, I04). */
  readonly touchesParents?: true
}

/** What a row says besides when it holds and by when it is done. Nobody named: *you* do it. */
export type Rest = Omit<Action, 'half' | 'force' | 'when' | 'by' | 'who'> &
  Partial<Pick<Action, 'who'>>

type Row = (by: Deadline, when: Formula, rest: Rest) => Action

/** A duty by statute, which is among its sources: *Må*. */
export const must: Row = (by, when, rest) => ({
  half: 'duty',
  force: 'must',
  when,
  who: 'you',
  by,
  ...rest,
})

/** No statute says it, and it weighs as much all the same: *Bør*. It has the place of a *Må*. */
export const should: Row = (by, when, rest) => ({
  half: 'duty',
  force: 'should',
  when,
  who: 'you',
  by,
  ...rest,
})

/** Wise beside the duty: *Kan*. */
export const can: Row = (by, when, rest) => ({
  half: 'duty',
  force: 'can',
  when,
  who: 'you',
  by,
  ...rest,
})

/** The help given now, whatever the duty: *Kan*. */
export const help: Row = (by, when, rest) => ({
  half: 'help',
  force: 'can',
  when,
  who: 'you',
  by,
  ...rest,
})

/** Barnevern by day, and who answers when they are closed. */
export const barnevernAnyTime = [
  'barnevern',
  'barnevernvakt',
  'alarm',
] as const satisfies readonly ContactId[]

/** Before the child is fetched, when it is not safe today or may go home to it. */
export const soonerToday = [
  [today, 'beforePickup'],
  [mayGoHomeToIt, 'beforePickup'],
] as const satisfies Action['sooner']

/** And at once, when the child may be taken away. */
export const soonerIfLeaving = [
  ...soonerToday,
  [suspected('departure'), 'now'],
] as const satisfies Action['sooner']
