import { reportMust } from '../duties.ts'
import type { StateId } from '../bti/ids.ts'
import type { FactName } from '../facts.ts'
import {
  all,
  answered,
  any,
  anyOf,
  certain,
  noted,
  not,
  suspected,
  type Formula,
} from '../formula.ts'
import { keysOf } from '../keysOf.ts'
import { befores, parentsKnowing, type Notes } from '../progress.ts'
import { after, leads, offered } from './checks.ts'
import {
  abuseFacts,
  consultOpen,
  dangerFacts,
  gatesBeforeParents,
  meldepliktOpen,
  mustWait,
  nothingAsked,
} from './law.ts'
import {
  afterWays,
  asideWays,
  consentOnLevels,
  consentWays,
  dutyWays,
  urgentWays,
  type Ways,
} from './policy/ways.ts'
import type { Check, Rule } from './rule.ts'

function allWays(ways: Ways): readonly Check[] {
  return keysOf(ways).flatMap((at) => leads(at, ways[at] ?? {}))
}

const authority = noted('adviser', 'authority')
const alarm = noted('adviser', 'alarm')
/** Abuse is certain, and somebody who can settle it has said what is to be done. */
const sureAndAsked = all(anyOf(certain, abuseFacts), any(authority, alarm))
const seriousHere = anyOf(suspected, dangerFacts)
const onlyStaff = all(suspected('staff'), not(suspected('peers')))

/** Where somebody who must know has been told, and the child is safe. */
const safePages = ['danger', 'notSafeToday', 'injury', 'notCollected', 'unfitAdult'] as const

/** Answers that leave something in mind, and what. */
const left: readonly (readonly [StateId, readonly string[], Partial<Notes>])[] = [
  ['aside.about.who', ['aChild'], { about: 'child' }],
  ['aside.about.who', ['adult'], { about: 'adult' }],
  ['aside.about.who', ['unborn'], { about: 'unborn' }],
  ['aside.about.who', ['iAmLeader'], { role: 'leader' }],
  ['aside.about.who', ['iAmEmployee'], { role: 'employee' }],
  ...parentsKnowing.map(
    (said) => ['aside.about.parentsKnow', [said], { parentsKnow: said }] as const,
  ),
  ...befores.map((said) => ['aside.about.earlier', [said], { earlier: said }] as const),
  ['duty.staffTell', ['told'], { toldInVain: false }],
  ['duty.staffTell', ['leaderInactive'], { toldInVain: true }],
  ['duty.report', ['advisedNot'], { reportAdvised: false }],
  ['duty.saidSerious', ['reportIt'], { reportAdvised: true, reportSent: false }],
  ['duty.saidSerious', ['seeAgain'], { recheck: true }],
  ['duty.saidSerious', ['notAfterAll'], { saidSerious: false }],
  ['duty.police', ['called'], { saidSerious: false }],
  ['duty.harms', ['mayBeHurt'], { recheck: true }],
  ['aside.discuss.outcome', ['report'], { reportAdvised: true, reportSent: false }],
  ['duty.parents', ['wait', 'askedToWait'], { heading: '' }],
  ['duty.parentsOpen', ['askedToWait'], { heading: '' }],
  ['aside.acute.injuryReport', ['unsure'], { askAgain: true }],
  ['duty.report', ['sent', 'advisedNot'], { askAgain: false }],
  ['aside.report', ['sent'], { askAgain: false }],
  ...(['1', '2', '3'] as const).flatMap((level) =>
    (
      [
        `level${level}.notice.where`,
        `level${level}.act.carryOut`,
        `level${level}.followUp.evaluate`,
      ] as const
    ).map((at) => [at, ['consentWithdrawn'], { sharing: 'withdrawn' }] as const),
  ),
  ['consent.withdrawn', ['stopped'], { sharing: 'stopped' }],
  ['consent.refused', ['withoutLog', 'youthDecides', 'ownServiceOnly'], { sharing: 'agreed' }],
  ['level1.act.consent', ['yes', 'withoutLog'], { sharing: 'agreed' }],
  ['level2.reflect.chooseService', ['yes'], { sharing: 'agreed' }],
  ['level3.act.consent', ['yes'], { sharing: 'agreed' }],
  ['duty.after', keysOf(afterWays), { afterSeen: true }],
  ['start.choose', ['reported'], { reportSent: true }],
  ['duty.travel', ['told'], { saidSerious: false }],
  ['duty.children', ['started'], { saidSerious: false }],
  ['duty.environment', ['started'], { saidSerious: false }],
  ['level0.reflect.concretise', ['gone'], { worryGone: true }],
  ['level0.reflect.share', ['noWorry'], { worryGone: true }],
  ['level0.followUp.clarify', ['no'], { worryGone: true }],
  ['consent.ownTask', ['gone'], { worryGone: true }],
  ['level0.act.parentsDisagree', ['ownTask'], { consentRefused: true }],
  ['consent.reconsider', ['no'], { consentRefused: true }],
  ['consent.childRefuses', ['standsFirm'], { consentRefused: true }],
  ...safePages.map((page) => [`aside.acute.${page}`, ['safe'], { saidSerious: false }] as const),
  ['aside.acute.danger', ['safe', 'unsureWhy'], { accident: false }],
  ['aside.acute.danger', ['accident'], { accident: true }],
  ['duty.environmentFollowUp', ['safe'], { environmentSeen: true }],
  [
    'duty.environmentFollowUp',
    ['alsoOther', 'otherServices'],
    { environmentSeen: true, heading: '' },
  ],
  ['level0.act.talk', ['followUp', 'noWorry', 'parentsDisagree'], { talked: true }],
  ['end.watch', ['newWorry'], { recheck: true }],
  ['end.closed', ['newWorry'], { recheck: true }],
  ['start.choose', ['level1'], { level: '1' }],
  ['start.choose', ['level2'], { level: '2' }],
  ['start.choose', ['level3'], { level: '3' }],
  ...(['duty.discuss', 'duty.unease'] as const).map(
    (at) => [at, ['cannotHide'], { saidSerious: true }] as const,
  ),
  ...(['duty.discuss', 'duty.unease', 'aside.discuss.who'] as const).flatMap((at) =>
    (['authority', 'alarm', 'own'] as const).map(
      (adviser) => [at, [adviser], { adviser }] as const,
    ),
  ),
]

