import { interruptions } from '../../flows/bti/asides.ts'
import type { Learnt } from '../../flows/facts.ts'
import { none, type Zone } from './bdd.ts'
import type { Hop, Place } from './chart.ts'
import type { Checked, Fault, Proof } from './proof.ts'
import { settledAt } from './step.ts'

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
  return to === 'safety.betweenChildren' || to === 'aside.acute.pickup'
}

/** The answers of a place, without the interruptions. */
export function ownEvents({ events }: Place): readonly (readonly [string, readonly Hop[]])[] {
  return [...events].filter(([event]) => !(event in interruptions))
}

interface Found {
  readonly place: Place
  readonly event: string | undefined
  readonly why: string
}

/** Looks at every place, and turns what is found into faults. */
export function overPlaces(proof: Proof, find: (place: Place) => readonly Found[]): Checked {
  const places = [...proof.chart.places.values()]
  const faults: readonly Fault[] = places.flatMap(find).map(({ place, event, why }) => ({
    at: place.id,
    answer: event,
    zone: zoneAt(proof, place),
    why,
  }))
  return { cases: places.length, premise: places.length, faults }
}

function zoneAt({ space, within }: Proof, place: Place): Zone {
  return place.routes.length > 0 && place.events.size === 0 ? none : settledAt(space, place, within)
}
