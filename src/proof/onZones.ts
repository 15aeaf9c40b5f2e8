import type { CheckOf } from '../../flows/rules/rule.ts'
import { every, none } from './bdd.ts'
import { fault, placesOf, summed } from './found.ts'
import type { Checked, Proof } from './proof.ts'
import { whenSaid } from './says.ts'
import { zoneOf } from './space.ts'
import { firstOpen, ledInto, settledAt, takenFrom } from './step.ts'

/** The plan, for everything that can be known. */
export function onPlan({ space, within }: Proof, { given, must }: CheckOf<'plan'>): Checked {
  const premise = space.bdd.and(within, zoneOf(space, given))
  const zone = space.bdd.minus(premise, zoneOf(space, whenSaid(must)))
  return {
    cases: 1,
    premise: space.bdd.count(premise, space.variables),
    faults: fault(undefined, undefined, zone, 'the plan'),
  }
}

/** Whoever stands in a place. */
export function onPlaces(proof: Proof, { at, given, must }: CheckOf<'place'>): Checked {
  const { space, within } = proof
  const conclusion = zoneOf(space, whenSaid(must))
  const premise = space.bdd.and(within, zoneOf(space, given))
  const found = placesOf(proof, at).map((place) => {
    const here = settledAt(space, place, premise)
    return {
      faults: fault(place.id, undefined, space.bdd.minus(here, conclusion), 'standing there'),
      // A place that shuts the premise out by itself is where the rule bites.
      count: space.bdd.count(premise, space.variables),
    }
  })
  return summed(found)
}

/** What holds before an answer holds after it. */
export function keeps(proof: Proof, { what, from, but }: CheckOf<'keeps'>): Checked {
  const { space, within } = proof
  const zone = zoneOf(space, whenSaid(what))
  const start = space.bdd.and(within, zone)
  const found = placesOf(proof, from).flatMap((place) =>
    takenFrom(space, place, start)
      .filter(({ event }) => event === undefined || !but.includes(`${place.id} ${event}`))
      .map((taken) => ({
        faults: fault(
          place.id,
          taken.event,
          ledInto(space, taken, space.bdd.minus(every, zone)),
          'it is gone after the answer',
        ),
        count: space.bdd.count(taken.from, space.variables),
      })),
  )
  return summed(found)
}

/** An answer is open only where it may be. */
export function offered(proof: Proof, { at, answer, only }: CheckOf<'offered'>): Checked {
  const { space, within } = proof
  const found = placesOf(proof, [at]).flatMap((place) =>
    firstOpen(
      space,
      place,
      answer,
      place.events.get(answer) ?? [],
      settledAt(space, place, within),
    ).map((taken) => ({
      faults: fault(at, answer, space.bdd.minus(taken.from, zoneOf(space, only)), 'it is offered'),
      count: space.bdd.count(taken.from, space.variables),
    })),
  )
  return summed(found)
}

/** One event leads there, from everywhere. */
export function oneEvent(proof: Proof, { event, to }: CheckOf<'oneEvent'>): Checked {
  const { space, within } = proof
  const found = placesOf(proof, 'everywhere').map((place) => {
    const still = settledAt(space, place, within)
    const there = firstOpen(space, place, event, place.events.get(event) ?? [], still)
      .filter(({ hop }) => (hop.to ?? place.id) === to)
      .reduce((zone, taken) => space.bdd.or(zone, taken.from), none)
    return {
      faults: fault(place.id, event, space.bdd.minus(still, there), `it does not lead to ${to}`),
      count: space.bdd.count(still, space.variables),
    }
  })
  return summed(found)
}

/** What holds after an answer. */
export function afterAnswer(proof: Proof, { at, answer, given, must }: CheckOf<'after'>): Checked {
  const { space, within } = proof
  const wrong = space.bdd.minus(every, zoneOf(space, must))
  const premise = space.bdd.and(within, zoneOf(space, given))
  const found = placesOf(proof, [at]).flatMap((place) =>
    firstOpen(
      space,
      place,
      answer,
      place.events.get(answer) ?? [],
      settledAt(space, place, premise),
    ).map((taken) => ({
      faults: fault(at, answer, ledInto(space, taken, wrong), 'it does not do what it says'),
      count: space.bdd.count(taken.from, space.variables),
    })),
  )
  return summed(found)
}
