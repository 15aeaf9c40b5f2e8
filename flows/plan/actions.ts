import type { ContactId } from '../contacts.ts'
import {
  abuse,
  acuteFacts,
  dangerFacts,
  duties,
  parentsMayBeTold,
  parentsNotYet,
  parentsWait,
  reportDuty,
  twoPartTopics,
  untold,
} from '../duties.ts'
import {
  all,
  always,
  any,
  anyOf,
  certain,
  not,
  noted,
  risenSince,
  suspected,
  type Formula,
} from '../formula.ts'
import type { SourceId } from '../sources.ts'
import type { Deadline } from './deadlines.ts'

/** One thing to do. Words stand in the locales, keyed by id. */
export interface Action {
  /** Is it part of the duty, or the help given now? */
  readonly half: 'duty' | 'help'
  /** What the law demands, and what is wise. */
  readonly force: 'must' | 'can'
  readonly when: Formula
  readonly who: 'you' | 'leader' | 'both' | 'stafettholder'
  readonly by: Deadline
  /** Rising danger only makes it sooner. */
  readonly sooner?: readonly (readonly [when: Formula, by: Deadline])[]
  readonly contacts?: readonly ContactId[]
  readonly sources: readonly SourceId[]
  /** It is done, for all that is known now. The line stays on the plan and says so. */
  readonly done?: Formula
  /** Parents are spoken to, asked or met. Never before the gates and the advice (I03, I04). */
  readonly touchesParents?: true
}

const suspicions = anyOf(suspected, dangerFacts)
const honourOrAbroad = anyOf(suspected, ['honour', 'abroad'])
const honourTopics = anyOf(suspected, ['honour', 'abroad', 'trafficking'])
/** Exploitation is for the police whether it is sure or not (P5); the others when they are sure (P8). */
const honourKnown = any(anyOf(certain, ['honour', 'abroad']), suspected('trafficking'))
const today = anyOf(suspected, ['notSafeToday'])
const honourSooner = [
  [today, 'beforePickup'],
  [suspected('departure'), 'now'],
] as const satisfies Action['sooner']
const acute = anyOf(suspected, acuteFacts)
const acuteOpen = any(...acuteFacts.map((fact) => duties[fact]))
const certainAbuse = anyOf(certain, ['violence', 'sexual'])
/** Nothing left to be in doubt about: a report, or barnevern is asked about one. */
const forSure = any(reportDuty, certainAbuse)
const consultToday = all(
  any(abuse, honourTopics, anyOf(suspected, ['medical', 'flight', 'unfitAdult'])),
  not(forSure),
)
const leaderNotSuspected = not(suspected('leader'))
const everyday = not(suspicions)
const onLevel0 = any(noted('level', 'none'), noted('level', '0'))

/**
 * What the plan can say, in the order things are done (law.md 2.1–2.8, 4.1–4.7; bti.md 2.5–2.8).
 *
 * A row is on the plan when its condition holds; the plan sorts by deadline and keeps this order
 * between equals. Every duty has a source.
 */
