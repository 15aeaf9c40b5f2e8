import type { StateId, Target } from '../bti/ids.ts'
import type { FactName } from '../facts.ts'
import { all, answered, any, anyOf, certain, noted, not, suspected } from '../formula.ts'
import { after, leads } from './checks.ts'
import { abuseFacts } from './law.ts'
import type { Check, Rule } from './rule.ts'

/*
 * Who is behind it, whose the help is to give, and what the second half of a question hangs on
 * (law.md 2.3–2.5, P6, P7; decisions A2, A5, F6, F9, F12).
 */

const certainAbuse = anyOf(certain, abuseFacts)
const byForce = anyOf(suspected, ['violence', 'injury'])
/** Its plan cannot wait for the other gates. */
const atOnce = any(certainAbuse, anyOf(suspected, ['staff', 'leader', 'child']))
const nothing = (fact: FactName) => not(suspected(fact))

/** To the plan at once where it cannot wait, else to the next gate. */
const onwards = (at: StateId, answer: string): readonly Check[] => [
  ...leads(at, { [answer]: 'safety.urgent' }, atOnce),
  ...leads(at, { [answer]: 'safety.next' }, not(atOnce)),
]

/** As sure as the abuse, and a doubt where that is one. */
const crime = (at: StateId, answer: string): readonly Check[] => [
  after(at, answer, certain('staffCrime'), certainAbuse),
  after(at, answer, suspected('staffCrime')),
  after(at, answer, not(certain('staffCrime')), all(not(certainAbuse), not(certain('staffCrime')))),
]

/** A child behind it is a matter between children: by force, sexual, or both. */
const child = (
  at: StateId,
  answer: string,
  sure: (fact: FactName) => ReturnType<typeof certain>,
) => [
  after(at, answer, sure('peers'), byForce),
  after(at, answer, sure('sexualBehaviour'), certain('sexual')),
  after(at, answer, suspected('sexualBehaviour'), suspected('sexual')),
  after(
    at,
    answer,
    not(certain('sexualBehaviour')),
    all(not(certain('sexual')), not(certain('sexualBehaviour'))),
  ),
  after(at, answer, nothing('sexualBehaviour'), all(nothing('sexual'), nothing('sexualBehaviour'))),
  after(at, answer, nothing('peers'), all(not(byForce), suspected('sexual'), nothing('peers'))),
]

/** Not to know whose it is counts as the parents. */
const whose = (at: 'safety.medicalWho' | 'safety.disabilityWho'): readonly Check[] => [
  ...(['parents', 'unknown'] as const).flatMap((answer) => [
    ...leads(at, { [answer]: 'safety.urgent' }, noted('concrete', 'yes')),
    ...leads(at, { [answer]: 'safety.next' }, not(noted('concrete', 'yes'))),
  ]),
  ...leads(at, { service: 'safety.next' }),
]

/** Where the second half is asked, how sure the first half was is in mind. */
const halves: readonly (readonly [StateId, string])[] = [
  ['safety.people', 'harms'],
  ['safety.again', 'harms'],
  ['safety.topics', 'absence'],
  ['safety.again', 'absence'],
]

/** On the page about somebody who is no child a mark stays, and the plan comes when it is done. */
const ofOthers: readonly (readonly [StateId, Readonly<Record<string, Target>>])[] = [
  ['about.adult', marksStay('about.adult', ['harmed', 'forced', 'staff', 'peers'])],
  ['about.unborn', marksStay('about.unborn', ['harmed', 'atRisk'])],
  ['about.adult', { done: 'about.adultPlan' }],
  ['about.unborn', { done: 'about.unbornPlan' }],
  ['about.adultPlan', { markMore: 'about.adult', sibling: 'safety.next', under18: 'safety.next' }],
  [
    'about.unbornPlan',
    { markMore: 'about.unborn', sibling: 'safety.next', pregnantPupil: 'safety.next' },
  ],
]

function marksStay(at: Target, rows: readonly string[]): Readonly<Record<string, Target>> {
  return Object.fromEntries(
    rows.flatMap((row) => [[`${row}:yes`, at] as const, [`${row}:unsure`, at] as const]),
  )
}

export const behindRules = {
  whoIsBehind: {
    says: 'who is behind it, and whose the help is, is learnt as surely as what it is about',
    because: 'A doubt that grows on the way hurts a family, and one that shrinks hurts a child.',
    source: 'product',
    checks: [
      ...crime('safety.whoFirst', 'staff'),
      ...(['staff:yes', 'leader:yes'] as const).flatMap((answer) => crime('safety.who', answer)),
      ...child('safety.whoFirst', 'child', certain),
      ...child('safety.who', 'child:yes', certain),
      ...child('safety.who', 'child:unsure', suspected),
      ...(['home', 'outside', 'unknown'] as const).flatMap((answer) =>
        onwards('safety.whoFirst', answer),
      ),
      ...(['unknown', 'done'] as const).flatMap((answer) => onwards('safety.who', answer)),
      ...whose('safety.medicalWho'),
      ...whose('safety.disabilityWho'),
      ...halves.flatMap(([at, row]) =>
        (['yes', 'unsure'] as const).map((mark) =>
          after(at, `${row}:${mark}`, noted('concrete', mark)),
        ),
      ),
      ...(['yes', 'unsure'] as const).map((mark) =>
        after('safety.harms', mark, noted('concrete', mark), not(certain('behaviour'))),
      ),
      ...ofOthers.flatMap(([at, ways]) => leads(at, ways)),
      ...(['adultDanger', 'adultSuicide', 'adultHarmed', 'adultForced'] as const).map((fact) =>
        after('about.adult', 'done', answered(fact)),
      ),
      ...(['adultDanger', 'adultHarmed', 'unbornAtRisk'] as const).map((fact) =>
        after('about.unborn', 'done', answered(fact)),
      ),
    ],
  },
} as const satisfies Record<string, Rule>
