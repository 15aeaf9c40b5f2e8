import type { Formula } from '../../../flows/formula.ts'
import type { Notes } from '../../../flows/progress.ts'
import { placeNotes, routerWays } from '../../../flows/rules/policy/routers.ts'
import { landsAt } from '../kernel/arrive.ts'
import { none, type Zone } from '../kernel/bdd.ts'
import type { Effect } from '../kernel/chart.ts'
import { allOf, placesOf } from '../kernel/found.ts'
import type { Checked, Proof } from '../kernel/proof.ts'
import { zoneOf } from '../kernel/space.ts'
import { firstOpen, led } from '../kernel/step.ts'
import { overPlaces } from './overAnswers.ts'

/** What the routers are asked; the space must be able to tell it apart. */
export const routerFormulas: readonly Formula[] = routerWays.map(({ when }) => when)

/** A duty that is open alone is led to, an acute one before all others; then the work goes on. */
export function routerPages({ space, within, chart }: Proof): Checked {
  const faults = routerWays.flatMap(({ from, open, when, to }) => {
    const zone = space.bdd.and(within, zoneOf(space, when))
    const fault = (why: string, there: Zone) => ({ at: from, answer: undefined, zone: there, why })
    if (zone === none) return [fault(`it is never so that ${open} is open alone`, none)]
    return placesOf(chart, [from])
      .flatMap((router) => firstOpen(space, router, undefined, router.routes, zone))
      .filter(({ hop }) => !to.some((page) => page === hop.to))
      .map((taken) =>
        fault(`${open} is open, and it leads to ${taken.hop.to ?? 'nowhere'}`, taken.from),
      )
  })
  return allOf(routerWays.length, faults)
}

/** A router that follows a note leads to the place in the note, and forgets the note. */
export function headingOnce(proof: Proof): Checked {
  return overPlaces(proof, (place) =>
    place.routes.flatMap((hop) => {
      const { guard } = hop
      if (!('note' in guard) || !placeNotes.includes(guard.note)) return []
      const { note } = guard
      const forgets = hop.effects.some((effect) => clears(effect, note))
      return forgets && hop.to === guard.is
        ? []
        : [
            {
              place,
              event: undefined,
              why: `${guard.note} ${String(guard.is)} leads to ${hop.to ?? 'nowhere'}, or is followed twice`,
            },
          ]
    }),
  )
}

function clears(effect: Effect, note: keyof Notes): boolean {
  return effect.type === 'note' && effect.params[note] === ''
}

const enough = 24

/** Routers come to rest: nobody is led round in a circle, whatever is known. */
export function noLoops({ chart, space, within }: Proof): Checked {
  const routing = [...chart.places.values()].filter(({ routes }) => routes.length > 0)
  let wave: ReadonlyMap<string, Zone> = new Map(routing.map(({ id }) => [id, within]))
  for (let hops = 0; hops < enough && wave.size > 0; hops++) {
    const next = new Map<string, Zone>()
    for (const [id, zone] of wave)
      for (const place of placesOf(chart, [id]))
        for (const route of firstOpen(space, place, undefined, place.routes, zone))
          for (const [to, there] of landsAt(chart, space, route, led(space, route)))
            next.set(to, space.bdd.or(next.get(to) ?? none, there))
    wave = next
  }
  const faults = [...wave].map(([at, zone]) => ({
    at,
    answer: undefined,
    zone,
    why: `it is passed again and again: ${[...wave.keys()].join(', ')}`,
  }))
  return allOf(routing.length, faults)
}
