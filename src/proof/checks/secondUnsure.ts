import { openDuty } from '../../../flows/duties.ts'
import { factNames, type FactName } from '../../../flows/facts.ts'
import { any, anyOf, suspected, type Formula } from '../../../flows/formula.ts'
import { usualCircumstance } from '../../../flows/rules/policy/circumstances.ts'
import { withSomebody } from '../../../flows/rules/policy/unsure.ts'
import { settled } from '../kernel/arrive.ts'
import { atomName } from '../kernel/atoms.ts'
import { every, none, type Zone } from '../kernel/bdd.ts'
import type { Chart, Place } from '../kernel/chart.ts'
import { fault, placesOf } from '../kernel/found.ts'
import type { Checked, Fault, Proof } from '../kernel/proof.ts'
import { zoneOf, type Space } from '../kernel/space.ts'
import { firstOpen, ledInto, settledAt, type Taken } from '../kernel/step.ts'
import { metaOf } from './stuck.ts'

/**
 * Who answers *Vet ikke* to what was *Vet ikke* before meets a contact: on the page that comes, or
 * by a duty that is still open, which no end lets go of (I33) and the router leads to its page – or
 * has met one, who was told of this very suspicion.
 */
export function secondUnsure(proof: Proof): Checked {
  const places = [...proof.chart.places.values()].filter(asksAlone)
  const found = places.map((place) => ({ place, second: secondTime(proof, place) }))
  const asked = found.filter(({ second }) => second !== none)
  return {
    cases: places.length,
    premise: asked.length,
    faults: asked.flatMap(({ place, second }) => lost(proof, place, second)),
  }
}

/** A question with *Vet ikke* and nobody to call beside it. A row has the plan's contacts below it. */
function asksAlone(place: Place): boolean {
  const meta = metaOf(place)
  return meta?.kind === 'question' && meta.contacts.length === 0 && place.events.has('unsure')
}

/** Asked again when *Vet ikke* or more is what is known; or at once, where nothing is taught by it. */
function secondTime(proof: Proof, place: Place): Zone {
  const { space, within } = proof
  const facts = taughtAt(place)
  // Whoever else it is about has one page and a plan with its contacts, and is asked nothing twice.
  const usual = space.bdd.and(within, zoneOf(space, usualCircumstance))
  const still = settledAt(space, place, usual)
  if (facts.length > 0) return space.bdd.and(still, zoneOf(space, anyOf(suspected, facts)))
  return unsureAt(proof, place, still)
    .map((taken) => settled(proof.chart, space, taken).get(place.id) ?? none)
    .reduce(space.bdd.or, none)
}

function lost(proof: Proof, place: Place, second: Zone): readonly Fault[] {
  const { chart, space } = proof
  const met = zoneOf(space, any(openDuty, ...talkedOver(space, taughtAt(place))))
  const notMet = space.bdd.minus(every, met)
  return unsureAt(proof, place, second)
    .map((taken) => ({ ...taken, from: ledInto(space, taken, notMet) }))
    .flatMap((taken) => [...settled(chart, space, taken)])
    .filter(([to]) => !hasContacts(chart, to))
    .flatMap(([to, zone]) =>
      fault(place.id, 'unsure', zone, `twice, it leads to nobody, but ${to}`),
    )
}

function unsureAt({ space }: Proof, place: Place, from: Zone): readonly Taken[] {
  return firstOpen(space, place, 'unsure', place.events.get('unsure') ?? [], from)
}

/** What every way of *Vet ikke* teaches here. */
function taughtAt(place: Place): readonly FactName[] {
  const hops = place.events.get('unsure') ?? []
  return factNames.filter((fact) =>
    hops.every(({ effects }) => effects.some((one) => one.type === 'learn' && fact in one.params)),
  )
}

function talkedOver(space: Space, facts: readonly FactName[]): readonly Formula[] {
  return withSomebody.flatMap((when) =>
    facts
      .filter((fact) => space.atoms.has(atomName(fact, 'unsure', when)))
      .map((fact) => ({ fact, atLeast: 'unsure', when }) as const),
  )
}

function hasContacts(chart: Chart, id: string): boolean {
  return placesOf(chart, [id]).some((place) => (metaOf(place)?.contacts.length ?? 0) > 0)
}
