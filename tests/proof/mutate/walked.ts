import type { BtiMachine } from '../../../flows/bti/bti.ts'
import { journeys } from '../../../flows/scenarios/journeys.ts'
import { missedSteps, steps } from '../../../flows/scenarios/steps.ts'
import { planFor } from '../../../src/plan/plan.ts'
import { firstPlan } from '../../../src/walk/firstPlan.ts'
import type { Exit } from './exits.ts'
import { hereOf, tripBy } from '../../../src/walk/trip.ts'

/** The first training case or exit that tells the machine, or the plan, from the real one. */
export function toldByWalks(machine: BtiMachine, exits: readonly Exit[]): string | undefined {
  const journey = journeys.find((one) => !unspoilt(() => journeyHolds(one, machine)))
  if (journey) return journey.id
  const exit = exits.find((one) => !unspoilt(() => exitHolds(one, machine)))
  return exit && `${exit.from.at(-1) ?? ''} ${exit.answers.join(' · ')} → ${exit.to}`
}

function unspoilt(holds: () => boolean): boolean {
  try {
    return holds()
  } catch (error) {
    // An answer that is no longer offered, or a chart that XState refuses.
    if (error instanceof Error) return false
    throw error
  }
}

function journeyHolds(
  { answers, path, taps, says, neverSays = [], parents }: (typeof journeys)[number],
  machine: BtiMachine,
): boolean {
  const places = tripBy(machine, answers).places
  const lines = places
    .filter(({ step }) => step.kind === 'outcome')
    .flatMap(({ context }) => [...planFor(context).duty, ...planFor(context).help])
    .map(({ id }) => id)
  const last = places.at(-1)
  return (
    missedSteps(
      path,
      places.map(({ at }) => at),
    ).length === 0 &&
    firstPlan(places) === taps &&
    says.every((id) => lines.includes(id)) &&
    !neverSays.some((id) => lines.includes(id)) &&
    last !== undefined &&
    planFor(last.context).parents === parents
  )
}

function exitHolds({ from, answers, to }: Exit, machine: BtiMachine): boolean {
  const { at } = hereOf(tripBy(machine, [...from, ...answers]))
  const wanted = Object.entries(steps).find(([step]) => step === to)?.[1] ?? []
  return wanted.some((id) => id === at)
}
