import {
  all,
  always,
  any,
  anyOf,
  certain,
  noted,
  not,
  suspected,
  unanswered,
  type Formula,
} from '../formula.ts'
import { keysOf } from '../keysOf.ts'
import type { DoNotId, NoteId, TurningPointId } from '../plan/cautions.ts'
import type { Deadline } from '../plan/deadlines.ts'
import { mayBeToday, talkOwed } from './due.ts'
import {
  dangerFacts,
  familyMatters,
  force,
  graveSelfHarm,
  harming,
  hurries,
  mustWait,
  notYet,
  reportDue,
  reportedAlone,
  vague,
} from './law.ts'
import type { Check, Rule, Says } from './rule.ts'

/*
 * Why each warning, each thing to write down and each turning point is shown (law.md 2.7, 4.8),
 * written out a second time: exactly then, and never else.
 */

const serious = anyOf(suspected, dangerFacts)
/** An injury nobody can explain is treated as possible violence (B17). */
const possibleAbuse = any(force, anyOf(suspected, ['sexual', 'injury']))
const family = anyOf(suspected, familyMatters)
const staff = anyOf(suspected, ['staff', 'leader'])
const handingOver = anyOf(suspected, ['unfitAdult', 'notSafeToday'])
const pressing = any(reportDue, possibleAbuse, family, hurries)
const leader = suspected('leader')
/** Somebody grown may be behind it; who it is unknown to counts as home (A5). */
const adult = anyOf(suspected, ['home', 'staff', 'leader', 'outside'])
const child = suspected('child')

const doNotCauses: Readonly<Record<DoNotId, Formula>> = {
  tellParents: notYet,
  tellParentsYet: all(mustWait, not(notYet)),
  confront: any(staff, all(any(possibleAbuse, family), adult)),
  confrontChild: any(suspected('sexualBehaviour'), all(any(possibleAbuse, family), child)),
  confrontAnyone: all(any(possibleAbuse, family), not(adult), not(child)),
  explainInjury: suspected('injury'),
  interrogate: any(possibleAbuse, staff, family, suspected('notSafeToday')),
  leaveAlone: any(anyOf(suspected, ['danger', 'notSafeToday']), graveSelfHarm),
  wait: any(pressing, staff, suspected('gone')),
  // The leader may be the one it is about; then somebody else is told, and this is not said.
  waitForLeader: all(pressing, not(leader)),
  wash: any(suspected('injury'), all(suspected('sexual'), unanswered('injury'))),
  images: suspected('sexual'),
  mediate: any(family, suspected('peers')),
  relativesInterpret: family,
  handOver: handingOver,
  force: handingOver,
  takeHome: suspected('notCollected'),
  investigateStaff: staff,
  onlyPunish: any(suspected('sexualBehaviour'), harming, all(possibleAbuse, child)),
  email: serious,
  tellOthers: serious,
  interpret: not(serious),
  pileUp: all(not(serious), not(reportedAlone)),
  promiseSecrecy: always,
  // bvl. § 1-2: who is no child
  grownParents: noted('about', 'adult'),
  grownBlame: noted('about', 'unborn'),
  grownPhone: all(
    not(noted('about', 'child')),
    anyOf(suspected, ['adultForced', 'honour', 'abroad']),
  ),
  grownTell: not(noted('about', 'child')),
}

const noteCauses: Readonly<Record<NoteId, Formula>> = {
  seen: always,
  childWords: always,
  when: always,
  marks: suspected('injury'),
  whenNot: not(serious),
  howLong: not(any(possibleAbuse, family)),
  doneSoFar: always,
  whoKnows: serious,
  parentsInformed: reportDue,
  travel: anyOf(suspected, ['abroad', 'departure', 'honour']),
}

const turningCauses: Readonly<Record<TurningPointId, Formula>> = {
  childTells: not(anyOf(certain, ['violence', 'sexual'])),
  injury: not(suspected('injury')),
  afraidHome: not(suspected('notSafeToday')),
  lastsOrWorsens: not(serious),
  explained: not(serious),
  refusesHelp: not(reportDue),
  newInformation: noted('reportSent', true),
  grownWorse: not(noted('about', 'child')),
}

/** What is to be talked over today is looked at again today, until it has been. */
const thisDay = any(hurries, anyOf(suspected, ['departure', 'gone']), all(mayBeToday, talkOwed))

/** Looked at again this soon exactly when one of these holds; otherwise in two weeks. */
const lookedAt: readonly (readonly [Deadline, Formula])[] = [
  ['sameDay', thisDay],
  ['threeDays', any(thisDay, reportDue)],
  ['aWeek', any(serious, vague, suspected('absence'))],
]

/** What is said of somebody who is no child is proved over everybody. */
const ofOthers = (id: string) => (id.startsWith('grown') ? true : undefined)

/** It is said exactly then. */
function exactly(when: Formula, says: Says, whoever?: true): readonly Check[] {
  const plan = { kind: 'plan', ...(whoever && { whoever }) } as const
  if (when === always) return [{ ...plan, given: when, must: says }]
  return [
    { ...plan, given: when, must: says },
    { ...plan, given: not(when), must: { no: says } },
  ]
}

export const cautionRules = {
  warnings: {
    says: 'each warning stands on the plan exactly when it fits',
    because: 'A warning that is missing does harm, and one too many is not read.',
    source: 'no-confrontation',
    checks: keysOf(doNotCauses).flatMap((doNot) =>
      exactly(doNotCauses[doNot], { doNot }, ofOthers(doNot)),
    ),
  },
  writtenDown: {
    says: 'what is to be written down, and what would change the assessment, is what fits',
    because: 'Who writes down too little forgets, and who writes down too much collects.',
    source: 'guideline',
    checks: [
      ...keysOf(noteCauses).flatMap((noteDown) => exactly(noteCauses[noteDown], { noteDown })),
      ...keysOf(turningCauses).flatMap((turningPoint) =>
        exactly(turningCauses[turningPoint], { turningPoint }, ofOthers(turningPoint)),
      ),
    ],
  },
  lookAgain: {
    says: 'it is looked at again within two weeks, and sooner the graver it is',
    because: 'A plan is what is thought now; it must be looked at again.',
    source: 'guideline',
    checks: [
      ...lookedAt.flatMap(([lookAgain, when]) => exactly(when, { lookAgain })),
      { kind: 'plan', given: always, must: { lookAgain: 'twoWeeks' } },
      {
        kind: 'plan',
        whoever: true,
        given: all(
          not(noted('about', 'child')),
          anyOf(suspected, ['adultDanger', 'adultSuicide', 'adultForced']),
        ),
        must: { lookAgain: 'sameDay' },
      },
    ],
  },
} as const satisfies Record<string, Rule>
