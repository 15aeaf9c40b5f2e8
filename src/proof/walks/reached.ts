import type { Place } from '../kernel/chart.ts'
import { allOf, nowhere } from '../kernel/found.ts'
import type { Checked, Proof } from '../kernel/proof.ts'
import { explore, type Explored } from './explore.ts'
import { nobodyAnswers } from '../../../flows/rules/policy/names.ts'
import {
  begunAnew,
  ends,
  metByTheWorst,
  tours,
  worstCase,
} from '../../../flows/rules/policy/walks.ts'
import { isIn } from '../kernel/isIn.ts'
import { spaceOf } from '../kernel/space.ts'
import { about, coarse, isDetour, straight } from './look.ts'
import { givenBy } from '../../../flows/bti/given.ts'
import { ahead, begin, hereOf } from '../../walk/trip.ts'

/** Where walks were found to lead: all answers; one report with its detours; and nothing at all. */
export function wander({ machine, chart, space }: Proof): readonly Explored[] {
  return tours.map(({ about: facts, detours, atMost }) => {
    const follow = facts === 'all' ? byDay : about(facts)
    return explore(machine, chart, space, {
      key: coarse,
      atMost,
      follow: detours ? follow : straight(follow),
    })
  })
}

function byDay(_place: Place, event: string): boolean {
  return event !== nobodyAnswers
}

/** Every place was stood in by somebody. */
export function reached({ chart }: Proof, wandered: readonly Explored[]): Checked {
  const met = new Set(wandered.flatMap(({ nodes }) => nodes.map(({ at }) => at)))
  const stands = [...chart.places.values()].filter(({ routes }) => !passesAlways(routes))
  return found(
    stands.length,
    stands.filter(({ id }) => !met.has(id)).map(({ id }) => [id, 'no walk leads here']),
  )
}

function passesAlways(routes: Place['routes']): boolean {
  return routes.some(({ guard }) => 'all' in guard && guard.all.length === 0)
}

/**
 * Exactly: from everything that can be reached while all answers are calm, an end is reached.
 *
 * What no guard reads leads nowhere else, so contexts that only rows of the plan tell apart are one.
 */
export function everyday({ machine, chart }: Proof, atMost = 60_000): Explored {
  const calm = about([])
  return explore(machine, chart, spaceOf(chart), {
    atMost,
    follow: (place, event) =>
      !isDetour(place, event) && !isBegunAnew(place, event) && calm(place, event),
  })
}

/** The walk begins anew with what the first question begins it with, and is not walked twice. */
function isBegunAnew({ id }: Place, event: string): boolean {
  return begunAnew.some(({ at, answers }) => at === id && answers.includes(event))
}

/** Every node leads on to an end. */
export function wayToEnd({ nodes, edges, complete }: Explored): Checked {
  if (!complete)
    return found(nodes.length, [[nodes[0]?.at ?? '', 'there is more than could be walked']])
  const into = new Map<number, number[]>()
  for (const { from, to } of edges) into.set(to, [...(into.get(to) ?? []), from])
  const good = new Set(nodes.flatMap(({ at }, index) => (isIn(at, ends) ? [index] : [])))
  for (const index of good) for (const from of into.get(index) ?? []) good.add(from)
  const lost = nodes.flatMap(({ at }, index) =>
    good.has(index) ? [] : [[at, 'no way to an end'] as const],
  )
  return found(nodes.length, lost)
}

/** More answers than anybody gives on the way to the end: the worst case must not walk for ever. */
const enough = 120

/** Nothing is reached only by answering *no* where it is *yes*: the worst case meets every duty. */
export function notOnlyThroughNo({ machine }: Proof): Checked {
  const met = new Set(
    worstCase.journey.flatMap((journey) => [
      ...metInTheWorst(machine, [journey, ...worstCase.does]),
    ]),
  )
  return found(
    metByTheWorst.length,
    metByTheWorst
      .filter((at) => !met.has(at))
      .map((at) => [at, 'not met by the one who answers yes to everything']),
  )
}

/** Every place that is met by who answers yes, and does what each page asks for. */
function metInTheWorst(machine: Proof['machine'], does: readonly string[]): ReadonlySet<string> {
  let trip = begin(machine)
  const met = new Set<string>()
  const given = new Set<string>()
  for (let turn = 0; turn < enough; turn++) {
    const here = hereOf(trip)
    met.add(here.at)
    const fresh = here.open.filter((answer) => !given.has(`${here.at} ${answer}`))
    const answer =
      fresh.find((one) => does.includes(one)) ??
      fresh.find((one) => one === worstCase.start || /(^|:)yes$/.test(one)) ??
      here.open.find((one) => [...worstCase.goesOn, ...does].includes(one))
    if (answer === undefined || isIn(here.at, ends)) break
    given.add(`${here.at} ${answer}`)
    trip = ahead(trip, givenBy(answer))
  }
  return met
}

function found(cases: number, list: readonly (readonly [string, string])[]): Checked {
  return allOf(
    cases,
    list.map(([at, why]) => ({ ...nowhere(why), at })),
  )
}
