import type { NamedCheck } from '../../../flows/rules/rule.ts'
import { answersTeach, namesLead, namesNote, seriousComesBack } from './answers.ts'
import { noDeadWay } from './deadWays.ts'
import type { Checked, Proof } from '../kernel/proof.ts'
import { gatesLeadOn, urgentAtOnce } from './gates.ts'
import { headingOnce, noLoops, routerPages } from './routers.ts'
import { comesBack, sentAway } from './sent.ts'
import type { Explored } from '../walks/explore.ts'
import {
  contactsHeld,
  deadlinesHeld,
  overAnswers,
  overFacts,
  overRows,
  parentsHeld,
} from './monotone.ts'
import { notOnlyThroughNo, reached, wayToEnd } from '../walks/reached.ts'
import { secondUnsure } from './secondUnsure.ts'
import { alwaysOpen, factsOnlyRise, gatesHaveUnsure, twiceUnsure } from './stuck.ts'
import {
  eveningContacts,
  knownTargets,
  mustByLaw,
  nothingUnused,
  numbersShown,
  sourced,
} from './unused.ts'

/** What was walked, for the checks that need a walk and not only a step. */
export interface Walked {
  readonly wandered: () => readonly Explored[]
  readonly everyday: () => Explored
}

export const named: Readonly<Record<NamedCheck, (proof: Proof, walked: Walked) => Checked>> = {
  answersTeach,
  namesLead,
  routerPages,
  headingOnce,
  noLoops,
  noDeadWay,
  sentAway,
  comesBack,
  seriousComesBack,
  urgentAtOnce,
  namesNote,
  gatesLeadOn,
  alwaysOpen,
  gatesHaveUnsure,
  twiceUnsure,
  secondUnsure,
  factsOnlyRise,
  eveningContacts: () => eveningContacts(),
  numbersShown,
  sourced,
  mustByLaw: () => mustByLaw(),
  knownTargets,
  nothingUnused,
  notOnlyThroughNo,
  reached: (proof, { wandered, everyday }) => reached(proof, [...wandered(), everyday()]),
  wayToEnd: (_, { everyday }) => wayToEnd(everyday()),
  monotoneContacts: (proof) => overFacts(proof, contactsHeld()),
  monotoneDeadlines: (proof) => {
    const [roles, rows] = [overFacts(proof, deadlinesHeld()), overRows(proof)]
    return {
      cases: roles.cases + rows.cases,
      premise: roles.premise + rows.premise,
      faults: [...roles.faults, ...rows.faults],
    }
  },
  monotoneParents: (proof) => overFacts(proof, parentsHeld()),
  monotoneAnswers: overAnswers,
}
