import { interruptions } from '../../../flows/bti/asides.ts'
import type { Notes } from '../../../flows/progress.ts'
import { parentPlaces } from '../../../flows/rules/law.ts'
import {
  asideNote,
  asidePart,
  away,
  headedBack,
  headingNote,
  isHeadedBack,
  leftOnLevel,
  wayBack,
  workParts,
} from '../../../flows/rules/policy/back.ts'
import { none } from '../kernel/bdd.ts'
import type { Hop, Place } from '../kernel/chart.ts'
import { isIn } from '../kernel/isIn.ts'
import type { Checked, Proof } from '../kernel/proof.ts'
import { zoneOf } from '../kernel/space.ts'
import { firstOpen, settledAt } from '../kernel/step.ts'
import { overPlaces } from './overAnswers.ts'

/** From a step with parents people are sent where the table says. */
export function sentAway(proof: Proof): Checked {
  const { space, within } = proof
  return overPlaces(proof, (place) =>
    parentPlaces.every((id) => id !== place.id)
      ? []
      : away.flatMap(([when, to]) =>
          firstOpen(
            space,
            place,
            undefined,
            place.routes,
            space.bdd.and(within, zoneOf(space, when)),
          )
            .filter(({ hop }) => hop.to !== to)
            .map(() => ({ place, event: undefined, why: `it does not send to ${to}` })),
        ),
  )
}

/** Whoever is sent away, or leaves for an aside, comes back to where they were. */
export function comesBack(proof: Proof): Checked {
  const inWork = (id: string) => proof.chart.history?.remembers.includes(id) === true
  return overPlaces(proof, (place) => [
    ...place.routes
      .filter((hop) => isWork(place) && last(hop, headingNote) !== place.id)
      .map(() => ({ place, event: undefined, why: forgets })),
    ...(place.id === wayBack && !keepsHeading(proof, place)
      ? [{ place, event: undefined, why: forgets }]
      : []),
    ...[...place.events]
      .filter(([event, hops]) =>
        inWork(place.id)
          ? (event in interruptions || isWork(place)) && !leadsBack(proof, place, event, hops)
          : hops.some((hop) => !leavesAside(place, event, hop)),
      )
      .map(([event]) => ({ place, event, why: forgets })),
  ])
}

const forgets = 'it does not remember where it was'

function isWork({ id }: Place): boolean {
  return isIn(id, workParts)
}

/** Whoever was on the way somewhere is so still, back from an aside. */
function keepsHeading({ space, within }: Proof, place: Place): boolean {
  const headed = space.bdd.minus(within, zoneOf(space, isHeadedBack))
  return firstOpen(space, place, undefined, place.routes, headed).every(
    ({ hop }) => last(hop, headingNote) === undefined,
  )
}

/** On a level, the router is told to lead back, unless it is already headed somewhere. */
function leadsBack(
  { space, within }: Proof,
  place: Place,
  event: string,
  hops: readonly Hop[],
): boolean {
  const still = settledAt(space, place, within)
  const back = space.bdd.and(still, zoneOf(space, leftOnLevel))
  return (
    firstOpen(space, place, event, hops, back)
      .filter(({ hop }) => leavesWork(hop))
      .every(({ hop }) => last(hop, headingNote) === headedBack) &&
    // Whoever has arrived on a level is headed nowhere else.
    firstOpen(space, place, event, hops, isWork(place) ? none : space.bdd.minus(still, back))
      .filter(({ hop }) => leavesWork(hop))
      .every(({ hop }) => last(hop, headingNote) === undefined)
  )
}

function leavesWork({ to }: Hop): boolean {
  return to !== undefined && isIn(to, [asidePart])
}

/** From one aside into another the first is remembered; back at work no aside is. */
function leavesAside({ id }: Place, event: string, hop: Hop): boolean {
  if (hop.to === undefined || hop.to === id) return true
  if (!isIn(hop.to, [asidePart])) return last(hop, asideNote) === ''
  return !(event in interruptions) || last(hop, asideNote) === id
}

/** What a transition leaves in a note, or undefined where it leaves the note alone. */
function last({ effects }: Hop, note: keyof Notes): unknown {
  return effects
    .flatMap((effect) => (effect.type === 'note' ? [effect.params] : []))
    .findLast((params) => note in params)?.[note]
}
