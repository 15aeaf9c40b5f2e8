import type { StateId } from '../bti/ids.ts'
import { acuteFacts, decisiveFacts, followedUp } from '../duties.ts'
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
import {
  awayOpen,
  consultOpen,
  ends,
  harmingOpen,
  meldepliktOpen,
  parentPlaces,
  parentsMustWait,
  seriousSaid,
} from './law.ts'
import { after } from './checks.ts'
import { settlesDiscussion } from './report.ts'
import type { Check, Rule } from './rule.ts'

/** Everything suspected is covered by the deed. */
function covered(deed: Deed, facts: readonly FactName[]): Formula {
  return all(
    ...facts.map((fact) => any(not(suspected(fact)), { fact, atLeast: 'unsure', when: deed })),
  )
}

const police: readonly FactName[] = ['avert', 'staffCrime', 'departure']

const settlesDoubt = any(noted('adviser', 'authority'), noted('adviser', 'alarm'))

/** What can come of a talk. */
const outcomes = [
  'report',
  'theyTakeIt',
  'concretise',
  'notOurs',
  'parentsMay',
  'involveOthers',
  'stillUnsure',
  'serious',
  'goOn',
] as const

/** A colleague cannot say it. */
const onlyTheyCanSay: readonly (typeof outcomes)[number][] = ['report', 'theyTakeIt', 'notOurs']

