import { givenBy } from '../../../flows/bti/given.ts'
import { interruptions } from '../../../flows/bti/asides.ts'
import type { Learnt } from '../../../flows/facts.ts'
import { kindAsked } from '../../../flows/rules/policy/gates.ts'
import { none, type Zone } from '../kernel/bdd.ts'
import type { Hop, Place } from '../kernel/chart.ts'
import { everyPlace } from '../kernel/found.ts'
import type { Checked, Proof } from '../kernel/proof.ts'
import { settledAt } from '../kernel/step.ts'

/** The three answers of a gate, and the two marks of a row. */
export const levels = ['yes', 'unsure', 'no']

/** What a transition teaches. */
export function taught({ effects }: Hop): Learnt {
  return effects.reduce<Learnt>(
    (sum, effect) => (effect.type === 'learn' ? { ...sum, ...effect.params } : sum),
    {},
  )
}

/** A mark whose kind is asked on a page of its own. */
export function leadsOn({ to }: Hop): boolean {
  return kindAsked.some(({ on }) => on === to)
}

/** The answers of a place, without the interruptions. */
export function ownEvents({ events }: Place): readonly (readonly [string, readonly Hop[]])[] {
  return [...events].filter(([event]) => !(event in interruptions))
}

/** An answer as the row it marks, and the mark; an answer that marks no row is its own mark. */
export function markOf(event: string): { readonly row: string; readonly mark: string | undefined } {
  const given = givenBy(event)
  return 'row' in given ? given : { row: '', mark: given.answer }
}

/** Whether a place is one of some; with a name, whether it is the one of that name. */
export function isAmong(ids: readonly string[], id: string | undefined, name?: string): boolean {
  return ids.some((one) => one === id && (name === undefined || one.endsWith(`.${name}`)))
}

interface Found {
  readonly place: Place
  readonly event: string | undefined
  readonly why: string
}

/** Looks at the answers of every place, and shows what is found where somebody stands. */
export function overPlaces(proof: Proof, find: (place: Place) => readonly Found[]): Checked {
  return everyPlace(proof, (place) =>
    find(place).map(({ event, why }) => ({
      at: place.id,
      answer: event,
      zone: zoneAt(proof, place),
      why,
    })),
  )
}

function zoneAt({ space, within }: Proof, place: Place): Zone {
  return place.routes.length > 0 && place.events.size === 0 ? none : settledAt(space, place, within)
}
