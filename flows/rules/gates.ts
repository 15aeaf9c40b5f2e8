import type { StateId } from '../bti/ids.ts'
import type { FactName } from '../facts.ts'
import { all, allOf, answered, any, anyOf, certain, noted, not, suspected } from '../formula.ts'
import { after, leads, offered } from './checks.ts'
import { abuseFacts, vague } from './law.ts'
import type { Check, Rule } from './rule.ts'

const topics = ['neglect', 'medical', 'disability', 'behaviour', 'trafficking'] as const
const concrete = noted('concrete', 'yes')

const firstHalf: readonly (readonly [StateId, readonly (typeof topics)[number][]])[] = [
  ['safety.topics', ['neglect', 'medical', 'disability', 'behaviour']],
  ['safety.honour', ['trafficking']],
  ['safety.again', topics],
  ['safety.quick', ['trafficking']],
]

/** Concrete and serious is yes; with doubt about either half it is unsure; else below (A2). */
function serious(topic: (typeof topics)[number]): readonly Check[] {
  const at = `safety.${topic}` as const
  if (topic === 'medical' || topic === 'disability') return thenWho(topic)
  return [
    after(at, 'yes', certain(topic), concrete),
    after(at, 'yes', suspected(topic), not(concrete)),
    after(at, 'yes', not(certain(topic)), not(any(concrete, certain(topic)))),
  ]
}

/** Serious, and then whose the help is to give: to know it is not the parents is no report. */
function thenWho(topic: 'medical' | 'disability'): readonly Check[] {
  const at = `safety.${topic}Who` as const
  return [
    after(`safety.${topic}`, 'yes', suspected(topic)),
    ...leads(`safety.${topic}`, { yes: at }),
    ...(['parents', 'unknown'] as const).flatMap((answer) => [
      after(at, answer, certain(topic), concrete),
      after(at, answer, suspected(topic), not(concrete)),
      after(at, answer, not(certain(topic)), not(any(concrete, certain(topic)))),
    ]),
  ]
}

/** Every gate the parents decision depends on but for violence (decisions A6). */
const otherParentsGates = [
  'injury',
  'notSafeToday',
  'sexual',
  'honour',
  'abroad',
  'flight',
  'threateningParent',
  'trafficking',
  'staff',
  'sexualBehaviour',
] as const satisfies readonly FactName[]

export const gateRules = {
  unease: {
    says: 'a vague unease is talked over within three days; with any other sign it is unsure of violence',
    because:
      'Neither is a no; silence towards the parents needs something to be silent about (F10).',
    source: 'threshold',
    checks: [
      after('safety.violence', 'vague', vague),
      after('safety.violence', 'vague', not(suspected('violence')), not(suspected('violence'))),
      ...leads('safety.violence', { vague: 'safety.next' }),
      {
        kind: 'plan',
        given: all(vague, not({ ...vague, when: 'discussed' })),
        must: { oneOf: ['barnevern', 'barnevernvakt', 'alarm'], by: 'threeDays' },
      },
      {
        kind: 'plan',
        given: all(vague, anyOf(suspected, [...otherParentsGates, 'neglect', 'selfHarm', 'peers'])),
        must: { oneOf: ['police', 'policeEmergency'], by: 'sameDay' },
      },
      // The everyday talk: only when every other gate that parents depend on is *no*.
      {
        kind: 'plan',
        given: all(vague, not(allOf(answered, otherParentsGates))),
        must: { no: { row: 'talkWithParents' } },
      },
      {
        kind: 'plan',
        given: all(vague, anyOf(suspected, otherParentsGates)),
        must: { no: { row: 'talkWithParents' } },
      },
    ],
  },
  twoParts: {
    says: 'concrete and serious is the duty to report; doubt about one half is talked over',
    because: 'Only what is both seen and serious is reported; only doubt is not passed over.',
    source: 'threshold',
    checks: [
      ...firstHalf.flatMap(([page, asked]) =>
        asked.flatMap((topic) =>
          (['yes', 'unsure'] as const).map((mark) =>
            after(page, `${topic}:${mark}`, noted('concrete', mark)),
          ),
        ),
      ),
      ...topics.flatMap(serious),
    ],
  },
  whoItMayBe: {
    says: 'nobody is ruled out by a page left empty, and “I do not know” leaves home and outside open',
    because: 'Who it may be decides whether the parents may be told.',
    source: 'barnehus-suspicion',
    checks: [
      offered(
        'safety.who',
        'done',
        anyOf(suspected, ['home', 'staff', 'leader', 'child', 'outside']),
      ),
      ...(['safety.whoFirst', 'safety.who'] as const).flatMap((at) =>
        (['home', 'outside'] as const).flatMap((fact) => [
          after(at, 'unknown', suspected(fact)),
          after(at, 'unknown', not(certain(fact)), not(certain(fact))),
        ]),
      ),
      // A single choice says that it is none of the others; they only join what was known.
      ...(['home', 'staff', 'child', 'outside'] as const).flatMap((chosen) => [
        after('safety.whoFirst', chosen, certain(chosen)),
        after('safety.whoFirst', chosen, allOf(answered, ['home', 'staff', 'child', 'outside'])),
        ...(['home', 'staff', 'child', 'outside'] as const)
          .filter((other) => other !== chosen)
          .map((other) =>
            after('safety.whoFirst', chosen, not(suspected(other)), not(suspected(other))),
          ),
      ]),
      ...leads('safety.whoFirst', { several: 'safety.who' }),
    ],
  },
  planAfterWho: {
    says: 'certain abuse, and possible abuse by staff or a child, shows its plan as soon as who is answered',
    because:
      'What is urgent is not asked further about before it is said what to do (decisions B6, F9).',
    source: 'barnehus-suspicion',
    checks: [
      ...leads('safety.whoFirst', { staff: 'safety.urgent', child: 'safety.urgent' }),
      ...leads(
        'safety.whoFirst',
        { home: 'safety.urgent', outside: 'safety.urgent', unknown: 'safety.urgent' },
        anyOf(certain, abuseFacts),
      ),
      ...leads(
        'safety.who',
        { done: 'safety.urgent', unknown: 'safety.urgent' },
        any(anyOf(certain, abuseFacts), anyOf(suspected, ['staff', 'leader', 'child'])),
      ),
    ],
  },
  childBehindIt: {
    says: 'a child behind it is a matter between children, however it is learnt',
    because: 'The same fact learnt by two ways opens the same duties (decisions F6).',
    source: 'opplaringslova-12-4',
    checks: (
      [
        ['safety.whoFirst', 'child'],
        ['safety.who', 'child:yes'],
        ['safety.who', 'child:unsure'],
      ] as const
    ).flatMap(([at, answer]) => [
      after(at, answer, suspected('peers'), not(suspected('sexual'))),
      after(at, answer, suspected('peers'), anyOf(suspected, ['violence', 'injury'])),
      after(at, answer, suspected('sexualBehaviour'), suspected('sexual')),
    ]),
  },
  bothChildren: {
    says: 'a child who shows such behaviour may be a victim: that is asked next',
    because: 'Red and yellow behaviour can be learnt from abuse (law.md P7).',
    source: 'sexual-behaviour',
    checks: leads('safety.betweenChildren', {
      yes: 'safety.childVictim',
      unsure: 'safety.childVictim',
      no: 'safety.next',
    }),
  },
} as const satisfies Record<string, Rule>
