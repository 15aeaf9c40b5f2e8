import type { StateId } from '../bti/ids.ts'
import { any, anyOf, certain, noted, not, suspected } from '../formula.ts'
import { after, leads, offered } from './checks.ts'
import type { Check, Rule } from './rule.ts'

const topics = ['neglect', 'medical', 'disability', 'behaviour', 'trafficking'] as const
const concrete = noted('concrete', 'yes')

const firstHalf: readonly (readonly [StateId, readonly (typeof topics)[number][]])[] = [
  ['safety.topics', topics],
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

export const gateRules = {
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
      ...(['home', 'outside'] as const).flatMap((fact) => [
        after('safety.who', 'unknown', suspected(fact)),
        after('safety.who', 'unknown', not(certain(fact)), not(certain(fact))),
      ]),
    ],
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
