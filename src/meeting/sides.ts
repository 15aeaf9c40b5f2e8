import type { StateId } from '../../flows/bti/ids.ts'
import type { ParentsDecision } from '../../flows/duties.ts'
import type { ContactId } from '../../flows/contacts.ts'
import type { ActionId } from '../../flows/plan/actions.ts'
import type { Deadline } from '../../flows/plan/deadlines.ts'
import { planFor } from '../plan/plan.ts'
import type { Trip } from '../walk/trip.ts'
import { after, mayBeSerious, worry } from './votes.ts'

/** What an answer leads to from here. */
export interface Side {
  readonly event: string
  /** The page that comes next. */
  readonly at: StateId
  /** What must be done that another answer would not give too, and whom to call for it. */
  readonly duties: readonly {
    readonly id: ActionId
    readonly by: Deadline
    readonly contact: ContactId | undefined
  }[]
  readonly parents: ParentsDecision
  /** It leads back to the gates. */
  readonly serious: boolean
}

/** Where the answers of a divided group lead, beside each other. */
export interface Sides {
  /** What must be done in any case. */
  readonly always: readonly ActionId[]
  readonly sides: readonly Side[]
  /** The answer to go by until more is known: the one that suspects most; none where all suspect as much. */
  readonly safe: string | undefined
  /** One of them makes the parents wait, or leads back to the gates: so they wait whatever the others say. */
  readonly parentsWait: boolean
}

/** Decisions in which the parents are not told what it is about. */
export const waits: readonly ParentsDecision[] = ['notYet', 'askFirst', 'gatesFirst']

/** Compares what answers lead to from where a trip has come to. There is at least one answer. */
export function sidesOf(trip: Trip, events: readonly string[]): Sides {
  const places = events.map((event) => {
    const { at, context } = after(trip, event)
    const plan = planFor(context)
    return { event, at, plan, duty: plan.duty.filter(({ done }) => !done) }
  })
  const ids = places.map(({ duty }) => duty.map(({ id }) => id))
  const always = (ids[0] ?? []).filter((id) => ids.every((one) => one.includes(id)))
  const most = Math.max(...events.map((event) => worry(trip, event)))
  const safest = events.filter((event) => worry(trip, event) === most)
  return {
    always,
    sides: places.map(({ event, at, plan, duty }) => ({
      event,
      at,
      parents: plan.parents,
      serious: mayBeSerious(trip, event),
      duties: duty
        .filter(({ id }) => !always.includes(id))
        .map(({ id, by, contacts: [contact] }) => ({ id, by, contact })),
    })),
    safe: safest.length < events.length ? safest[0] : undefined,
    parentsWait:
      events.some((event) => mayBeSerious(trip, event)) ||
      places.some(({ plan }) => waits.includes(plan.parents)),
  }
}
