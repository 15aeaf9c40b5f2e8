import type { Here } from './walk.ts'

/** Pages to act on: the plan, a task, and the acute page with its numbers. */
export function isActedOn({ step }: Here): boolean {
  return step.actedOn === true
}

/** How many answers a walk took to its first page to act on; -1 where it never came to one. */
export function firstPlan(places: readonly Here[]): number {
  return places.findIndex(isActedOn)
}
