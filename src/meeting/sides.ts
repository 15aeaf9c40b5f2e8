import type { StateId } from '../../flows/bti/ids.ts'
import type { ParentsDecision } from '../../flows/duties.ts'
import type { ContactId } from '../../flows/contacts.ts'
import type { ActionId } from '../../flows/plan/actions.ts'
import type { Deadline } from '../../flows/plan/deadlines.ts'
import { planFor } from '../plan/plan.ts'
import type { Trip } from '../walk/trip.ts'
import { after, unmarked, worry } from './votes.ts'

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
}

/** Where the answers of a divided group lead, beside each other. */
export interface Sides {
  /** What must be done in any case. */
  readonly always: readonly ActionId[]
  readonly sides: readonly Side[]
  /** The answer to go by until more is known: the one that suspects most. */
  readonly safe: string
}

/** Compares what answers lead to from where a trip has come to. There is at least one answer. */
export function sidesOf(trip: Trip, events: readonly string[]): Sides {
  const places = events.map((event) => {
    const { at, context } = after(trip, event)
    const plan = planFor(context)
    return { event, at, plan, duty: plan.duty.filter(({ done }) => !done) }
  })
  const ids = places.map(({ duty }) => duty.map(({ id }) => id))
  const always = (ids[0] ?? []).filter((id) => ids.every((one) => one.includes(id)))
  const [first = unmarked, ...others] = events
  return {
    always,
    sides: places.map(({ event, at, plan, duty }) => ({
      event,
      at,
      parents: plan.parents,
      duties: duty
        .filter(({ id }) => !always.includes(id))
        .map(({ id, by, contacts: [contact] }) => ({ id, by, contact })),
    })),
    safe: others.reduce(
      (safest, event) => (worry(trip, event) > worry(trip, safest) ? event : safest),
      first,
    ),
  }
}
