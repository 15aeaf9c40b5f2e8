import { aboutAdult, aboutChild, aboutUnborn, grownFacts } from '../circumstances.ts'
import {
  abuse,
  duties,
  graveSelfHarm,
  harming,
  parentsAskFirst,
  parentsNotYet,
  reportDuty,
  unease,
} from '../duties.ts'
import {
  all,
  always,
  any,
  anyOf,
  certain,
  not,
  noted,
  suspected,
  type Formula,
} from '../formula.ts'
import {
  aboutToday,
  acute,
  adultSuspected,
  byAChild,
  everyday,
  honourTopics as honour,
  leaderNotSuspected,
  mayBeTraces,
  staffOrLeader as staff,
  suspicions as serious,
} from './conditions.ts'
import { keysOf, mapTable } from '../keysOf.ts'
import type { Deadline } from './deadlines.ts'

const mayBeConfronted = any(abuse, staff, honour)

/** Said of a child: somebody over 18, and somebody who is pregnant, have their own. */
function ofAChild<const Table extends Readonly<Record<string, Formula>>>(table: Table) {
  return mapTable(keysOf(table), (id) => all(aboutChild, table[id] ?? always))
}

const ofAChildDoNots = {
  tellParents: parentsNotYet,
  tellParentsYet: all(parentsAskFirst, not(parentsNotYet)),
  // Somebody grown is suspected; a child is not confronted but not questioned either; nobody yet.
  confront: all(mayBeConfronted, adultSuspected),
  confrontChild: any(suspected('sexualBehaviour'), byAChild, all(honour, suspected('child'))),
  confrontAnyone: all(mayBeConfronted, not(adultSuspected), not(suspected('child'))),
  explainInjury: suspected('injury'),
  // What somebody may have done. Who talks of taking their life is asked about that, outright.
  interrogate: any(abuse, staff, honour, suspected('notSafeToday')),
  leaveAlone: any(anyOf(suspected, ['danger', 'notSafeToday']), graveSelfHarm),
  wait: any(reportDuty, abuse, honour, acute, staff, suspected('gone')),
  // The leader may be the one it is about: then the leader is not asked at all.
  waitForLeader: all(any(reportDuty, abuse, honour, acute), leaderNotSuspected),
  wash: mayBeTraces,
  images: suspected('sexual'),
  mediate: any(honour, suspected('peers')),
  relativesInterpret: honour,
  handOver: any(suspected('unfitAdult'), suspected('notSafeToday')),
  force: any(suspected('unfitAdult'), suspected('notSafeToday')),
  takeHome: suspected('notCollected'),
  investigateStaff: staff,
  onlyPunish: any(suspected('sexualBehaviour'), harming, byAChild),
  email: serious,
  tellOthers: serious,
  interpret: not(serious),
  pileUp: everyday,
  promiseSecrecy: always,
} as const satisfies Record<string, Formula>

/** What not to do (law.md 4.8), the gravest first. Only those that fit are shown. */
export const doNots = {
  ...ofAChild(ofAChildDoNots),
  grownParents: aboutAdult,
  grownBlame: aboutUnborn,
  grownPhone: all(not(aboutChild), anyOf(suspected, ['adultForced', 'honour', 'abroad'])),
  grownTell: not(aboutChild),
} as const satisfies Record<string, Formula>

/** One thing not to do; its words hang on it. */
export type DoNotId = keyof typeof doNots

/** What to write down, outside the tool. */
export const notesToTake = {
  seen: always,
  when: always,
  doneSoFar: always,
  ...ofAChild({
    childWords: always,
    marks: suspected('injury'),
    whenNot: not(serious),
    howLong: not(any(abuse, honour)),
    whoKnows: serious,
    parentsInformed: reportDuty,
    travel: anyOf(suspected, ['abroad', 'departure', 'honour']),
  }),
} as const satisfies Record<string, Formula>

/** One thing to write down. */
export type NoteId = keyof typeof notesToTake

/** What would change the assessment. */
export const turningPoints = {
  ...ofAChild({
    childTells: not(any(certain('violence'), certain('sexual'))),
    injury: not(suspected('injury')),
    afraidHome: not(suspected('notSafeToday')),
    lastsOrWorsens: not(serious),
    explained: not(serious),
    refusesHelp: not(reportDuty),
    newInformation: noted('reportSent', true),
  }),
  grownWorse: not(aboutChild),
} as const satisfies Record<string, Formula>

/** One thing that would change the assessment. */
export type TurningPointId = keyof typeof turningPoints

/** When to look again: the first that fits. Danger only makes it sooner. */
export const lookAgain: readonly (readonly [when: Formula, by: Deadline])[] = [
  [
    all(not(aboutChild), anyOf(suspected, ['adultDanger', 'adultSuicide', 'adultForced'])),
    'sameDay',
  ],
  [acute, 'sameDay'],
  [anyOf(suspected, ['departure', 'gone']), 'sameDay'],
  // Talked over today, so looked at today.
  [all(aboutToday, duties.discuss), 'sameDay'],
  [reportDuty, 'threeDays'],
  [all(not(aboutChild), anyOf(suspected, grownFacts)), 'aWeek'],
  [any(serious, unease, suspected('absence')), 'aWeek'],
  [always, 'twoWeeks'],
]
