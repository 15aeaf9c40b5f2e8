import type { FactName } from '../facts.ts'
import { all, any, anyOf, certain, noted, not, suspected, type Formula } from '../formula.ts'
import type { ActionId } from '../plan/actions.ts'
import type { Deadline } from '../plan/deadlines.ts'
import { consultOpen, dangerFacts, gatesBeforeParents, meldeplikt, mustWait } from './law.ts'
import type { Check, Rule } from './rule.ts'

type Due = readonly (readonly [ActionId, Deadline])[]

const stay = ['stayWithChild', 'now'] as const
const leaderNotSuspected = not(suspected('leader'))

/** Mistanke is enough: what stands on the plan for *Vet ikke* as for *Ja* (law.md 2.2–2.8, 4). */
const forSuspicion: readonly (readonly [readonly FactName[], Due])[] = [
  [['danger'], [stay, ['callEmergency', 'now']]],
  [['injury'], [stay, ['getTreatment', 'now'], ['callAboutInjury', 'sameDay']]],
  [['notSafeToday'], [stay, ['callBeforePickup', 'beforePickup'], ['policeIfThreat', 'now']]],
  [['selfHarm'], [stay, ['selfHarmAcute', 'now'], ['selfHarmHelp', 'sameDay']]],
  [['notCollected'], [stay, ['callNobodyComes', 'now']]],
  [['unfitAdult'], [stay, ['delayHandOver', 'now'], ['policeIfThreat', 'now']]],
  [['departure'], [['stopDeparture', 'now']]],
  [['alreadyAbroad'], [['alreadyAbroad', 'sameDay']]],
  [['honour', 'abroad'], [['diversityAdviser', 'aWeek']]],
  [['staff', 'leader'], [['protectFromStaff', 'now']]],
  [['avert'], [['avert', 'sameDay']]],
  [['violence', 'sexual', 'injury', 'trafficking'], [['callPolice', 'sameDay']]],
  [['sexual', 'injury'], [['keepTraces', 'sameDay']]],
  [['peers', 'sexualBehaviour'], [['stepIn', 'now']]],
  [['sexualBehaviour'], [['bothChildren', 'now']]],
  [['selfHarm', 'violence', 'sexual', 'honour'], [['tellChildWhom', 'aWeek']]],
  [
    dangerFacts,
    [
      ['listen', 'sameDay'],
      ['writeVerbatim', 'sameDay'],
      ['stayClose', 'aWeek'],
      ['careForYou', 'aWeek'],
      ['keepWatching', 'aWeek'],
    ],
  ],
]

/** Topics where doubt is talked over today, and those that may wait some days (law.md 1.2, 2.2). */
const today: readonly FactName[] = [
  'violence',
  'sexual',
  'injury',
  'honour',
  'abroad',
  'trafficking',
  'medical',
  'flight',
  'unfitAdult',
]
const soon: readonly FactName[] = ['neglect', 'disability', 'behaviour', 'sexualBehaviour']

const reportDue = any(meldeplikt, certain('unfitAdult'))
const certainAbuse = anyOf(certain, ['violence', 'sexual'])
const honourKnown = any(anyOf(certain, ['honour', 'abroad']), suspected('trafficking'))
const inDoubt = not(any(reportDue, certainAbuse))
const parentsMay = all(gatesBeforeParents, not(mustWait))
const calm = not(anyOf(suspected, dangerFacts))
const level0 = any(noted('level', 'none'), noted('level', '0'))

/** The parents agree to help that is short of a report (decisions A2). */
const below = anyOf(
  (fact) => all({ fact, atLeast: 'below' }, not(suspected(fact))),
  ['neglect', 'medical', 'disability', 'behaviour', 'trafficking'],
)

