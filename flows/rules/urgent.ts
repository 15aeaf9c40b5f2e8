import { all, allOf, answered, any, anyOf, not, noted, risenSince, suspected } from '../formula.ts'
import { dangerFacts, ends, gatesBeforeClosing, graveSelfHarm } from './law.ts'
import type { Rule } from './rule.ts'

const barnevern = ['barnevern', 'barnevernvakt', 'alarm'] as const

/** Who is over 18, or not born, has a plan of their own (bvl. § 1-2). */
const ofAChild = noted('about', 'child')

export const urgentRules = {
  I01: {
    says: 'danger now: 112, 113 or 110 is the first contact, one event away from everywhere',
    because: 'Nothing comes before life.',
    source: 'bufdir-violence',
    checks: [
      {
        kind: 'plan',
        // Acute is what is so now. When help is called and the child is safe, the next duty is first (A3, A8).
        given: risenSince('handled')('danger'),
        must: { first: ['medical', 'policeEmergency', 'fire'] },
      },
      {
        kind: 'plan',
        given: suspected('danger'),
        must: { row: 'callEmergency', by: 'now' },
      },
      { kind: 'oneEvent', event: 'acute', to: 'aside.acute.gate' },
    ],
  },
  I20: {
    says: 'in the evening and at night barnevernvakt and 116 111 stand in, and nobody is told to wait',
    because: 'A child cannot wait until Monday.',
    source: 'barnehus-suspicion',
    checks: [{ kind: 'named', name: 'eveningContacts' }],
  },
  I21: {
    says: 'not safe today: barnevern is called before pick-up',
    because: 'After pick-up it is too late.',
    source: 'barnehus-suspicion',
    checks: [
      {
        kind: 'plan',
        given: suspected('notSafeToday'),
        must: { oneOf: barnevern, by: 'beforePickup' },
      },
      ...(
        [
          'callBarnevern',
          'callPolice',
          'discussToday',
          'discussSoon',
          'callAboutInjury',
          'avert',
        ] as const
      ).map((row) => ({
        kind: 'plan' as const,
        given: suspected('notSafeToday'),
        must: { some: [{ no: { row } }, { row, by: 'beforePickup' as const }] },
      })),
    ],
  },
  acuteDone: {
    says: 'what is urgent stays open until the child is safe',
    because: 'An urgent page that can be left is a page that can be forgotten.',
    source: 'bufdir-violence',
    checks: [
      {
        kind: 'place',
        at: ends,
        given: anyOf(suspected, [
          'danger',
          'injury',
          'notSafeToday',
          'selfHarm',
          'notCollected',
          'unfitAdult',
        ]),
        must: all(
          ...(
            ['danger', 'injury', 'notSafeToday', 'selfHarm', 'notCollected', 'unfitAdult'] as const
          ).map((fact) => any(not(suspected(fact)), { fact, atLeast: 'unsure', when: 'handled' })),
        ),
      },
      // Small or old cuts have a calm page, and nobody with more than that is left on it.
      { kind: 'place', at: ['aside.acute.selfHarmSmall'], given: graveSelfHarm, must: any() },
      {
        kind: 'deed',
        deed: 'handled',
        by: [
          'aside.acute.danger accident',
          'aside.acute.danger safe',
          'aside.acute.danger unsureWhy',
          'aside.acute.notSafeToday safe',
          'aside.acute.injury safe',
          'aside.acute.selfHarm helped',
          'aside.acute.selfHarmSmall agreed',
          'aside.acute.notCollected collected',
          'aside.acute.notCollected safe',
          'aside.acute.unfitAdult safe',
        ],
      },
    ],
  },
  I07: {
    says: 'no plan and no end without a contact with a number, or the national fallback',
    because: 'Nobody is left alone with it.',
    source: 'product',
    checks: [
      { kind: 'place', at: 'everywhere', given: ofAChild, must: { oneOf: ['alarm'] } },
      // 116 006 answers grown-ups day and night, and those who help them.
      { kind: 'place', at: 'everywhere', given: not(ofAChild), must: { oneOf: ['voLine'] } },
      { kind: 'named', name: 'numbersShown' },
    ],
  },
  I08: {
    says: 'every end says keep paying attention, and when to look again; every gate is answered',
    because: 'Ends are pauses.',
    source: 'guideline',
    checks: [
      {
        kind: 'place',
        at: 'everywhere',
        given: ofAChild,
        must: { row: 'keepWatching', by: 'fourWeeks' },
      },
      {
        kind: 'place',
        at: 'everywhere',
        given: not(ofAChild),
        must: { row: 'grownFollow', by: 'twoWeeks' },
      },
      { kind: 'place', at: ends, given: all(), must: gatesBeforeClosing },
    ],
  },
  I36: {
    says: 'report anyway can always be chosen',
    because: 'The duty is personal, and so is the right to report.',
    source: 'own-duty',
    checks: [{ kind: 'oneEvent', event: 'reportAnyway', to: 'aside.report' }],
  },
  interruptions: {
    says: 'leader says wait, discuss and hesitate are one event away',
    because: 'Doubt comes when it comes.',
    source: 'leader-cannot-stop',
    checks: [
      { kind: 'oneEvent', event: 'myLeaderSaysWait', to: 'aside.leader' },
      { kind: 'oneEvent', event: 'discuss', to: 'aside.discuss.who' },
      { kind: 'oneEvent', event: 'hesitate', to: 'aside.hesitate.list' },
      { kind: 'oneEvent', event: 'circumstances', to: 'aside.about.who' },
    ],
  },
  restraint: {
    says: 'with every danger answered no there is no report and no silence towards parents',
    because: 'Routine reports are not lawful, and openness is the rule.',
    source: 'threshold',
    checks: [
      {
        kind: 'plan',
        given: all(
          allOf(answered, dangerFacts),
          not(anyOf(suspected, dangerFacts)),
          noted('reportAdvised', false),
          noted('saidSerious', false),
        ),
        must: {
          no: {
            some: [
              { row: 'sendReport' },
              { row: 'reportSeen' },
              { row: 'callBarnevern' },
              { row: 'callPolice' },
              { doNot: 'tellParents' },
              { doNot: 'tellParentsYet' },
            ],
          },
        },
      },
    ],
  },
} as const satisfies Record<string, Rule>
