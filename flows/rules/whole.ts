import { duties, localMayStand } from '../duties.ts'
import { all, any, anyOf, noted, not, risenSince, suspected } from '../formula.ts'
import type { ActionId } from '../plan/actions.ts'
import { mustWait } from './law.ts'
import type { Check, Rule } from './rule.ts'

/** Beginnings of the work with parents. */
const beginnings = [
  'talkWithParents',
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

const begins = { some: beginnings.map((row) => ({ row })) } as const

/** Duties whose pages say to wait with the parents: so does the plan, until somebody has advised. */
const pagesThatWait: readonly Check[] = [
  {
    kind: 'plan',
    given: all(duties.children, risenSince('advised')('sexualBehaviour')),
    must: mustWait,
  },
  {
    kind: 'plan',
    given: all(
      any(duties.departure, duties.travel),
      anyOf(suspected, ['honour', 'abroad']),
      anyOf(risenSince('advised'), ['honour', 'abroad']),
    ),
    must: mustWait,
  },
]

/** Rules about the chart, the plan and the words as a whole. */
export const wholeRules = {
  I06: {
    says: 'more danger never takes away emergency, police or barnevern, nor gives more time',
    because: 'Vet ikke is never treated as Nei.',
    source: 'threshold',
    checks: [
      { kind: 'named', name: 'monotoneContacts' },
      { kind: 'named', name: 'monotoneDeadlines' },
      { kind: 'named', name: 'monotoneParents' },
      { kind: 'named', name: 'monotoneAnswers' },
      { kind: 'named', name: 'factsOnlyRise' },
    ],
  },
  I17: {
    says: 'no text asks anyone to question, interview, test, photograph or undress the child',
    because: 'It can harm the child and the evidence.',
    source: 'talk-with-child',
    checks: [{ kind: 'words', never: 'harmsTheChild' }],
  },
  I18: {
    says: 'secrecy is promised to nobody; anonym is explained where it stands',
    because: 'Public staff report with their name.',
    source: 'report-form',
    checks: [
      { kind: 'words', never: 'promisesSecrecy' },
      { kind: 'words', wherever: 'anonymous', also: 'withName' },
    ],
  },
  I27: {
    says: 'nobody is told that there is no duty',
    because: 'The weakest words are: the threshold does not seem to be reached now.',
    source: 'threshold',
    checks: [{ kind: 'words', never: 'deniesTheDuty' }],
  },
  I29: {
    says: 'what is shown depends on the answers only, not on their order',
    because: 'A stale plan is a wrong plan.',
    source: 'product',
    checks: [
      {
        kind: 'test',
        file: 'tests/proof/atoms.test.ts',
        named: 'the order of answers cannot matter',
      },
    ],
  },
  I30: {
    says: 'every legal line carries a source, read on a date; what is old is marked and still shows all contacts',
    because: 'Law changes.',
    source: 'product',
    checks: [
      { kind: 'named', name: 'sourced' },
      { kind: 'test', file: 'tests/proof/fresh.test.ts', named: 'thirteen months later' },
      {
        kind: 'test',
        file: 'tests/visit/fresh.test.ts',
        named: 'thirteen months later all contacts stand on the plan as before',
      },
      {
        kind: 'test',
        file: 'tests/screens/fresh.test.tsx',
        named: 'someone who opens an old guide sees it on the plan',
      },
    ],
  },
  I35: {
    says: 'nobody is stuck: something is always open, gates take Vet ikke, and two of them meet a contact',
    because: 'Not knowing is an honest answer.',
    source: 'product',
    checks: [
      { kind: 'named', name: 'noLoops' },
      { kind: 'named', name: 'alwaysOpen' },
      { kind: 'named', name: 'gatesHaveUnsure' },
      { kind: 'named', name: 'twiceUnsure' },
      { kind: 'named', name: 'secondUnsure' },
      { kind: 'named', name: 'wayToEnd' },
    ],
  },
  oneAdvice: {
    says: 'the plan and every page it leads to say one thing about the parents, and ask for nothing that is over',
    because: 'Two advices about the same are no advice, and the easier one is followed.',
    source: 'product',
    checks: [
      ...pagesThatWait,
      { kind: 'plan', given: noted('worryGone', true), must: { no: { row: 'talkWithParents' } } },
      { kind: 'plan', given: noted('consentRefused', true), must: { no: begins } },
      {
        kind: 'plan',
        given: all(noted('closing', true), not(noted('level', 'none')), not(noted('level', '0'))),
        must: { no: begins },
      },
      {
        kind: 'test',
        file: 'tests/locales/parentsSaid.test.ts',
        named: 'a page says nothing of its own about the parents',
      },
    ],
  },
  localWaits: {
    says: 'no local part stands on a page where a duty is open or the parents wait; no municipality weakens a duty',
    because:
      'Twenty-one of twenty-three natural sentences that weaken a duty passed a list of phrases.',
    source: 'product',
    checks: [
      {
        kind: 'place',
        at: 'everywhere',
        given: localMayStand,
        must: { every: [{ no: any(...Object.values(duties)) }, { no: mustWait }] },
      },
      {
        kind: 'test',
        file: 'tests/pack/weaken.test.ts',
        named: 'no sentence that weakens a duty reaches the walk, the plan or the paper',
      },
      {
        kind: 'test',
        file: 'tests/pack/local.test.ts',
        named: 'a local deadline is never longer than the national one',
      },
    ],
  },
  structure: {
    says: 'every state is reached, every target exists, and nothing lies unused',
    because: 'What nobody meets, nobody checks.',
    source: 'product',
    checks: [
      { kind: 'named', name: 'knownTargets' },
      { kind: 'named', name: 'reached' },
      { kind: 'named', name: 'notOnlyThroughNo' },
      { kind: 'named', name: 'nothingUnused' },
      {
        kind: 'test',
        file: 'tests/locales/words.test.ts',
        named: 'has a word for every answer, and none for answers it does not have',
      },
      {
        kind: 'test',
        file: 'tests/locales/words.test.ts',
        named: 'the words name no state that is not there',
      },
      {
        kind: 'test',
        file: 'tests/locales/words.test.ts',
        named: 'the plan has words for exactly its %s',
      },
    ],
  },
  I02: {
    says: 'the emergency numbers stand on every page, also when loading, failing, ended or printed',
    because: 'Nobody should have to look for 112.',
    source: 'product',
    checks: [{ kind: 'test', file: 'tests/browser/acute.spec.ts', named: 'acute bar everywhere' }],
  },
  I28: {
    says: 'nothing is typed, stored, sent or left behind',
    because: 'It is about a child.',
    source: 'product',
    checks: [
      {
        kind: 'test',
        file: 'tests/browser/nothingStored.spec.ts',
        named: 'leave the browser holding exactly the same',
      },
    ],
  },
  I31: {
    says: 'leaving quickly leaves a neutral page and no trace',
    because: 'Someone may look over the shoulder.',
    source: 'product',
    checks: [
      {
        kind: 'test',
        file: 'tests/browser/cover.spec.ts',
        named: 'leaving puts a neutral page in the place of the guide',
      },
    ],
  },
  I32: {
    says: 'it works without a network, and the numbers can be read',
    because: 'The network fails when it is needed.',
    source: 'product',
    checks: [
      {
        kind: 'test',
        file: 'tests/browser/offline.spec.ts',
        named: 'the whole guide works without a net',
      },
    ],
  },
} as const satisfies Record<string, Rule>
