import type { ContactId } from '../contacts.ts'
import type { FactName } from '../facts.ts'
import { all, any, anyOf, certain, not, noted, suspected } from '../formula.ts'
import type { ActionId } from '../plan/actions.ts'
import {
  abuse,
  askFirst,
  ends,
  familyMatters,
  gatesBeforeParents,
  homeAbuseUnadvised,
  homeSuspect,
  mustWait,
  noParents,
  parentPlaces,
  parentsMustWait,
} from './law.ts'
import { cannotWait } from './policy/gates.ts'
import type { Rule } from './rule.ts'

/** Rows of the plan in which parents are told, asked, met or called. */
const parentRows = [
  'callGuardians',
  'callHome',
  'serviceRights',
  'tellParentsAboutReport',
  'selfHarmParents',
  'helpWithConsent',
  'talkWithParents',
  'keepOwnPart',
  'closeWithParents',
  'level1Consent',
  'level1Measures',
  'level1Evaluate',
  'level2Service',
  'level2Meeting',
  'level2Evaluate',
  'level3Coordinator',
  'level3Meeting',
  'level3Evaluate',
] as const satisfies readonly ActionId[]

/** Nobody came to fetch: parents are called at once (A6). */
const calledAtOnce: readonly ActionId[] = ['callGuardians']

const noParentRow = {
  no: { some: parentRows.map((row) => ({ row })) },
} as const

/** What parents wait for, but for barnevern's or the police's own word. */
const waitingFor = [
  'violence',
  'sexual',
  'injury',
  'notSafeToday',
  'honour',
  'abroad',
  'trafficking',
  'flight',
  'threateningParent',
  'staffCrime',
  'sexualBehaviour',
] as const satisfies readonly FactName[]

const askable = [
  'barnevern',
  'barnevernvakt',
  'alarm',
  'police',
  'policeEmergency',
] as const satisfies readonly ContactId[]

export const parentRules = {
  I03: {
    says: 'violence or abuse at home: parents are not told before barnevern or police advise it',
    because: 'A child can be silenced or harmed, and evidence lost.',
    source: 'barnehus-suspicion',
    checks: [
      { kind: 'plan', given: homeAbuseUnadvised, must: noParentRow },
      { kind: 'plan', given: homeAbuseUnadvised, must: { doNot: 'tellParents' } },
      { kind: 'place', at: parentPlaces, given: homeAbuseUnadvised, must: any() },
      { kind: 'offered', at: 'duty.parents', answer: 'tell', only: not(homeAbuseUnadvised) },
    ],
  },
  I04: {
    says: 'where parents must not be told, no step with parents is offered',
    because: 'A talk, a meeting or a question about consent tells them too.',
    source: 'barnehus-suspicion',
    checks: [
      { kind: 'plan', given: noParents, must: noParentRow },
      { kind: 'place', at: parentPlaces, given: parentsMustWait, must: any() },
      { kind: 'offered', at: 'duty.parents', answer: 'tell', only: not(parentsMustWait) },
    ],
  },
  I05: {
    says: 'unsure of violence or abuse calls the same people as sure, the same day',
    because: 'The threshold is grunn til å tro; being unsure is normal.',
    source: 'threshold',
    checks: [
      ...(
        [
          ['barnevern', 'barnevernvakt', 'alarm'],
          ['police', 'policeEmergency'],
          ['barnehus', 'barnevernvakt'],
        ] as const
      ).map((oneOf) => ({
        kind: 'plan' as const,
        given: abuse,
        must: { oneOf, by: 'sameDay' as const },
      })),
      {
        kind: 'plan',
        given: all(abuse, homeSuspect, not(any(certain('violence'), certain('sexual')))),
        must: {
          some: [
            { row: 'discussToday', by: 'sameDay' },
            { row: 'callAboutInjury', by: 'sameDay' },
            { row: 'callBeforePickup', by: 'sameDay' },
            { row: 'callBarnevern', by: 'sameDay' },
          ],
        },
      },
    ],
  },
  I22: {
    says: 'honour, being taken abroad or exploitation: parents wait, and barnevern and police or Kompetanseteamet are named',
    because: 'Reprisal, flight and departure are the danger.',
    source: 'competence-team',
    checks: [
      {
        kind: 'plan',
        given: any(...familyMatters.map(suspected)),
        must: {
          every: [
            { oneOf: ['barnevern', 'barnevernvakt', 'alarm'], by: 'sameDay' },
            { oneOf: ['police', 'policeEmergency', 'competenceTeam'], by: 'sameDay' },
          ],
        },
      },
      { kind: 'plan', given: noParents, must: { doNot: 'tellParents' } },
    ],
  },
  askFirst: {
    says: 'other suspects, staff, children, threats: the authorities say when parents are told',
    because: 'Parents will be told; the time and the words can harm the case or the child.',
    source: 'barnehus-suspicion',
    checks: [
      {
        kind: 'plan',
        given: askFirst,
        must: {
          no: {
            some: parentRows.filter((row) => !calledAtOnce.includes(row)).map((row) => ({ row })),
          },
        },
      },
      {
        kind: 'plan',
        given: askFirst,
        must: { some: [{ doNot: 'tellParents' }, { doNot: 'tellParentsYet' }] },
      },
    ],
  },
  waitingHasWork: {
    says: 'where parents wait, somebody who can say when is to be called within three days',
    because: 'Nobody goes round and round between «ask first» and nobody to ask.',
    source: 'product',
    checks: [
      {
        kind: 'plan',
        given: anyOf(suspected, waitingFor),
        must: { oneOf: [...askable], by: 'threeDays' },
      },
      {
        kind: 'place',
        at: ends,
        given: suspected('threateningParent'),
        must: any(
          ...(['discussed', 'reported'] as const).map((when) => ({
            fact: 'threateningParent' as const,
            atLeast: 'unsure' as const,
            when,
          })),
        ),
      },
    ],
  },
  finalAtOnce: {
    says: 'the first plan says for good what the parents may be told, but where it cannot wait',
    because: '"Report today" beside "wait with the parents" is the fault that hurts.',
    source: 'product',
    checks: [
      {
        kind: 'place',
        at: ['safety.urgent'],
        given: not(anyOf((fact) => ({ fact, atLeast: 'below' }), cannotWait)),
        must: any(gatesBeforeParents, mustWait, not(noted('about', 'child'))),
      },
    ],
  },
  gatesFirst: {
    says: 'parents are spoken to only when every gate is answered',
    because: 'A permission needs an answer, not an absence.',
    source: 'product',
    checks: [
      { kind: 'place', at: parentPlaces, given: all(), must: gatesBeforeParents },
      { kind: 'offered', at: 'duty.parents', answer: 'tell', only: gatesBeforeParents },
      {
        kind: 'plan',
        given: not(gatesBeforeParents),
        must: {
          no: {
            some: parentRows.filter((row) => !calledAtOnce.includes(row)).map((row) => ({ row })),
          },
        },
      },
    ],
  },
} as const satisfies Record<string, Rule>
