import type { FactName } from '../facts.ts'
import { all, any, anyOf, certain, noted, not, suspected, type Formula } from '../formula.ts'
import type { ActionId } from '../plan/actions.ts'
import type { Deadline } from '../plan/deadlines.ts'
import { dangerFacts, homeSuspect, mustWait } from './law.ts'
import type { Check, Rule } from './rule.ts'

type Due = readonly (readonly [ActionId, Deadline])[]

const stay = ['stayWithChild', 'now'] as const
const reporting = ['callBarnevern', 'askAboutReport', 'discussToday'] as const
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
  [['honour', 'abroad', 'trafficking'], [['callAboutHonour', 'sameDay']]],
  [['honour', 'abroad'], [['diversityAdviser', 'aWeek']]],
  [['staff', 'leader'], [['protectFromStaff', 'now']]],
  [['staffCrime'], [['policeBeforeStaff', 'sameDay']]],
  [['avert'], [['avert', 'sameDay']]],
  [['violence', 'sexual', 'injury', 'trafficking'], [['callPolice', 'sameDay']]],
  [['sexual'], [['keepTraces', 'sameDay']]],
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

const forMore: readonly (readonly [Formula, Due])[] = [
  [
    all(anyOf(suspected, ['peers', 'sexualBehaviour']), leaderNotSuspected),
    [
      ['tellLeaderEnvironment', 'sameDay'],
      ['investigateAndPlan', 'aWeek'],
    ],
  ],
  [all(suspected('staff'), leaderNotSuspected), [['investigateAndPlan', 'aWeek']]],
  [
    all(suspected('staff'), leaderNotSuspected, noted('leaderInactive', false)),
    [['tellLeaderAboutStaff', 'now']],
  ],
  [noted('reportSent', true), [['expectFeedback', 'fourWeeks']]],
]

/** Topics where doubt is talked over today, and those that may wait some days (law.md 1.2, 2.2). */
const today = [
  'violence',
  'sexual',
  'injury',
  'honour',
  'abroad',
  'trafficking',
  'medical',
  'flight',
  'unfitAdult',
] as const satisfies readonly FactName[]
const soon = [
  'neglect',
  'disability',
  'behaviour',
  'sexualBehaviour',
] as const satisfies readonly FactName[]

const abuseByStaff = all(
  anyOf(suspected, ['staff', 'leader']),
  anyOf(suspected, ['violence', 'sexual', 'injury']),
)

/** What each line must not stand without, beside the suspicions it is due for. */
const notWithout: readonly (readonly [ActionId, Formula])[] = [
  ...[...new Set(forSuspicion.flatMap(([, rows]) => rows.map(([row]) => row)))]
    .filter((row) => !['keepWatching', 'policeBeforeStaff'].includes(row))
    .map((row) => [row, anyOf(suspected, factsFor(row))] as const),
  ['policeBeforeStaff', any(suspected('staffCrime'), abuseByStaff)],
  ['callGuardians', suspected('notCollected')],
  ['tellLeaderAboutStaff', all(suspected('staff'), noted('leaderInactive', false))],
  [
    'tellOwnerAboutStaff',
    any(suspected('leader'), all(suspected('staff'), noted('leaderInactive', true))),
  ],
  ['tellLeaderEnvironment', anyOf(suspected, ['peers', 'sexualBehaviour'])],
  ['investigateAndPlan', anyOf(suspected, ['peers', 'sexualBehaviour', 'staff'])],
  ['expectFeedback', noted('reportSent', true)],
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
      ...forMore.flatMap(([given, rows]) => onPlan(given, rows)),
      ...onPlan(abuseByStaff, [['policeBeforeStaff', 'sameDay']]),
      ...onPlan(all(suspected('notCollected'), not(mustWait)), [['callGuardians', 'now']]),
      ...today.map((fact) => oneOf(suspected(fact), reporting, 'sameDay')),
      ...soon.map((fact) => oneOf(suspected(fact), [...reporting, 'discussSoon'], 'threeDays')),
      ...(['violence', 'sexual'] as const).flatMap((fact) => [
        oneOf(all(certain(fact), homeSuspect), ['callBarnevern'], 'sameDay'),
        oneOf(certain(fact), ['callBarnevern', 'askAboutReport'], 'sameDay'),
      ]),
    ],
  },
  dueOnly: {
    says: 'no line about danger stands on the plan without its cause',
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

function oneOf(given: Formula, rows: readonly ActionId[], by: Deadline): Check {
  return { kind: 'plan', given, must: { some: rows.map((row) => ({ row, by })) } }
}
