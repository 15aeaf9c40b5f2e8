import { none, type Zone } from './bdd.ts'
import type { Chart } from './chart.ts'
import { historyChoice } from './choices.ts'
import { after } from './effects.ts'
import { placesOf } from './found.ts'
import { chosen, type Space } from './space.ts'
import { firstOpen, led, settledAt, type Taken } from './step.ts'

/** For places, the contexts. */
export type Zones = ReadonlyMap<string, Zone>

/** Where a transition leads: the history is every place it may have been left from. */
export function landsAt(
  chart: Chart,
  space: Space,
  { place, hop }: Taken,
  zone: Zone,
): readonly (readonly [string, Zone])[] {
  const to = hop.to ?? place.id
  const { history } = chart
  if (history === undefined || to !== history.id) return [[to, zone]]
  return placesOf(chart, history.remembers).map(({ id, entry }) => {
    const left = space.bdd.and(zone, chosen(space, historyChoice, id))
    return [id, entry.reduce((all, effect) => after(space, all, effect), left)]
  })
}

/** Where people stand after a transition, when all routers have been passed. */
export function settled(chart: Chart, space: Space, taken: Taken): Zones {
  const found = new Map<string, Zone>()
  const seen = new Map<string, Zone>()
  const pass = (id: string, zone: Zone): void => {
    const before = seen.get(id) ?? none
    const news = space.bdd.minus(zone, before)
    seen.set(id, space.bdd.or(before, zone))
    for (const place of placesOf(chart, [id])) {
      const still = settledAt(space, place, news)
      if (still !== none) found.set(id, space.bdd.or(found.get(id) ?? none, still))
      for (const route of firstOpen(space, place, undefined, place.routes, news)) enter(route)
    }
  }
  const enter = (route: Taken): void => {
    for (const [id, zone] of landsAt(chart, space, route, led(space, route))) pass(id, zone)
  }
  enter(taken)
  return found
}
