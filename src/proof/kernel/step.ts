import { none, type Zone } from './bdd.ts'
import type { Hop, Place } from './chart.ts'
import { certainties, factNames } from '../../../flows/facts.ts'
import { all, not, type Formula } from '../../../flows/formula.ts'
import { deeds } from '../../../flows/progress.ts'
import { atomName } from './atoms.ts'
import { historyChoice } from './choices.ts'
import { after, beforeEffect } from './effects.ts'
import { choose, chosen, zoneOf, type Space } from './space.ts'

/** A transition that is taken, from the contexts in which it is the first one open. */
export interface Taken {
  readonly place: Place
  /** The answer or event; undefined for a router's own way on. */
  readonly event: string | undefined
  readonly hop: Hop
  readonly from: Zone
}

const implied = (a: Formula, b: Formula): Formula => not(all(a, not(b)))

/**
 * All contexts that make sense: a level contains the levels below it, and nothing was known when a
 * deed was done that is not known now. Every effect keeps this; a test says so.
 */
export function sensible(space: Space): Zone {
  const { bdd } = space
  const parts = factNames.flatMap((fact) =>
    [undefined, ...deeds].flatMap((when) =>
      certainties.flatMap((level, index) => {
        const atom = { fact, atLeast: level, ...(when && { when }) }
        if (!space.atoms.has(atomName(fact, level, when))) return []
        const lower = certainties
          .slice(0, index)
          .findLast((below) => space.atoms.has(atomName(fact, below, when)))
        return [
          ...(lower ? [implied(atom, { ...atom, atLeast: lower })] : []),
          ...(when ? [implied(atom, { fact, atLeast: level })] : []),
        ]
      }),
    ),
  )
  const values = [...space.choices].map(([name, { values: known }]) =>
    known.reduce<Zone>((zone, value) => bdd.or(zone, chosen(space, name, value)), none),
  )
  return [...parts.map((part) => zoneOf(space, part)), ...values].reduce(bdd.and, 1)
}

/** Where a person can stand: no router leads on. */
export function settledAt(space: Space, place: Place, within: Zone): Zone {
  return place.routes.reduce(
    (zone, { guard }) => space.bdd.minus(zone, zoneOf(space, guard)),
    within,
  )
}

/** Each transition with the contexts it is taken from. */
export function takenFrom(space: Space, place: Place, within: Zone): readonly Taken[] {
  const still = settledAt(space, place, within)
  return [
    ...firstOpen(space, place, undefined, place.routes, within),
    ...[...place.events].flatMap(([event, hops]) => firstOpen(space, place, event, hops, still)),
  ]
}

export function firstOpen(
  space: Space,
  place: Place,
  event: string | undefined,
  hops: readonly Hop[],
  within: Zone,
): readonly Taken[] {
  let rest = within
  return hops.flatMap((hop) => {
    const guard = zoneOf(space, hop.guard)
    const from = space.bdd.and(rest, guard)
    rest = space.bdd.minus(rest, guard)
    return from === none ? [] : [{ place, event, hop, from }]
  })
}

/** The contexts after a transition. */
export function led(space: Space, { place, hop, from }: Taken): Zone {
  const changed = hop.effects.reduce((zone, effect) => after(space, zone, effect), from)
  return hop.leavesHistory ? choose(space, changed, historyChoice, place.id) : changed
}

/** The contexts from which a transition leads into a zone. */
export function ledInto(space: Space, { hop, from }: Taken, zone: Zone): Zone {
  const back = hop.effects
    .toReversed()
    .reduce((rest, effect) => beforeEffect(space, rest, effect), zone)
  return space.bdd.and(from, back)
}
