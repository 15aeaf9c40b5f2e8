import type { StateId } from '../bti/ids.ts'
import { acuteFacts, decisiveFacts } from '../duties.ts'
import type { FactName } from '../facts.ts'
import {
  all,
  allOf,
  answered,
  any,
  certain,
  noted,
  not,
  suspected,
  type Formula,
} from '../formula.ts'
import type { Deed } from '../progress.ts'
import { consultOpen, meldepliktOpen, parentsMustWait } from './law.ts'
import type { Check, Rule } from './rule.ts'

/** Everything suspected is covered by the deed. */
function covered(deed: Deed, facts: readonly FactName[]): Formula {
  return all(
    ...facts.map((fact) => any(not(suspected(fact)), { fact, atLeast: 'unsure', when: deed })),
  )
}

function after(at: StateId, answer: string, must: Formula, given: Formula = all()): Check {
  return { kind: 'after', at, answer, given, must }
}

const police: readonly FactName[] = ['avert', 'staffCrime', 'departure']

const closing: readonly Check[] = [
  ...(['duty.report', 'aside.report'] as const).flatMap((at) => [
    after(at, 'sent', not(meldepliktOpen)),
    after(at, 'sent', noted('reportSent', true)),
  ]),
  after('duty.staffTell', 'told', covered('staffTold', ['staff', 'leader'])),
  after('duty.travel', 'told', covered('policeTold', police)),
  after('duty.travel', 'told', not(consultOpen)),
  after('duty.police', 'called', covered('policeTold', police)),
  after('duty.children', 'started', covered('childrenHelped', ['sexualBehaviour'])),
  after('duty.environment', 'started', covered('stepsTaken', ['peers'])),
  ...(
    [
      ['aside.acute.danger', ['safe', 'accident', 'unsureWhy']],
      ['aside.acute.notSafeToday', ['safe']],
      ['aside.acute.injury', ['safe']],
      ['aside.acute.selfHarm', ['helped']],
      ['aside.acute.notCollected', ['collected', 'safe']],
      ['aside.acute.unfitAdult', ['safe']],
    ] as const
  ).flatMap(([at, answers]) =>
    answers.map((answer) =>
      after(at, answer, covered('handled', answer === 'unsureWhy' ? ['danger'] : acuteFacts)),
    ),
  ),
  ...(['tell', 'wait', 'advisedMay', 'askedToWait'] as const).map((answer) =>
    after('duty.parents', answer, covered('decided', decisiveFacts)),
  ),
  ...(['serious', 'stillUnsure', 'concretise', 'parentsMay', 'involveOthers', 'goOn'] as const).map(
    (answer) =>
      after('aside.discuss.outcome', answer, not(consultOpen), noted('adviser', 'authority')),
  ),
  after('aside.discuss.who', 'authority', noted('adviser', 'authority')),
  after('aside.discuss.who', 'own', noted('adviser', 'own')),
  after('duty.discuss', 'authority', noted('adviser', 'authority')),
  after('duty.discuss', 'own', noted('adviser', 'own')),
  after('duty.parents', 'advisedMay', not(parentsMustWait)),
  after('aside.discuss.outcome', 'parentsMay', not(parentsMustWait), noted('adviser', 'authority')),
]

const acute: readonly FactName[] = acuteFacts
const teaching: readonly Check[] = [
  after('duty.parents', 'askedToWait', certain('askedToWait')),
  after('duty.toldToWait', 'aboutParents', certain('askedToWait')),
  after('duty.secondUnsure', 'yes', noted('reportAdvised', true)),
  after('level0.act.talk', 'childAfraid', suspected('flight')),
  after('duty.departure', 'soon', certain('departure')),
  after('duty.departure', 'alreadyAbroad', certain('alreadyAbroad')),
  after('aside.acute.danger', 'unsureWhy', suspected('injury')),
  after('aside.acute.pickup', 'notCollected', certain('notCollected')),
  after('aside.acute.pickup', 'unfitAdult', certain('unfitAdult')),
  after('aside.acute.pickup', 'maybeUnfit', suspected('unfitAdult')),
  ...(
    [
      ['safety.acute', acute],
      ['aside.acute.gate', acute],
      ['safety.honour', ['honour', 'abroad', 'flight', 'threateningParent']],
      ['safety.topics', ['neglect', 'medical', 'disability', 'behaviour', 'trafficking']],
      ['safety.people', ['staff', 'peers', 'sexualBehaviour']],
      [
        'safety.quick',
        [
          'violence',
          'sexual',
          'honour',
          'abroad',
          'flight',
          'threateningParent',
          'trafficking',
          'staff',
          'sexualBehaviour',
        ],
      ],
      ['safety.who', ['home', 'outside']],
    ] as const satisfies readonly (readonly [StateId, readonly FactName[]])[]
  ).map(([at, facts]) => after(at, 'done', allOf(answered, facts))),
  after('safety.who', 'unknown', suspected('home')),
]

