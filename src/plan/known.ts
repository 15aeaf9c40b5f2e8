import { any, holds, suspected } from '../../flows/formula.ts'
import { suspicions } from '../../flows/plan/conditions.ts'
import { isActedOn } from '../walk/firstPlan.ts'
import type { Here } from '../walk/walk.ts'
import { planFor, type PlanLine } from './plan.ts'

/** Any gate. Absence is one, though no danger by itself. */
const someGate = any(suspicions, suspected('absence'))

/**
 * What must be done already while more gates are asked: the open duty that is due first. Undefined
 * where there is none yet, where danger now is asked, and on a page that is acted on.
 *
 * It is what was known when the page was come to: were it to come while rows are marked, they would
 * move, and the next press would mark another one.
 */
export function knownLine(places: readonly Here[]): PlanLine | undefined {
  const here = arrivalOf(places)
  if (!here || !asksMore(here) || !holds(someGate, here.context)) return undefined
  return planFor(here.context).duty.find(({ done, force }) => !done && force !== 'can')
}

/** The last page as it was come to, before anything was marked on it. */
function arrivalOf(places: readonly Here[]): Here | undefined {
  const at = places.at(-1)?.at
  return places[places.findLastIndex((place) => place.at !== at) + 1]
}

/** The gates, but for danger now: nothing stands above it but the numbers. */
function asksMore(here: Here): boolean {
  const { track, rows } = here.step
  return track === 'safety' && !isActedOn(here) && !rows.some(({ row }) => row === 'danger')
}

/** How many answers a walk took to its first advice to act on, above a question or as a page; or -1. */
export function firstAdvice(places: readonly Here[]): number {
  return places.findIndex(
    (here, index) => isActedOn(here) || knownLine(places.slice(0, index + 1)) !== undefined,
  )
}