/** A yes after which work that had stopped goes on where it was. */
const yesAgain = [
  ['consent.oneParent', 'agreed'],
  ['consent.oneParent', 'oneIsEnough'],
  ['consent.ownTask', 'changedMind'],
] as const satisfies readonly (readonly [StateId, string])[]
const hadStopped = noted('sharing', 'stopped')
const notStopped = (answer: string): Formula =>
  yesAgain.some(([, yes]) => yes === answer) ? not(hadStopped) : all()

const noHigher = (at: StateId, answer: string, fact: FactName, level: (f: FactName) => Formula) =>
  after(at, answer, not(level(fact)), not(level(fact)))

export const wayRules = {
  ways: {
    says: 'each answer on the urgent pages, the duties and the asides leads where the law says',
    because: 'Whoever has done one thing must meet the next, and not another.',
    source: 'product',
    checks: [
      ...allWays(urgentWays),
      ...(['danger', 'notSafeToday', 'injury', 'notCollected', 'unfitAdult'] as const).flatMap(
        (page) => leads(`aside.acute.${page}`, { safe: 'safety.next' }, not(suspected('injury'))),
      ),
      ...allWays(dutyWays),
      ...allWays(asideWays),
      ...allWays(consentWays),
      ...consentOnLevels.flatMap(([at, answers, to]) =>
        keysOf(to).flatMap((level) =>
          answers.flatMap((answer) =>
            leads(at, { [answer]: to[level] }, all(noted('level', level), notStopped(answer))),
          ),
        ),
      ),
      // What had stopped goes on where it was.
      ...(['1', '2', '3'] as const).flatMap((level) =>
        yesAgain.flatMap(([at, answer]) =>
          leads(
            at,
            { [answer]: `level${level}.act.carryOut` },
            all(noted('level', level), hadStopped),
          ),
        ),
      ),
      // Where a child harms itself, health is asked first, and barnevern stands beside.
      ...leads('duty.parentsOpen', { adviceFirst: 'aside.discuss.advice' }, suspected('selfHarm')),
      ...leads(
        'duty.parentsOpen',
        { adviceFirst: 'aside.discuss.who' },
        not(suspected('selfHarm')),
      ),
      // The work on a level never begins before the gates: who came here first is asked them first.
      ...leads('duty.after', afterWays, not(nothingAsked)),
      ...keysOf(afterWays).flatMap((answer) =>
        leads('duty.after', { [answer]: 'safety.next' }, nothingAsked),
      ),
      // Whether it may be a crime is asked before the plan about staff, and once.
      ...leads('aside.leader', { leaderSuspected: 'duty.staffCrime' }, not(answered('staffCrime'))),
      ...leads('aside.leader', { leaderSuspected: 'safety.urgent' }, answered('staffCrime')),
      ...leads('duty.environmentFollowUp', { notSafe: 'duty.staffTell' }, onlyStaff),
      ...leads('duty.environmentFollowUp', { notSafe: 'duty.environment' }, not(onlyStaff)),
      // A milder advice never hides a report that a certain answer has asked for (F13).
      // What is certain is followed, and never called everyday.
      ...leads('aside.discuss.outcome', { concretise: 'duty.next' }, any(reportMust, sureAndAsked)),
      ...leads(
        'aside.discuss.outcome',
        { concretise: 'level0.reflect.concretise' },
        not(any(reportMust, sureAndAsked)),
      ),
      ...leads('duty.handled', { goOn: 'level1.reflect.sharedUnderstanding' }, seriousHere),
      ...leads('duty.handled', { goOn: 'level0.act.talk' }, not(seriousHere)),
      ...leads('level0.act.parentsDisagree', { unsure: 'aside.discuss.advice' }),
      ...leads('level1.reflect.sharedUnderstanding', { advice: 'aside.discuss.advice' }),
      ...leads('level2.reflect.chooseService', { unsure: 'aside.discuss.advice' }),
      { kind: 'named', name: 'sentAway' },
      { kind: 'named', name: 'comesBack' },
      { kind: 'named', name: 'seriousComesBack' },
    ],
  },
  inMind: {
    says: 'what was answered once is not asked again, and no answer says more than it does',
    because: 'A guide that forgets or exaggerates is no longer believed.',
    source: 'product',
    checks: [
      ...left.flatMap(([at, answers, notes]) =>
        answers.flatMap((answer) =>
          keysOf(notes).map((note) => after(at, answer, noted(note, notes[note] ?? ''))),
        ),
      ),
      ...keysOf(afterWays).flatMap((answer) =>
        answer === 'goOn'
          ? []
          : [
              after('duty.after', answer, noted('heading', ''), not(nothingAsked)),
              after('duty.after', answer, noted('heading', afterWays[answer]), nothingAsked),
            ],
      ),
      after('duty.after', 'newInformation', noted('afterSeen', true), nothingAsked),
      after('duty.departure', 'later', answered('departure')),
      noHigher('duty.departure', 'later', 'departure', suspected),
      noHigher('duty.departure', 'alreadyAbroad', 'departure', suspected),
      noHigher('level0.act.talk', 'childAfraid', 'flight', certain),
      noHigher('aside.acute.pickup', 'maybeUnfit', 'unfitAdult', certain),
      ...(['unfitAdult', 'notSafeToday'] as const).flatMap((fact) => [
        after('aside.acute.notOnList', fact, suspected(fact)),
        noHigher('aside.acute.notOnList', fact, fact, certain),
      ]),
      noHigher('aside.acute.selfHarmKind', 'unsure', 'suicidal', certain),
      noHigher('aside.acute.selfHarmKind', 'unsure', 'freshHarm', certain),
      // What somebody who can settle it has said, settles what was only said to be serious.
      ...(['theyTakeIt', 'concretise', 'notOurs', 'involveOthers'] as const).map((answer) =>
        after('aside.discuss.outcome', answer, noted('saidSerious', false), any(authority, alarm)),
      ),
      after('aside.discuss.outcome', 'parentsMay', noted('saidSerious', false), authority),
      noHigher('aside.acute.danger', 'accident', 'injury', suspected),
      noHigher('aside.acute.danger', 'unsureWhy', 'injury', certain),
      after('duty.parents', 'advisedMay', not(consultOpen)),
      offered('aside.about.who', 'aChild', not(noted('about', 'child'))),
      offered('aside.about.who', 'adult', not(noted('about', 'adult'))),
      offered('aside.about.who', 'unborn', not(noted('about', 'unborn'))),
      offered('aside.about.who', 'iAmLeader', noted('role', 'employee')),
      offered('aside.about.who', 'iAmEmployee', noted('role', 'leader')),
      offered('duty.staffTell', 'leaderInactive', not(suspected('leader'))),
      offered('duty.report', 'advisedNot', all(noted('reportAdvised', true), not(meldepliktOpen))),
      offered('duty.parents', 'wait', any(not(gatesBeforeParents), mustWait)),
      offered('duty.parents', 'advisedMay', mustWait),
      ...(['duty.discuss', 'aside.discuss.who'] as const).map((at) =>
        offered(at, 'cannotMild', not(mustWait)),
      ),
      offered('aside.discuss.outcome', 'parentsMay', any(authority, not(mustWait))),
      ...(['report', 'theyTakeIt', 'notOurs'] as const).map((answer) =>
        offered('aside.discuss.outcome', answer, any(authority, alarm)),
      ),
      ...(['involveOthers', 'ownService'] as const).map((answer) =>
        offered('aside.discuss.notOurs', answer, not(mustWait)),
      ),
      ...(['concretise', 'involveOthers'] as const).map((answer) =>
        offered('aside.discuss.outcome', answer, any(authority, alarm, not(mustWait))),
      ),
    ],
  },
} as const satisfies Record<string, Rule>
