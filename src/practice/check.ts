import { btiFor } from '../../flows/bti/btiFor.ts'
import { everyVariant } from '../../flows/bti/everyVariant.ts'
import { nationalVariants, type Variants } from '../../flows/bti/variants.ts'
import { keysOf } from '../../flows/keysOf.ts'
import type { WalkedCase } from '../../flows/scenarios/practice/practiceCase.ts'
import { hereOf, type Trip } from '../walk/trip.ts'
import { asFar } from './asFar.ts'
import type { Asked, PracticeFault, WalkName } from './fault.ts'
import { acceptedWalk, inVariants } from './inVariants.ts'

/**
 * What is wrong with cases to practise on, in every chart there can be: all of it at once. Never
 * throws, also where the chart has changed under a case.
 */
export function checkCases(
  cases: readonly WalkedCase[],
  charts: readonly Variants[] = everyVariant,
): readonly PracticeFault[] {
  return [
    ...cases
      .filter(({ id }, index) => cases.findIndex((one) => one.id === id) !== index)
      .map(({ id }): PracticeFault => ({ fault: 'sameId', case: id, variants: '' })),
    ...cases.flatMap(checkWritten),
    ...cases.flatMap((one) => checkWalked(one, charts)),
  ]
}

/** What is wrong with a case that is written for one chart, such as a municipality's own. Never throws. */
export function checkIn(one: WalkedCase, variants: Variants): readonly PracticeFault[] {
  return [...checkWritten(one), ...checkWalkIn(one, variants)]
}

/** What can be wrong before it is walked. */
function checkWritten(one: WalkedCase): readonly PracticeFault[] {
  const of = { case: one.id, variants: '' } as const
  const answers = one.walk.length
  const rises = (told: number, index: number) =>
    Number.isInteger(told) && told > (one.told[index - 1] ?? 0) && told <= answers
  return [
    ...one.told
      .filter((told, index) => !rises(told, index))
      .map((told): PracticeFault => ({ ...of, fault: 'toldWhen', told, answers })),
    ...one.accepted.flatMap(({ after, answer }, index): readonly PracticeFault[] => {
      const expected = one.walk[after]
      if (expected !== undefined && expected !== answer) return []
      return [{ ...of, fault: 'acceptedWhere', walk: nameOf(index), answer, answers }]
    }),
    ...one.elsewhere
      .filter(({ walk }) => walk.length !== answers)
      .map(({ choice, is, walk }): PracticeFault => ({
        fault: 'otherLength',
        case: one.id,
        variants: `${choice}: ${is}`,
        wanted: answers,
        found: walk.length,
      })),
  ]
}

function nameOf(accepted: number): WalkName {
  return `accepted ${accepted + 1}`
}

/** The case in each chart. Where nothing it meets is chosen otherwise, it was walked in the first. */
function checkWalked(one: WalkedCase, charts: readonly Variants[]): readonly PracticeFault[] {
  const faults = charts.flatMap((variants, index) => {
    const local = inVariants(one, variants)
    return local === one && index > 0 ? [] : checkWalkIn(local, variants)
  })
  // Said once, of the first chart it is so in.
  const said = faults.map((fault) => JSON.stringify({ ...fault, variants: '' }))
  return faults.filter((_, index) => said.indexOf(said[index] ?? '') === index)
}

function checkWalkIn(one: WalkedCase, variants: Variants): readonly PracticeFault[] {
  const of = { case: one.id, variants: chosen(variants) } as const
  const chart = btiFor(variants)
  const stopped = (walk: WalkName, answers: readonly string[]): readonly PracticeFault[] => {
    const { trip, given } = asFar(chart, answers)
    const answer = answers[given]
    if (answer === undefined) return []
    return [{ ...of, fault: 'noWay', walk, step: given + 1, answer, asks: askedAt(trip) }]
  }
  const faults = stopped('expected', one.walk)
  const asks = askedAt(asFar(chart, one.walk).trip)
  const otherEnd: readonly PracticeFault[] =
    faults.length > 0 || asks.at === one.outcome
      ? []
      : [{ ...of, fault: 'otherEnd', wanted: one.outcome, asks }]
  return [
    ...faults,
    ...otherEnd,
    ...one.accepted.flatMap((accepted, index) =>
      stopped(nameOf(index), acceptedWalk(one, accepted)),
    ),
  ]
}

function askedAt(trip: Trip): Asked {
  const { at, open } = hereOf(trip)
  return { at, open }
}

function chosen(variants: Variants): string {
  return keysOf(variants)
    .filter((choice) => variants[choice] !== nationalVariants[choice])
    .map((choice) => `${choice}: ${variants[choice]}`)
    .join(', ')
}
