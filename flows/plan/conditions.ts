import {
  abuse,
  acuteFacts,
  dangerFacts,
  graveSelfHarm,
  harming,
  homeNotCleared,
  nothingAsked,
  reportDuty,
  violencePossible,
} from '../duties.ts'
import type { FactName } from '../facts.ts'
import {
  all,
  any,
  anyOf,
  certain,
  not,
  noted,
  suspected,
  unanswered,
  type Formula,
} from '../formula.ts'

export { isEmployee } from '../circumstances.ts'

/** Something is suspected that is danger or a duty by itself. */
export const suspicions = anyOf(suspected, dangerFacts)

/** The same, about a child who is here to be listened to: not where nobody reaches the family. */
export const suspicionsAndHere = anyOf(
  suspected,
  dangerFacts.filter((fact) => fact !== 'gone'),
)

/** A report is sent, and what it is about was never said here. */
export const reportedOnly = all(noted('reportSent', true), nothingAsked)

/** Nothing is suspected: an everyday worry. What is reported is none. */
export const everyday = not(any(suspicions, reportedOnly))

/** Something is urgent, whatever it is. Small or old cuts are talked about, and nobody is rushed. */
export const acute = any(
  anyOf(
    suspected,
    acuteFacts.filter((fact) => fact !== 'selfHarm'),
  ),
  graveSelfHarm,
)

/** The child is not safe today. */
export const today = anyOf(suspected, ['notSafeToday'])

/** The child may go home to it: what is done about it is done before that. */
export const mayGoHomeToIt = all(abuse, homeNotCleared)

/** It may have happened these days, so that there are traces on body and clothes (law.md 4.3). */
export const mayBeTraces = any(suspected('injury'), all(suspected('sexual'), unanswered('injury')))

/** Where nothing says today, they are talked over within days (decisions A9). */
export const mayWaitDays = ['neglect', 'disability', 'behaviour', 'sexualBehaviour'] as const

/**
 * Talked over today. An injury, honour and abroad, and an adult unfit to fetch have calls of their
 * own, and the same call is not asked for twice.
 */
export const discussedToday = ['violence', 'sexual', 'medical', 'flight'] as const

/** One of them may be so. A vague unease with another sign beside it counts (decisions F10). */
export const aboutToday = any(violencePossible, anyOf(suspected, discussedToday))

/** What may be unsure beside what is certain; the line of it names them. */
export const mayBeNeighbours = [...discussedToday, ...mayWaitDays, 'threateningParent'] as const

/**
 * Beside what is certain, another matter to talk over: it is only unsure, or is never a report by
 * itself.
 */
export const neighbour = (fact: FactName): Formula => {
  if (fact === 'flight' || fact === 'sexualBehaviour' || fact === 'threateningParent')
    return suspected(fact)
  const possible = fact === 'violence' ? violencePossible : suspected(fact)
  const onlyUnsure = all(possible, not(certain(fact)))
  // Violence by somebody outside the home, beside a report about something else.
  const elsewhere = all(certain(fact), not(homeNotCleared), reportDuty)
  return fact === 'violence' || fact === 'sexual' ? any(onlyUnsure, elsewhere) : onlyUnsure
}

/** What the family is not warned about (law.md P8, P5). */
export const honourTopics = anyOf(suspected, ['honour', 'abroad', 'trafficking'])

/** Somebody who works here is suspected. */
export const staffOrLeader = anyOf(suspected, ['staff', 'leader'])

/** Somebody grown is suspected. Not to know who counts as home. */
export const adultSuspected = anyOf(suspected, ['home', 'staff', 'leader', 'outside'])

/** What somebody who works here did may be a crime. */
export const staffMayBeCrime = any(suspected('staffCrime'), all(staffOrLeader, abuse))

/** What is done by children to children, whichever of them it is about (law.md P7). */
export const amongChildren = any(anyOf(suspected, ['peers', 'sexualBehaviour']), harming)

/** A child may have done it: help for that child too, in whatever way it was learnt. */
export const byAChild = all(abuse, suspected('child'))

/** The leader may be told. */
export const leaderNotSuspected = not(suspected('leader'))

/** The work has not come to a level above 0. */
export const onLevel0 = any(noted('level', 'none'), noted('level', '0'))