export const actions = {
  // 4.1 danger now
  callEmergency: {
    half: 'duty',
    force: 'must',
    when: suspected('danger'),
    who: 'you',
    by: 'now',
    contacts: ['medical', 'policeEmergency', 'fire', 'poison'],
    sources: ['bufdir-violence'],
    done: not(duties.danger),
  },
  stayWithChild: {
    half: 'duty',
    force: 'must',
    when: acute,
    who: 'you',
    by: 'now',
    sources: ['bufdir-violence'],
    done: not(acuteOpen),
  },
  // 4.2 not safe today
  callBeforePickup: {
    half: 'duty',
    force: 'must',
    when: today,
    who: 'you',
    by: 'beforePickup',
    contacts: ['barnevern', 'barnevernvakt', 'alarm', 'policeEmergency'],
    sources: ['barnevernsloven-13-2', 'barnehus-suspicion'],
    done: not(duties.notSafeToday),
  },
  policeIfThreat: {
    half: 'duty',
    force: 'must',
    when: any(today, suspected('unfitAdult')),
    who: 'you',
    by: 'now',
    contacts: ['policeEmergency'],
    sources: ['bufdir-violence', 'no-holding-back'],
    done: not(any(duties.notSafeToday, duties.unfitAdult)),
  },
  // 4.3 fresh injuries, possible abuse
  getTreatment: {
    half: 'duty',
    force: 'must',
    when: suspected('injury'),
    who: 'you',
    by: 'now',
    contacts: ['legevakt', 'medical'],
    sources: ['barnehus-suspicion'],
    done: not(duties.injury),
  },
  callAboutInjury: {
    half: 'duty',
    force: 'must',
    when: suspected('injury'),
    who: 'you',
    by: 'sameDay',
    sooner: [[today, 'beforePickup']],
    contacts: ['barnevern', 'barnevernvakt', 'alarm', 'police', 'barnehus', 'assaultCentre'],
    sources: ['barnehus-suspicion', 'assault-examination'],
    done: not(duties.injury),
  },
  // P0.4 suicide talk, serious self-harm
  selfHarmAcute: {
    half: 'duty',
    force: 'must',
    when: suspected('selfHarm'),
    who: 'you',
    by: 'now',
    contacts: ['medical'],
    sources: ['product'],
    done: not(duties.selfHarm),
  },
  selfHarmHelp: {
    half: 'duty',
    force: 'must',
    when: suspected('selfHarm'),
    who: 'you',
    by: 'sameDay',
    contacts: ['legevakt', 'generalPractitioner', 'healthNurse'],
    sources: ['product'],
    done: not(duties.selfHarm),
  },
  // 4.4, 4.5 pick-up
  delayHandOver: {
    half: 'duty',
    force: 'must',
    when: suspected('unfitAdult'),
    who: 'you',
    by: 'now',
    contacts: ['policeEmergency', 'barnevern', 'barnevernvakt', 'alarm'],
    sources: ['pick-up', 'no-holding-back'],
    done: not(duties.unfitAdult),
  },
  callGuardians: {
    half: 'duty',
    force: 'must',
    when: all(suspected('notCollected'), not(parentsNotYet)),
    who: 'you',
    by: 'now',
    sources: ['pick-up'],
    done: not(duties.notCollected),
  },
  callNobodyComes: {
    half: 'duty',
    force: 'must',
    when: suspected('notCollected'),
    who: 'you',
    by: 'now',
    contacts: ['barnevernvakt', 'alarm', 'police'],
    sources: ['pick-up', 'product'],
    done: not(duties.notCollected),
  },
  // 4.7, P8
  stopDeparture: {
    half: 'duty',
    force: 'must',
    when: suspected('departure'),
    who: 'you',
    by: 'now',
    contacts: ['policeEmergency', 'barnevern', 'barnevernvakt', 'alarm', 'competenceTeam'],
    sources: ['left-abroad', 'straffeloven-196'],
    done: not(duties.travel),
  },
  callAboutHonour: {
    half: 'duty',
    force: 'must',
    when: honourKnown,
    who: 'you',
    by: 'sameDay',
    sooner: honourSooner,
    contacts: ['police', 'barnevern', 'barnevernvakt', 'alarm', 'competenceTeam'],
    sources: ['competence-team', 'left-abroad'],
    done: not(any(duties.travel, untold('trafficking'))),
  },
  // In doubt: advice before anyone talks with the family, and no police unless they advise it (P8).
  discussHonour: {
    half: 'duty',
    force: 'must',
    when: all(honourOrAbroad, not(honourKnown)),
    who: 'you',
    by: 'sameDay',
    sooner: honourSooner,
    contacts: ['competenceTeam', 'barnevern', 'barnevernvakt', 'alarm', 'police'],
    sources: ['competence-team', 'left-abroad'],
    done: not(anyOf(risenSince('discussed'), ['honour', 'abroad'])),
  },
  alreadyAbroad: {
    half: 'duty',
    force: 'must',
    when: suspected('alreadyAbroad'),
    who: 'you',
    by: 'sameDay',
    contacts: ['police', 'barnevern', 'barnevernvakt', 'alarm', 'udops'],
    sources: ['left-abroad'],
    done: not(duties.travel),
  },
  diversityAdviser: {
    half: 'help',
    force: 'can',
    when: honourOrAbroad,
    who: 'you',
    by: 'aWeek',
    contacts: ['diversityAdviser'],
    sources: ['competence-team'],
  },
  // P6 staff
  protectFromStaff: {
    half: 'duty',
    force: 'must',
    when: anyOf(suspected, ['staff', 'leader']),
    who: 'you',
    by: 'now',
    contacts: ['policeEmergency'],
    sources: ['staff-guide'],
  },
  tellLeaderAboutStaff: {
    half: 'duty',
    force: 'must',
    when: all(suspected('staff'), leaderNotSuspected, noted('leaderInactive', false)),
    who: 'you',
    by: 'now',
    sources: ['barnehageloven-43', 'opplaringslova-12-5'],
    done: not(duties.staff),
  },
  tellOwnerAboutStaff: {
    half: 'duty',
    force: 'must',
    when: any(suspected('leader'), all(suspected('staff'), noted('leaderInactive', true))),
    who: 'you',
    by: 'now',
    sources: ['barnehageloven-43', 'opplaringslova-12-5'],
    done: not(duties.staff),
  },
  policeBeforeStaff: {
    half: 'duty',
    force: 'must',
    when: any(suspected('staffCrime'), all(anyOf(suspected, ['staff', 'leader']), abuse)),
    who: 'you',
    by: 'sameDay',
    contacts: ['police', 'policeEmergency', 'barnevern', 'barnevernvakt', 'alarm'],
    sources: ['straffeloven-196', 'no-confrontation'],
    // What the row is there for is what the police must have been told.
    done: not(
      any(
        untold('staffCrime'),
        all(anyOf(suspected, ['staff', 'leader']), anyOf(untold, ['violence', 'sexual', 'injury'])),
      ),
    ),
  },
  // § 196
  avert: {
    half: 'duty',
    force: 'must',
    when: suspected('avert'),
    who: 'you',
    by: 'sameDay',
    sooner: [
      [today, 'beforePickup'],
      [suspected('departure'), 'now'],
    ],
    contacts: ['police', 'policeEmergency', 'plikt'],
    sources: ['straffeloven-196'],
    done: not(duties.police),
  },
  // P1, the same people for sure and unsure (I05)
  callBarnevern: {
    half: 'duty',
    force: 'must',
    when: reportDuty,
    who: 'you',
    by: 'sameDay',
    sooner: [[today, 'beforePickup']],
    contacts: ['barnevern', 'barnevernvakt', 'alarm'],
    sources: ['barnevernsloven-13-2', 'barnehus-suspicion'],
    done: not(any(duties.report, duties.discuss)),
  },
  // Someone outside the home: the police first, and what the parents may know is asked there (2.2).
  policeOutside: {
    half: 'duty',
    force: 'must',
    when: all(certainAbuse, not(reportDuty), suspected('outside')),
    who: 'you',
    by: 'sameDay',
    contacts: ['police', 'policeEmergency', 'barnehus'],
    sources: ['barnehus-suspicion'],
    done: not(anyOf(untold, ['violence', 'sexual'])),
  },
  callPolice: {
    half: 'duty',
    force: 'can',
    when: any(abuse, suspected('trafficking')),
    who: 'you',
    by: 'sameDay',
    sooner: [[today, 'beforePickup']],
    contacts: ['police', 'policeEmergency', 'barnehus', 'voLine', 'dinutvei'],
    sources: ['barnehus-suspicion', 'bufdir-violence'],
  },
  discussToday: {
    half: 'duty',
    force: 'must',
    when: consultToday,
    who: 'you',
    by: 'sameDay',
    sooner: [[today, 'beforePickup']],
    contacts: ['barnevern', 'barnevernvakt', 'alarm'],
    sources: ['barnehus-suspicion', 'threshold'],
    done: not(duties.discuss),
  },
  discussSoon: {
    half: 'duty',
    force: 'must',
    when: all(
      anyOf(suspected, ['neglect', 'disability', 'behaviour', 'sexualBehaviour']),
      not(forSure),
      not(consultToday),
    ),
    who: 'you',
    by: 'threeDays',
    sooner: [
      [anyOf(certain, ['neglect', 'disability', 'behaviour', 'sexualBehaviour']), 'sameDay'],
      [today, 'beforePickup'],
    ],
    contacts: ['barnevern', 'barnevernvakt', 'alarm'],
    sources: ['threshold', 'product'],
    done: not(duties.discuss),
  },
  sendReport: {
    half: 'duty',
    force: 'must',
    when: reportDuty,
    who: 'you',
    by: 'sameDay',
    contacts: ['reportPortal', 'barnevern', 'barnevernvakt', 'alarm'],
    sources: ['barnevernsloven-13-2', 'own-duty', 'report-form', 'report-portal'],
    done: all(noted('reportSent', true), not(duties.report)),
  },
  // Everyone it may be is outside the home: the rows of law.md 2.2 for staff, children and others.
  askAboutReport: {
    half: 'duty',
    force: 'must',
    when: all(certainAbuse, not(reportDuty)),
    who: 'you',
    by: 'sameDay',
    sooner: [[today, 'beforePickup']],
    contacts: ['barnevern', 'barnevernvakt', 'alarm'],
    sources: ['barnevernsloven-13-2', 'threshold'],
    done: not(duties.discuss),
  },
  reportSeen: {
    half: 'duty',
    force: 'can',
    when: all(noted('reportAdvised', true), not(reportDuty)),
    who: 'you',
    by: 'sameDay',
    contacts: ['reportPortal', 'barnevern', 'barnevernvakt', 'alarm'],
    sources: ['threshold', 'product'],
  },
  keepTraces: {
    half: 'duty',
    force: 'must',
    when: anyOf(suspected, ['sexual', 'injury']),
    who: 'you',
    by: 'sameDay',
    contacts: ['police'],
    sources: ['barnehus-suspicion'],
  },
  siblings: {
    half: 'duty',
    force: 'can',
    when: reportDuty,
    who: 'you',
    by: 'sameDay',
    sources: ['product'],
  },
  // P7, P1.4: the environment, beside everything else
  stepIn: {
    half: 'duty',
    force: 'must',
    when: anyOf(suspected, ['peers', 'sexualBehaviour']),
    who: 'you',
    by: 'now',
    sources: ['opplaringslova-12-4', 'barnehageloven-42'],
    done: not(any(duties.environment, duties.children)),
  },
  tellLeaderEnvironment: {
    half: 'duty',
    force: 'must',
    when: all(anyOf(suspected, ['peers', 'sexualBehaviour']), leaderNotSuspected),
    who: 'you',
    by: 'sameDay',
    sources: ['opplaringslova-12-4', 'barnehageloven-42'],
    done: not(any(duties.environment, duties.children)),
  },
  investigateAndPlan: {
    half: 'duty',
    force: 'must',
    when: all(anyOf(suspected, ['peers', 'sexualBehaviour', 'staff']), leaderNotSuspected),
    who: 'leader',
    by: 'aWeek',
    sources: ['opplaringslova-12-4', 'barnehageloven-42'],
    // That the leader knows is not that anything is looked into.
    done: not(any(duties.environment, duties.children, suspected('staff'))),
  },
  bothChildren: {
    half: 'duty',
    force: 'must',
    when: suspected('sexualBehaviour'),
    who: 'both',
    by: 'now',
    contacts: ['barnevern', 'barnevernvakt', 'alarm', 'barnehus', 'seksuellatferd'],
    sources: ['sexual-behaviour'],
    done: not(duties.children),
  },
  informLeader: {
    half: 'duty',
    force: 'can',
    // Where lines of their own say what the leader must be told, this would only weaken them.
    when: all(
      any(reportDuty, abuse, honourTopics, acute),
      leaderNotSuspected,
      not(anyOf(suspected, ['staff', 'peers', 'sexualBehaviour'])),
    ),
    who: 'you',
    by: 'sameDay',
    sources: ['leader-cannot-stop', 'confidentiality'],
  },
  tellParentsAboutReport: {
    half: 'duty',
    force: 'can',
    when: all(reportDuty, parentsMayBeTold),
    who: 'both',
    by: 'sameDay',
    sources: ['parents-informed'],
    touchesParents: true,
  },
  // 2.8
  expectFeedback: {
    half: 'duty',
    force: 'can',
    when: noted('reportSent', true),
    who: 'both',
    by: 'fourWeeks',
    contacts: ['barnevern', 'barnevernvakt', 'alarm'],
    sources: ['report-review', 'report-feedback'],
  },
  // help now, whatever the duty
  tellChildWhom: {
    half: 'help',
    force: 'can',
    when: anyOf(suspected, ['selfHarm', 'violence', 'sexual', 'honour']),
    who: 'you',
    by: 'aWeek',
    contacts: ['korsPaHalsen', 'ungNo', 'alarm'],
    sources: ['talk-with-child'],
  },
  selfHarmParents: {
    half: 'help',
    force: 'can',
    when: all(suspected('selfHarm'), parentsMayBeTold),
    who: 'both',
    by: 'sameDay',
    sources: ['product'],
    touchesParents: true,
  },
  writeVerbatim: {
    half: 'help',
    force: 'can',
    when: suspicions,
    who: 'you',
    by: 'sameDay',
    sources: ['talk-with-child'],
  },
  listen: {
    half: 'help',
    force: 'can',
    when: suspicions,
    who: 'you',
    by: 'sameDay',
    contacts: ['snakkemedbarn'],
    sources: ['talk-with-child'],
  },
  stayClose: {
    half: 'help',
    force: 'can',
    when: suspicions,
    who: 'you',
    by: 'aWeek',
    sources: ['guideline'],
  },
  careForYou: {
    half: 'help',
    force: 'can',
    when: suspicions,
    who: 'you',
    by: 'aWeek',
    contacts: ['mentalHealth', 'churchSos'],
    sources: ['product'],
  },
  keepWorkGoing: {
    half: 'help',
    force: 'can',
    when: all(parentsWait, not(onLevel0)),
    who: 'stafettholder',
    by: 'aWeek',
    sources: ['cooperation'],
  },
  helpWithConsent: {
    half: 'help',
    force: 'can',
    when: all(
      anyOf((fact) => all({ fact, atLeast: 'below' }, not(suspected(fact))), twoPartTopics),
      parentsMayBeTold,
      not(any(reportDuty, duties.discuss)),
    ),
    who: 'both',
    by: 'twoWeeks',
    contacts: ['healthNurse', 'barnevern'],
    sources: ['threshold'],
    touchesParents: true,
  },
  // level 0: everyday worry
  writeDown: {
    half: 'help',
    force: 'can',
    when: all(everyday, onLevel0),
    who: 'you',
    by: 'sameDay',
    sources: ['guideline', 'bti-level0'],
    done: noted('talked', true),
  },
  shareWithLeader: {
    half: 'help',
    force: 'can',
    when: all(everyday, onLevel0),
    who: 'you',
    by: 'aWeek',
    sources: ['bti-level0'],
    done: noted('talked', true),
  },
  talkWithParents: {
    half: 'help',
    force: 'can',
    when: all(everyday, onLevel0, parentsMayBeTold),
    who: 'both',
    by: 'twoWeeks',
    sources: ['bti-level0'],
    touchesParents: true,
    done: noted('talked', true),
  },
  hearTheChild: {
    half: 'help',
    force: 'can',
    when: everyday,
    who: 'both',
    by: 'twoWeeks',
    sources: ['opplaringslova-10-1', 'guideline'],
  },
  adviceAnyTime: {
    half: 'help',
    force: 'can',
    when: everyday,
    who: 'you',
    by: 'fourWeeks',
    contacts: ['barnevern', 'barnevernvakt', 'alarm', 'healthNurse', 'ppt'],
    sources: ['threshold'],
  },
  // levels 1–3: what the steps of the level come to
  level1Consent: levelStep('1', 'stafettholder', 'twoWeeks', ['consent', 'stafettholder']),
  level1Measures: levelStep('1', 'stafettholder', 'twoWeeks', ['bti-level1']),
  level1Evaluate: levelStep('1', 'stafettholder', 'fourWeeks', ['bti-level1']),
  level2Service: levelStep(
    '2',
    'leader',
    'twoWeeks',
    ['bti-level2', 'cooperation'],
    ['ppt', 'healthNurse'],
  ),
  level2Meeting: levelStep('2', 'stafettholder', 'twoWeeks', ['bti-level2']),
  level2Evaluate: levelStep('2', 'stafettholder', 'fourWeeks', ['bti-level2']),
  level3Coordinator: levelStep('3', 'leader', 'twoWeeks', ['child-coordinator', 'bti-level3']),
  level3Meeting: levelStep('3', 'stafettholder', 'twoWeeks', ['bti-level3']),
  level3Evaluate: levelStep('3', 'stafettholder', 'fourWeeks', ['bti-level3']),
  // always: no plan without someone to call, and no plan that says "done"
  keepWatching: {
    half: 'help',
    force: 'can',
    when: always,
    who: 'you',
    by: 'fourWeeks',
    // What is graver is looked at sooner, also where it takes another line away.
    sooner: [[suspicions, 'aWeek']],
    contacts: ['barnevern', 'barnevernvakt', 'alarm'],
    sources: ['guideline'],
  },
} as const satisfies Record<string, Action>

export type ActionId = keyof typeof actions

function levelStep(
  level: '1' | '2' | '3',
  who: Action['who'],
  by: Deadline,
  from: readonly SourceId[],
  contacts: readonly ContactId[] = [],
): Action {
  return {
    half: 'help',
    force: 'can',
    when: all(noted('level', level), parentsMayBeTold),
    who,
    by,
    contacts,
    sources: from,
    touchesParents: true,
  }
}
