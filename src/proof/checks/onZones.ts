import { always, type Formula } from '../../../flows/formula.ts'
import { usualCircumstance } from '../../../flows/rules/policy/circumstances.ts'
import type { CheckOf } from '../../../flows/rules/rule.ts'
import { every, none, type Zone } from '../kernel/bdd.ts'
import { fault, placesOf, summed } from '../kernel/found.ts'
import type { Checked, Proof } from '../kernel/proof.ts'
import { whenSaid } from '../kernel/says.ts'
import { zoneOf } from '../kernel/space.ts'
import { firstOpen, ledInto, settledAt, takenFrom, type Taken } from '../kernel/step.ts'

/** The plan, for everything that can be known. */
export function onPlan(
  { space, within }: Proof,
  { given, must, whoever }: CheckOf<'plan'>,
): Checked {
  const about = whoever ? within : space.bdd.and(within, zoneOf(space, usualCircumstance))
  const premise = space.bdd.and(about, zoneOf(space, given))
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
  const found = placesOf(proof.chart, at).map((place) => {
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
  const usual = zoneOf(space, usualCircumstance)
  const start = space.bdd.and(space.bdd.and(within, usual), zone)
  const gone = space.bdd.minus(usual, zone)
  const found = placesOf(proof.chart, from).flatMap((place) =>
    takenFrom(space, place, start)
      .filter(({ event }) => event === undefined || !but.includes(`${place.id} ${event}`))
      .map((taken) => ({
        faults: fault(
          place.id,
          taken.event,
          ledInto(space, taken, gone),
          'it is gone after the answer',
        ),
        count: space.bdd.count(taken.from, space.variables),
      })),
  )
  return summed(found)
}

/** An answer is open only where it may be. */
export function offered(proof: Proof, { at, answer, only }: CheckOf<'offered'>): Checked {
  const may = zoneOf(proof.space, only)
  return onAnswer(proof, at, answer, always, ({ from }) => [
    proof.space.bdd.minus(from, may),
    'it is offered',
  ])
}

/** One event leads there, from everywhere. */
export function oneEvent(proof: Proof, { event, to }: CheckOf<'oneEvent'>): Checked {
  const { space, within } = proof
  const found = placesOf(proof.chart, 'everywhere').map((place) => {
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
  const wrong = proof.space.bdd.minus(every, zoneOf(proof.space, must))
  return onAnswer(proof, at, answer, given, (taken) => [
    ledInto(proof.space, taken, wrong),
    'it does not do what it says',
  ])
}

/** Where an answer leads. */
export function leads(proof: Proof, { at, answer, given, to }: CheckOf<'leads'>): Checked {
  return onAnswer(proof, at, answer, given, ({ hop, from }) => {
    const there = hop.to ?? at
    return [there === to ? none : from, `it leads to ${there}`]
  })
}

/** Each way an answer can go, with the contexts in which it is wrong. */
function onAnswer(
  proof: Proof,
  at: string,
  answer: string,
  given: Formula,
  wrongIn: (taken: Taken) => readonly [Zone, why: string],
): Checked {
  const { space, within } = proof
  const premise = space.bdd.and(within, zoneOf(space, given))
  const found = placesOf(proof.chart, [at]).flatMap((place) => {
    const still = settledAt(space, place, premise)
    return firstOpen(space, place, answer, place.events.get(answer) ?? [], still).map((taken) => ({
      faults: fault(at, answer, ...wrongIn(taken)),
      count: space.bdd.count(taken.from, space.variables),
    }))
  })
  return summed(found)
}
