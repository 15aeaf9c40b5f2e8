import { certainties, factNames, type Certainty, type FactName } from '../../../flows/facts.ts'
import { byUrgency } from '../../../flows/rules/policy/gates.ts'
import { parentsMayBeTold, parentsNotYet, parentsWait } from '../../../flows/duties.ts'
import { not, type Formula } from '../../../flows/formula.ts'
import { actions } from '../../../flows/plan/actions.ts'
import { roles } from '../../../flows/rules/policy/calls.ts'
import { deadlines } from '../../../flows/plan/deadlines.ts'
import { every, none, type Zone } from '../kernel/bdd.ts'
import type { Checked, Fault, Proof } from '../kernel/proof.ts'
import type { Place } from '../kernel/chart.ts'
import { actionIds, atLatest, lookAgainBy, whenNamed, whenStillNamed } from '../kernel/says.ts'
import { after, beforeEffect } from '../kernel/effects.ts'
import { fault, summed } from '../kernel/found.ts'
import { zoneOf } from '../kernel/space.ts'
import { firstOpen, ledInto, settledAt, type Taken } from '../kernel/step.ts'

/** Something that may not be lost when danger rises, with the words for it. */
type Held = readonly [what: string, when: Formula]

/** A contact is named at all. */
export const contactsHeld = (): readonly Held[] =>
  Object.entries(roles).flatMap(([role, ids]) => [
    [`${role} is named`, whenNamed(ids, 'fourWeeks')] as const,
    [`${role} is still to be called`, whenStillNamed(ids, 'fourWeeks')] as const,
  ])

/** A contact is to be called by a deadline, and when to look again. */
export const deadlinesHeld = (): readonly Held[] => [
  ...Object.entries(roles).flatMap(([role, ids]) =>
    deadlines.flatMap((by) => [
      [`${role} by ${by}`, whenNamed(ids, by)] as const,
      [`${role} still to be called by ${by}`, whenStillNamed(ids, by)] as const,
    ]),
  ),
  ...deadlines.map((by) => [`look again by ${by}`, lookAgainBy(by)] as const),
]

/** *Tell the parents* never gets looser: yes < the day only < ask first < not yet. */
export const parentsHeld = (): readonly Held[] => [
  ['parents: not yet', parentsNotYet],
  ['parents wait', parentsWait],
  ['parents may not be told', not(parentsMayBeTold)],
]

/** A row that stays on the plan keeps or shortens its deadline. */
const rowsHeld = () =>
  actionIds.flatMap((id) =>
    deadlines.map((by) => [`${id} by ${by}`, atLatest(id, by), actions[id].when] as const),
  )

export const heldFormulas = (): readonly Formula[] => [
  ...[...contactsHeld(), ...deadlinesHeld(), ...parentsHeld()].map(([, when]) => when),
  ...actionIds.flatMap((id) => [actions[id].when, ...deadlines.map((by) => atLatest(id, by))]),
]

/** Raises each fact by one level in every context, and looks for what is lost. */
export function overFacts(proof: Proof, held: readonly Held[]): Checked {
  const { space, within } = proof
  const rises = risesOf(proof)
  const found = held.map(([what, when]) => {
    const zone = zoneOf(space, when)
    return {
      faults: rises.flatMap((rise) => lostBy(proof, rise, zone, zone, `${what}: lost`)),
      count: space.bdd.count(space.bdd.and(within, zone), space.variables),
    }
  })
  return { ...summed(found), cases: held.length * rises.length }
}

/** A row that stays on the plan keeps its deadline, or gets a shorter one. */
export function overRows(proof: Proof): Checked {
  const { space } = proof
  const rises = risesOf(proof)
  const held = rowsHeld()
  const faults = held.flatMap(([what, by, when]) => {
    const [on, inTime] = [zoneOf(space, when), zoneOf(space, by)]
    const soon = space.bdd.and(on, inTime)
    const notLate = space.bdd.or(inTime, space.bdd.minus(every, on))
    if (notLate === every || soon === none) return []
    return rises.flatMap((rise) => lostBy(proof, rise, soon, notLate, `${what}: longer`))
  })
  return { cases: held.length * rises.length, premise: held.length, faults }
}

