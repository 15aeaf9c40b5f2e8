import type { Checked, Proof } from '../kernel/proof.ts'
import { firstOpen, settledAt } from '../kernel/step.ts'
import { overPlaces, ownEvents } from './overAnswers.ts'

/**
 * Every way of an answer or a router is gone by somebody: one that nobody can take says something of the
 * chart that is not so, and no rule can notice when it leads wrong. Nobody stays at a router to be asked.
 */
export function noDeadWay(proof: Proof): Checked {
  const { space, within } = proof
  return overPlaces(proof, (place) => {
    const still = settledAt(space, place, within)
    const answers = place.routes.length > 0 && ownEvents(place).length === 0 ? [] : ownEvents(place)
    const ways = [
      [undefined, place.routes, within] as const,
      ...answers.map(([event, hops]) => [event, hops, still] as const),
    ]
    return ways.flatMap(([event, hops, zone]) => {
      const taken = firstOpen(space, place, event, hops, zone).map(({ hop }) => hop)
      return hops
        .filter((hop) => !taken.includes(hop))
        .map(({ to }) => ({ place, event, why: `nobody is led to ${to ?? place.id} by it` }))
    })
  })
}
