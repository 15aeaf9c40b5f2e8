import {
  duties,
  parentsAsAdvised,
  parentsAskFirst,
  parentsEveryday,
  parentsIfAccident,
  parentsIfPickUp,
  parentsIfSelfHarm,
  parentsMayBeTold,
  parentsNotYet,
} from '../../../flows/duties.ts'
import type { Formula } from '../../../flows/formula.ts'
import { actions, type Action, type ActionId } from '../../../flows/plan/actions.ts'
import { doNots, lookAgain, notesToTake, turningPoints } from '../../../flows/plan/cautions.ts'
import type { CheckOf } from '../../../flows/rules/rule.ts'
import { allOf, nowhere } from '../kernel/found.ts'
import type { Checked, Proof } from '../kernel/proof.ts'
import { actionIds } from '../kernel/says.ts'
import { readBy, reads } from './onRows.ts'

/** What a condition decides, by name, and the condition. */
type Deciding = readonly [what: string, formula: Formula]

/**
 * What is said beside the case decides nothing: no way in the chart, no duty, no deadline, no warning,
 * nothing about the parents; and no line but those named, which only help.
 *
 * What no condition reads is the same in every context, whatever was said.
 */
export function beside({ chart }: Proof, { note, but }: CheckOf<'beside'>): Checked {
  const ways: readonly Deciding[] = [...chart.places.values()].flatMap(({ id, routes, events }) =>
    [...routes, ...[...events.values()].flat()].map(
      ({ guard }) => [`a way from ${id}`, guard] as const,
    ),
  )
  const lines: readonly Deciding[] = actionIds
    .filter((id) => !but.includes(id))
    .flatMap((id) => readBy(id).map((formula) => [id, formula] as const))
  const deciding = [...ways, ...lines, ...decisions()]
  const depend = deciding.filter(([, formula]) => reads(note)(formula)).map(([what]) => what)
  return allOf(deciding.length + but.length, [
    ...[...new Set(depend)].map((what) => nowhere(`${what} depends on ${note}`)),
    ...but.filter(isMoreThanHelp).map((id) => nowhere(`${id} is more than a line of help`)),
  ])
}

/** What a plan is made of beside its lines, and what is said to the parents. */
function decisions(): readonly Deciding[] {
  return [
    ...Object.entries<Formula>({ ...duties, ...doNots, ...notesToTake, ...turningPoints }),
    ...lookAgain.map(([when]) => ['looking again', when] as const),
    ...[
      parentsNotYet,
      parentsAskFirst,
      parentsEveryday,
      parentsAsAdvised,
      parentsMayBeTold,
      parentsIfAccident,
      parentsIfSelfHarm,
      parentsIfPickUp,
    ].map((when) => ['the decision about the parents', when] as const),
  ]
}

function isMoreThanHelp(id: ActionId): boolean {
  const { half, force, touchesParents, contacts = [] }: Action = actions[id]
  return half !== 'help' || force !== 'can' || touchesParents === true || contacts.length > 0
}