/** Where a rise leads from one zone out of another, as they are after it. */
function lostBy(
  { space }: Proof,
  { fact, from, to, at }: Rise,
  zone: Zone,
  held: Zone,
  why: string,
): readonly Fault[] {
  const rise = { type: 'learn', params: { [fact]: to } } as const
  const kept = beforeEffect(space, held, rise)
  if (kept === zone) return []
  const lost = space.bdd.minus(space.bdd.and(zone, at), kept)
  return fault(
    undefined,
    undefined,
    after(space, lost, rise),
    `${why} when ${fact} goes from ${from} to ${to}`,
  )
}

interface Rise {
  readonly fact: FactName
  readonly from: Certainty
  readonly to: Certainty
  /** Where the fact stands exactly at `from`. */
  readonly at: Zone
}

/** no → below → unsure → yes, as far as anyone tells the levels apart. */
function risesOf({ space, within }: Proof): readonly Rise[] {
  return factNames.flatMap((fact) => {
    const levels = certainties.filter((level) => space.atoms.has(`now ${fact} ${level}`))
    return levels.flatMap((to, index) => {
      if (to === 'no') return []
      const from = levels[index - 1] ?? 'no'
      const lower =
        index === 0 ? within : space.bdd.and(within, zoneOf(space, { fact, atLeast: from }))
      return [{ fact, from, to, at: space.bdd.minus(lower, zoneOf(space, { fact, atLeast: to })) }]
    })
  })
}

/** The same question answered with more danger never shows less, in any context it is asked in. */
export function overAnswers(proof: Proof): Checked {
  const held = [...contactsHeld(), ...deadlinesHeld(), ...parentsHeld()]
  const pairs = [...proof.chart.places.values()].flatMap((place) =>
    pairsOf(place).map(([less, more]) => ({
      at: place.id,
      calmer: { event: less, taken: openAt(proof, place, less) },
      graver: { event: more, taken: openAt(proof, place, more) },
    })),
  )
  const faults = pairs.flatMap(({ at, calmer, graver }) =>
    held.flatMap(([what, when]) => {
      const zone = lostBetween(proof, calmer.taken, graver.taken, when)
      const why = `${what}: shown after ${calmer.event}, lost after ${graver.event}`
      return zone === none ? [] : [{ at, answer: graver.event, zone, why }]
    }),
  )
  return { cases: pairs.length * held.length, premise: pairs.length, faults }
}

function openAt({ space, within }: Proof, place: Place, event: string): readonly Taken[] {
  const still = settledAt(space, place, within)
  return firstOpen(space, place, event, place.events.get(event) ?? [], still)
}

function pairsOf({ events }: Place): readonly (readonly [string, string])[] {
  const graded = new RegExp(`(^|:)(${byUrgency.join('|')})$`)
  const stems = [...new Set([...events.keys()].map((event) => event.replace(graded, '')))]
  return stems.flatMap((stem) => {
    const there = byUrgency
      .map((level) => (stem === '' ? level : `${stem}:${level}`))
      .filter((event) => events.has(event))
    return there.flatMap((less, index) =>
      there.slice(index + 1, index + 2).map((more) => [less, more] as const),
    )
  })
}

function lostBetween(
  { space }: Proof,
  less: readonly Taken[],
  more: readonly Taken[],
  when: Formula,
): Zone {
  const { bdd } = space
  const zone = zoneOf(space, when)
  const before = (list: readonly Taken[]) =>
    list.reduce<Zone>((sum, taken) => bdd.or(sum, ledInto(space, taken, zone)), none)
  const open = more.reduce<Zone>((sum, { from }) => bdd.or(sum, from), none)
  return bdd.minus(bdd.and(before(less), open), before(more))
}