export const answerRules = {
  closing: {
    says: 'what is done closes its duty, and nothing is asked for twice',
    because: 'A duty that stays open after it is done is no longer believed.',
    source: 'product',
    checks: closing,
  },
  teaching: {
    says: 'an answer teaches what it says: Ja is yes, Vet ikke is unsure, unmarked is no',
    because: 'Everything else rests on it.',
    source: 'product',
    checks: [...teaching, { kind: 'named', name: 'answersTeach' }],
  },
  leading: {
    says: 'an answer named like a page leads to it, back leads back, and not yet stays',
    because: 'Whoever asks for help with one thing must not get another.',
    source: 'product',
    checks: [
      { kind: 'named', name: 'namesLead' },
      { kind: 'named', name: 'routerPages' },
      { kind: 'named', name: 'headingOnce' },
      { kind: 'named', name: 'urgentAtOnce' },
      { kind: 'named', name: 'namesNote' },
      { kind: 'named', name: 'gatesLeadOn' },
    ],
  },
  lawNamed: {
    says: 'the line for a duty names the law and the services the law names',
    because: 'A duty without its law cannot be checked, and without its service cannot be done.',
    source: 'barnevernsloven-13-2',
    checks: [
      cites('sendReport', 'barnevernsloven-13-2'),
      cites('callBarnevern', 'barnevernsloven-13-2'),
      cites('callBeforePickup', 'barnevernsloven-13-2'),
      cites('avert', 'straffeloven-196'),
      cites('policeBeforeStaff', 'straffeloven-196'),
      cites('stopDeparture', 'straffeloven-196'),
      cites('tellLeaderAboutStaff', 'barnehageloven-43', 'opplaringslova-12-5'),
      cites('tellOwnerAboutStaff', 'barnehageloven-43', 'opplaringslova-12-5'),
      cites('stepIn', 'opplaringslova-12-4', 'barnehageloven-42'),
      cites('tellLeaderEnvironment', 'opplaringslova-12-4', 'barnehageloven-42'),
      cites('investigateAndPlan', 'opplaringslova-12-4', 'barnehageloven-42'),
      cites('bothChildren', 'sexual-behaviour'),
      cites('callAboutHonour', 'competence-team', 'left-abroad'),
      names('callEmergency', 'medical', 'policeEmergency', 'fire'),
      names('callBeforePickup', 'barnevern', 'barnevernvakt', 'alarm', 'policeEmergency'),
      names('policeIfThreat', 'policeEmergency'),
      names('getTreatment', 'legevakt', 'medical'),
      names('callAboutInjury', 'barnevern', 'barnevernvakt', 'alarm', 'police', 'barnehus'),
      names('selfHarmAcute', 'medical'),
      names('selfHarmHelp', 'legevakt', 'generalPractitioner', 'healthNurse'),
      names('delayHandOver', 'policeEmergency', 'barnevern', 'barnevernvakt', 'alarm'),
      names('callNobodyComes', 'barnevernvakt', 'alarm', 'police'),
      names(
        'stopDeparture',
        'policeEmergency',
        'barnevern',
        'barnevernvakt',
        'alarm',
        'competenceTeam',
      ),
      names('callAboutHonour', 'competenceTeam', 'barnevern', 'barnevernvakt', 'alarm', 'police'),
      names('alreadyAbroad', 'police', 'barnevern', 'barnevernvakt', 'alarm', 'udops'),
      names('protectFromStaff', 'policeEmergency'),
      names(
        'policeBeforeStaff',
        'police',
        'policeEmergency',
        'barnevern',
        'barnevernvakt',
        'alarm',
      ),
      names('avert', 'police', 'policeEmergency'),
      names('callBarnevern', 'barnevern', 'barnevernvakt', 'alarm'),
      names('callPolice', 'police', 'policeEmergency', 'barnehus'),
      names('discussToday', 'barnevern', 'barnevernvakt', 'alarm'),
      names('discussSoon', 'barnevern', 'barnevernvakt', 'alarm'),
      names('sendReport', 'reportPortal', 'barnevern', 'barnevernvakt', 'alarm'),
      names('reportSeen', 'reportPortal', 'barnevern', 'barnevernvakt', 'alarm'),
      names('bothChildren', 'barnevern', 'barnevernvakt', 'alarm', 'barnehus'),
      names('keepWatching', 'barnevern', 'barnevernvakt', 'alarm'),
    ],
  },
} as const satisfies Record<string, Rule>

type Listed = Extract<Check, { kind: 'cites' }>
type Naming = Extract<Check, { kind: 'names' }>

function cites(row: Listed['row'], ...sources: Listed['sources']): Check {
  return { kind: 'cites', row, sources }
}

function names(row: Naming['row'], ...contacts: Naming['contacts']): Check {
  return { kind: 'names', row, contacts }
}
