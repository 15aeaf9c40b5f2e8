import { interruptions } from '../../../flows/bti/asides.ts'
import { openDuty, parentsGates, parentsWait } from '../../../flows/duties.ts'
import { all, allOf, answered, noted, not } from '../../../flows/formula.ts'
import type { Notes } from '../../../flows/progress.ts'
import { parentPlaces } from '../../../flows/rules/law.ts'
import { none } from '../kernel/bdd.ts'
import type { Hop, Place } from '../kernel/chart.ts'
import type { Checked, Proof } from '../kernel/proof.ts'
import { overPlaces } from './overAnswers.ts'
import { zoneOf } from '../kernel/space.ts'
import { firstOpen, settledAt } from '../kernel/step.ts'

const gatesAnswered = allOf(answered, parentsGates)

/** From a step with parents: to the gates first, then to what must be done, then to the decision. */
const away = [
  [not(gatesAnswered), 'safety.next'],
  [all(gatesAnswered, openDuty), 'duty.next'],
  [all(gatesAnswered, not(openDuty), parentsWait), 'duty.parents'],
] as const

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
      .filter((hop) => isWork(place) && last(hop, 'heading') !== place.id)
      .map(() => ({ place, event: undefined, why: forgets })),
    ...(place.id === 'aside.return' && !keepsHeading(proof, place)
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
  return /^(level|consent|end)/.test(id)
}

/** Whoever was on the way somewhere is so still, back from an aside. */
function keepsHeading({ space, within }: Proof, place: Place): boolean {
  const headed = space.bdd.minus(within, zoneOf(space, noted('heading', 'place')))
  return firstOpen(space, place, undefined, place.routes, headed).every(
    ({ hop }) => last(hop, 'heading') === undefined,
  )
}

const onLevelUnheaded = all(not(noted('level', 'none')), noted('heading', ''))

/** On a level, the router is told to lead back, unless it is already headed somewhere. */
function leadsBack(
  { space, within }: Proof,
  place: Place,
  event: string,
  hops: readonly Hop[],
): boolean {
  const still = settledAt(space, place, within)
  const back = space.bdd.and(still, zoneOf(space, onLevelUnheaded))
  return (
    firstOpen(space, place, event, hops, back)
      .filter(({ hop }) => leavesWork(hop))
      .every(({ hop }) => last(hop, 'heading') === 'place') &&
    // Whoever has arrived on a level is headed nowhere else.
    firstOpen(space, place, event, hops, isWork(place) ? none : space.bdd.minus(still, back))
      .filter(({ hop }) => leavesWork(hop))
      .every(({ hop }) => last(hop, 'heading') === undefined)
  )
}

function leavesWork({ to }: Hop): boolean {
  return to?.startsWith('aside.') === true
}

/** From one aside into another the first is remembered; back at work no aside is. */
function leavesAside({ id }: Place, event: string, hop: Hop): boolean {
  if (hop.to === undefined || hop.to === id) return true
  if (!hop.to.startsWith('aside.')) return last(hop, 'asideFrom') === ''
  return !(event in interruptions) || last(hop, 'asideFrom') === id
}

/** What a transition leaves in a note, or undefined where it leaves the note alone. */
function last({ effects }: Hop, note: keyof Notes): unknown {
  return effects
    .flatMap((effect) => (effect.type === 'note' ? [effect.params] : []))
    .findLast((params) => note in params)?.[note]
}