const closing: readonly Check[] = [
  ...(['duty.report', 'aside.report'] as const).flatMap((at) => [
    after(at, 'sent', not(meldepliktOpen)),
    after(at, 'sent', noted('reportSent', true)),
    // What is to happen today is asked for each report (law.md 4.2).
    after(at, 'sent', noted('todayAsked', false)),
  ]),
  after('duty.staffTell', 'told', covered('staffTold', ['staff', 'leader'])),
  after('duty.travel', 'told', covered('policeTold', police)),
  after('duty.travel', 'told', not(consultOpen)),
  after('duty.police', 'called', covered('policeTold', police)),
  after('duty.children', 'started', covered('childrenHelped', ['sexualBehaviour'])),
  after('duty.environment', 'started', covered('stepsTaken', ['peers'])),
  after('duty.absence', 'started', not(awayOpen)),
  after('duty.harms', 'started', not(harmingOpen)),
  ...(
    [
      ['aside.acute.danger', ['safe', 'accident', 'unsureWhy']],
      ['aside.acute.notSafeToday', ['safe']],
      ['aside.acute.injury', ['safe']],
      ['aside.acute.selfHarm', ['helped']],
      ['aside.acute.selfHarmSmall', ['agreed']],
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
  ...(['tell', 'askedToWait'] as const).map((answer) =>
    after('duty.parentsOpen', answer, covered('decided', decisiveFacts)),
  ),
  ...outcomes.map((answer) =>
    after('aside.discuss.outcome', answer, not(consultOpen), noted('adviser', 'authority')),
  ),
  // Whoever says that the child is safe has told barnevern or the police (law.md 4.1–4.5).
  ...(['danger', 'notSafeToday', 'injury', 'notCollected', 'unfitAdult'] as const).map((card) =>
    after(`aside.acute.${card}`, 'safe', not(consultOpen)),
  ),
  // A colleague is good to talk to, and settles nothing (decisions A3).
  ...outcomes
    .filter((answer) => !onlyTheyCanSay.includes(answer))
    .map((answer) =>
      after('aside.discuss.outcome', answer, consultOpen, all(consultOpen, not(settlesDoubt))),
    ),
  after('aside.discuss.who', 'authority', noted('adviser', 'authority')),
  after('aside.discuss.who', 'own', noted('adviser', 'own')),
  after('aside.discuss.advice', 'authority', noted('adviser', 'authority')),
  after('aside.discuss.advice', 'own', noted('adviser', 'own')),
  after('duty.discuss', 'authority', noted('adviser', 'authority')),
  after('duty.discuss', 'own', noted('adviser', 'own')),
  after('duty.callNow', 'authority', noted('adviser', 'authority')),
  after('duty.callNow', 'alarm', noted('adviser', 'alarm')),
  after('duty.today', 'answered', noted('todayAsked', true)),
  after('duty.parents', 'advisedMay', not(parentsMustWait)),
  after('aside.discuss.outcome', 'parentsMay', not(parentsMustWait), noted('adviser', 'authority')),
]

/** Something comes of what was said to be serious: asked, told, reported, or taken back. */
const settlesSerious = [
  ...settlesDiscussion,
  'duty.report advisedNot',
  'start.choose reported',
  'duty.saidSerious notAfterAll',
  'duty.staffTell told',
  'duty.police called',
  'duty.children started',
  'duty.environment started',
] as const

const saidSerious = noted('saidSerious', true)

/** It is in mind, or something that must be told, asked or reported is open. */
const notEvaporated = any(saidSerious, followedUp)

const acute: readonly FactName[] = acuteFacts
const teaching: readonly Check[] = [
  after('duty.parents', 'askedToWait', certain('askedToWait')),
  after('duty.parentsOpen', 'askedToWait', certain('askedToWait')),
  after('duty.toldToWait', 'aboutParents', certain('askedToWait')),
  after('duty.secondUnsure', 'yes', noted('reportAdvised', true)),
  after('level0.act.talk', 'childAfraid', suspected('flight')),
  after('duty.departure', 'soon', certain('departure')),
  after('duty.departure', 'alreadyAbroad', certain('alreadyAbroad')),
  after('aside.acute.danger', 'unsureWhy', suspected('injury')),
  after('aside.acute.danger', 'accident', answered('injury')),
  after('aside.leader', 'leaderSuspected', all(certain('leader'), certain('staff'))),
  after('aside.acute.pickup', 'notCollected', certain('notCollected')),
  after('aside.acute.pickup', 'unfitAdult', certain('unfitAdult')),
  after('aside.acute.pickup', 'maybeUnfit', suspected('unfitAdult')),
  after('aside.acute.selfHarmKind', 'suicide', certain('suicidal')),
  after('aside.acute.selfHarmKind', 'freshHarm', certain('freshHarm')),
  ...(['suicidal', 'freshHarm'] as const).map((fact) =>
    after('aside.acute.selfHarmKind', 'unsure', suspected(fact)),
  ),
  // Nobody asks again about a pick-up that was cleared up.
  after('aside.acute.notOnList', 'settled', allOf(answered, ['unfitAdult', 'notCollected'])),
  // Where the kind is asked on a page of its own, the mark itself is learnt already.
  ...(['safety.acute', 'safety.alsoAcute', 'aside.acute.gate'] as const).flatMap((at) =>
    (['danger', 'notSafeToday', 'injury', 'selfHarm'] as const).flatMap((fact) => [
      after(at, `${fact}:yes`, certain(fact)),
      after(at, `${fact}:unsure`, suspected(fact)),
    ]),
  ),
  ...(
    [
      ['safety.acute', acute],
      ['aside.acute.gate', acute],
      ['safety.honour', ['honour', 'abroad', 'flight', 'threateningParent', 'trafficking']],
      ['safety.people', ['staff', 'peers', 'sexualBehaviour', 'harms']],
      ['safety.topics', ['neglect', 'medical', 'disability', 'behaviour', 'absence', 'gone']],
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
  ).flatMap(([at, facts]) => [
    after(at, 'done', allOf(answered, facts)),
    // An unmarked row is a no, and nothing more.
    ...facts.map((fact) => after(at, 'done', not(suspected(fact)), not(suspected(fact)))),
  ]),
]

export const answerRules = {
  saidSerious: {
    says: 'what somebody said is serious does not evaporate: no plan is done, nothing ends and no parents are met before something came of it',
    because: 'Who says serious and is then told that all is done, does not say it again.',
    source: 'threshold',
    checks: [
      {
        kind: 'place',
        at: [...ends, 'duty.handled', 'safety.everyday', ...parentPlaces],
        given: saidSerious,
        must: any(),
      },
      { kind: 'keeps', what: notEvaporated, from: 'everywhere', but: settlesSerious },
      {
        kind: 'plan',
        given: seriousSaid,
        must: {
          every: [{ row: 'askOutright', by: 'sameDay' }, { no: { row: 'talkWithParents' } }],
        },
      },
      // What barnevern advised never closes what a certain answer has opened (A8, F13).
      ...outcomes.map((answer) =>
        after('aside.discuss.outcome', answer, meldepliktOpen, meldepliktOpen),
      ),
    ],
  },
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
      { kind: 'named', name: 'noDeadWay' },
    ],
  },
} as const satisfies Record<string, Rule>
