import { bti, type BtiMachine } from '../../flows/bti/bti.ts'
import { btiFor } from '../../flows/bti/btiFor.ts'
import { eventOf } from '../../flows/bti/given.ts'
import { otherWays, type Variants } from '../../flows/bti/variants.ts'
import type { Accepted, WalkedCase } from '../../flows/scenarios/practice/practiceCase.ts'
import type { Trip } from '../walk/trip.ts'
import { asFar, reordered } from './asFar.ts'

/**
 * A case as it is walked where a municipality has chosen so: the same answers in the order its chart
 * asks for them. A case that meets no such choice is returned as it is: the very same.
 */
export function inVariants<Case extends WalkedCase>(
  practiceCase: Case,
  variants: Partial<Variants>,
): Case {
  const other = practiceCase.elsewhere.find(({ choice, is }) => variants[choice] === is)
  const chart = btiFor(variants)
  const local = (answers: readonly string[], written: BtiMachine) => {
    const { trip, given } = asFar(written, answers)
    if (!meets(trip, variants)) return answers
    return [...reordered(trip, chart), ...answers.slice(given)]
  }
  const walk = local(
    other?.walk ?? practiceCase.walk,
    other ? btiFor({ [other.choice]: other.is }) : bti,
  )
  const others = practiceCase.accepted.map((accepted) => acceptedWalk(practiceCase, accepted))
  const locals = others.map((answers) => local(answers, bti))
  if (walk === practiceCase.walk && locals.every((answers, at) => answers === others[at]))
    return practiceCase
  return {
    ...practiceCase,
    walk,
    accepted: practiceCase.accepted.map((accepted, at) =>
      partingFrom(walk, locals[at] ?? [], accepted),
    ),
  }
}

/** The whole walk with another right answer in it. */
export function acceptedWalk(
  { walk }: Pick<WalkedCase, 'walk'>,
  { after, answer, goOn }: Accepted,
): readonly string[] {
  return [...walk.slice(0, after), answer, ...(goOn ?? walk.slice(after + 1))]
}

/** The right walk a learner is on: the expected one, or that of an accepted answer. */
export function rightWalk(one: WalkedCase, accepted: number | undefined): readonly string[] {
  const taken = accepted === undefined ? undefined : one.accepted[accepted]
  return taken ? acceptedWalk(one, taken) : one.walk
}

/** Whether one of the answers leads elsewhere where this is chosen. */
function meets({ walk }: Trip, variants: Partial<Variants>): boolean {
  return otherWays.some(
    ({ choice, is, at, answer }) =>
      variants[choice] === is && walk.some((entry) => entry.at === at && eventOf(entry) === answer),
  )
}

/** The accepted answer again, told by where the two walks part. */
function partingFrom(
  walk: readonly string[],
  other: readonly string[],
  accepted: Accepted,
): Accepted {
  const after = other.findIndex((answer, index) => answer !== walk[index])
  const answer = other[after]
  if (answer === undefined) return accepted
  return { after, answer, goOn: other.slice(after + 1) }
}
