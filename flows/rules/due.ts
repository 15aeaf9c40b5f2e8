import type { FactName } from '../facts.ts'
import { all, anyOf, certain, noted, not, suspected, type Formula } from '../formula.ts'
import type { ActionId } from '../plan/actions.ts'
import type { Deadline } from '../plan/deadlines.ts'
import { dangerFacts, homeSuspect } from './law.ts'
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
  [
    all(anyOf(suspected, ['staff', 'leader']), anyOf(suspected, ['violence', 'sexual', 'injury'])),
    [['policeBeforeStaff', 'sameDay']],
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
      ...today.map((fact) => oneOf(suspected(fact), reporting, 'sameDay')),
      ...soon.map((fact) => oneOf(suspected(fact), [...reporting, 'discussSoon'], 'threeDays')),
      ...(['violence', 'sexual'] as const).flatMap((fact) => [
        oneOf(all(certain(fact), homeSuspect), ['callBarnevern'], 'sameDay'),
        oneOf(certain(fact), ['callBarnevern', 'askAboutReport'], 'sameDay'),
      ]),
    ],
  },
} as const satisfies Record<string, Rule>

function onPlan(given: Formula, rows: Due): readonly Check[] {
  return rows.map(([row, by]) => ({ kind: 'plan', given, must: { row, by } }))
}

function oneOf(given: Formula, rows: readonly ActionId[], by: Deadline): Check {
  return { kind: 'plan', given, must: { some: rows.map((row) => ({ row, by })) } }
}