/** Lines that stand on the plan exactly when this holds (law.md 2.2–2.8; bti.md 2.5–2.8). */
const exactly: readonly (readonly [Formula, Due])[] = [
  [
    reportDue,
    [
      ['callBarnevern', 'sameDay'],
      ['sendReport', 'sameDay'],
      ['siblings', 'sameDay'],
    ],
  ],
  [honourKnown, [['callAboutHonour', 'sameDay']]],
  [all(anyOf(suspected, ['honour', 'abroad']), not(honourKnown)), [['discussHonour', 'sameDay']]],
  // Everyone it may be is outside the home: barnevern says whether it is a report.
  [all(certainAbuse, not(reportDue)), [['askAboutReport', 'sameDay']]],
  [all(certainAbuse, not(reportDue), suspected('outside')), [['policeOutside', 'sameDay']]],
  [all(anyOf(suspected, today), inDoubt), [['discussToday', 'sameDay']]],
  [
    all(anyOf(suspected, soon), not(anyOf(suspected, today)), inDoubt),
    [['discussSoon', 'threeDays']],
  ],
  [all(noted('reportAdvised', true), not(reportDue)), [['reportSeen', 'sameDay']]],
  [noted('reportSent', true), [['expectFeedback', 'fourWeeks']]],
  [
    any(
      suspected('staffCrime'),
      all(
        anyOf(suspected, ['staff', 'leader']),
        anyOf(suspected, ['violence', 'sexual', 'injury']),
      ),
    ),
    [['policeBeforeStaff', 'sameDay']],
  ],
  [
    all(suspected('staff'), leaderNotSuspected, noted('leaderInactive', false)),
    [['tellLeaderAboutStaff', 'now']],
  ],
  [
    any(suspected('leader'), all(suspected('staff'), noted('leaderInactive', true))),
    [['tellOwnerAboutStaff', 'now']],
  ],
  [
    all(anyOf(suspected, ['peers', 'sexualBehaviour']), leaderNotSuspected),
    [['tellLeaderEnvironment', 'sameDay']],
  ],
  [
    all(anyOf(suspected, ['peers', 'sexualBehaviour', 'staff']), leaderNotSuspected),
    [['investigateAndPlan', 'aWeek']],
  ],
  [
    all(
      any(
        reportDue,
        anyOf(suspected, [
          'violence',
          'sexual',
          'injury',
          'honour',
          'abroad',
          'trafficking',
          'danger',
          'notSafeToday',
          'selfHarm',
          'notCollected',
          'unfitAdult',
        ]),
      ),
      leaderNotSuspected,
      not(anyOf(suspected, ['staff', 'peers', 'sexualBehaviour'])),
    ),
    [['informLeader', 'sameDay']],
  ],
  [all(reportDue, parentsMay), [['tellParentsAboutReport', 'sameDay']]],
  [all(suspected('selfHarm'), parentsMay), [['selfHarmParents', 'sameDay']]],
  [all(mustWait, not(level0)), [['keepWorkGoing', 'aWeek']]],
  [
    calm,
    [
      ['hearTheChild', 'twoWeeks'],
      ['adviceAnyTime', 'fourWeeks'],
    ],
  ],
  [
    all(calm, level0),
    [
      ['writeDown', 'sameDay'],
      ['shareWithLeader', 'aWeek'],
    ],
  ],
  [all(calm, level0, parentsMay), [['talkWithParents', 'twoWeeks']]],
  [
    all(noted('level', '1'), parentsMay),
    [
      ['level1Consent', 'twoWeeks'],
      ['level1Measures', 'twoWeeks'],
      ['level1Evaluate', 'fourWeeks'],
    ],
  ],
  [
    all(noted('level', '2'), parentsMay),
    [
      ['level2Service', 'twoWeeks'],
      ['level2Meeting', 'twoWeeks'],
      ['level2Evaluate', 'fourWeeks'],
    ],
  ],
  [
    all(noted('level', '3'), parentsMay),
    [
      ['level3Coordinator', 'twoWeeks'],
      ['level3Meeting', 'twoWeeks'],
      ['level3Evaluate', 'fourWeeks'],
    ],
  ],
]

/** What each line must not stand without. */
const notWithout: readonly (readonly [ActionId, Formula])[] = [
  ...[...new Set(forSuspicion.flatMap(([, rows]) => rows.map(([row]) => row)))]
    // These stand on the plan for other reasons too.
    .filter((row) => row !== 'keepWatching')
    .map((row) => [row, anyOf(suspected, factsFor(row))] as const),
  ...exactly.flatMap(([when, rows]) => rows.map(([row]) => [row, when] as const)),
  ['callGuardians', suspected('notCollected')],
  ['helpWithConsent', all(below, parentsMay, not(any(reportDue, consultOpen)))],
]

function factsFor(row: ActionId): readonly FactName[] {
  return forSuspicion.flatMap(([facts, rows]) => (rows.some(([one]) => one === row) ? facts : []))
}

export const dueRules = {
  dueLines: {
    says: 'what the law asks for in each case stands on the plan, no later than it says',
    because: 'A line that is not there is not done.',
    source: 'threshold',
    checks: [
      ...forSuspicion.flatMap(([facts, rows]) =>
        facts.flatMap((fact) => onPlan(suspected(fact), rows)),
      ),
      ...exactly.flatMap(([when, rows]) => onPlan(when, rows)),
      ...onPlan(all(suspected('notCollected'), not(mustWait)), [['callGuardians', 'now']]),
      ...onPlan(
        all(below, parentsMay, not(anyOf(suspected, [...today, ...soon, 'notSafeToday']))),
        [['helpWithConsent', 'twoWeeks']],
      ),
    ],
  },
  dueOnly: {
    says: 'no line stands on the plan without its cause',
    because: 'A needless call or report hurts a family, and hides what matters.',
    source: 'threshold',
    checks: notWithout.map(([row, cause]): Check => ({
      kind: 'plan',
      given: not(cause),
      must: { no: { row } },
    })),
  },
} as const satisfies Record<string, Rule>

function onPlan(given: Formula, rows: Due): readonly Check[] {
  return rows.map(([row, by]) => ({ kind: 'plan', given, must: { row, by } }))
}
