import { expect, test } from 'vitest'
import { keysOf } from '../../flows/keysOf.ts'
import { noted, not, suspected, type FactAtom } from '../../flows/formula.ts'
import { actions } from '../../flows/plan/actions.ts'
import { deadlines } from '../../flows/plan/deadlines.ts'
import type { Check } from '../../flows/rules/rule.ts'
import {
  contactsHeld,
  deadlinesHeld,
  heldFormulas,
  parentsHeld,
} from '../../src/proof/checks/monotone.ts'
import { prepare } from '../../src/proof/checks/prepare.ts'
import { prove } from '../../src/proof/checks/prove.ts'
import { everyday, wander } from '../../src/proof/walks/reached.ts'
import { zoneOf } from '../../src/proof/kernel/space.ts'
import { actionIds, atLatest } from '../../src/proof/kernel/says.ts'
import { small } from './small.ts'
import { toy } from './toy.ts'

const rule = { says: 'says', because: 'because', source: 'product' } as const

test('a proof says of each rule how much was tried, what is broken, and the way there', () => {
  const report = prove(toy(), {
    texts: { nb: [{ key: 'a.b.c', text: 'Anonymt' }] },
    ways: false,
    rules: {
      A: {
        ...rule,
        checks: [
          {
            kind: 'place',
            at: ['duty.report'],
            given: suspected('violence'),
            must: not(suspected('violence')),
          },
        ],
      },
      B: {
        ...rule,
        checks: [
          { kind: 'words', never: 'anonymous' },
          { kind: 'words', never: 'deniesTheDuty' },
        ],
      },
      C: {
        ...rule,
        checks: [
          { kind: 'test', file: 'tests/proof/proved.test.ts', named: 'a proof says of each' },
        ],
      },
      D: { ...rule, checks: [{ kind: 'test', file: 'tests/proof/gone.ts', named: 'gone' }] },
      E: { ...rule, checks: [{ kind: 'plan', given: { any: [] }, must: { all: [] } }] },
      F: { ...rule, checks: [{ kind: 'named', name: 'sourced' }] },
    },
  })
  expect(report.rules.map(({ id, broken }) => [id, broken.map(({ why }) => why)])).toEqual([
    ['A', ['standing there']],
    ['B', ['nb a.b.c: Anonymt']],
    ['C', []],
    ['D', ['tests/proof/gone.ts has no test called “gone”']],
    ['E', ['its premise is never true']],
    ['F', []],
  ])
  const [broken, words, pointed] = report.rules
  expect(broken).toMatchObject({ ...rule, cases: 1 })
  expect(broken?.broken[0]).toMatchObject({
    at: 'duty.report',
    answer: undefined,
    walk: [
      { at: 'start.choose', answer: 'newWorry' },
      { at: 'safety.violence', answer: 'yes' },
    ],
  })
  expect(words).toMatchObject({ cases: 2, premise: 2 })
  expect(words?.broken[0]?.walk).toBeUndefined()
  expect(pointed).toMatchObject({
    cases: 1,
    premise: 1,
    pointers: ['tests/proof/proved.test.ts: a proof says of each'],
  })
  expect(report).toMatchObject({
    places: 5,
    states: 0,
    edges: 0,
    transitions: keysOf(actions).length,
  })
  expect(report.ways.size).toBe(0)
})

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0)

test('a proof with ways counts what was walked, and no more walks are shown than asked for', () => {
  const checks = [
    { kind: 'place', at: ['duty.report'], given: suspected('violence'), must: { any: [] } },
  ] as const
  const before = performance.now()
  const report = prove(toy(), { texts: {}, rules: { A: { ...rule, checks } }, walks: 0 })
  expect(report.ms).toBeLessThanOrEqual(performance.now() - before)
  expect(report.rules[0]?.ms).toBeLessThanOrEqual(report.ms)
  expect(report.rules[0]?.broken[0]).toMatchObject({ at: 'duty.report', walk: undefined })
  const walks = [...wander(small()), everyday(small())]
  expect(report.states).toBe(sum(walks.map(({ nodes }) => nodes.length)))
  expect(report.edges).toBe(sum(walks.map(({ edges }) => edges.length)))
  expect(report.ways.get('report')?.length).toBeGreaterThan(0)
})

test('a walk to an answer that is wrong ends with the answer', () => {
  const checks = [
    { kind: 'neverLeads', from: ['safety.violence', 'duty.report'], to: ['end.watch'], but: [] },
  ] as const
  const [proved] = prove(toy(), { texts: {}, rules: { A: { ...rule, checks } }, ways: false }).rules
  expect(proved?.broken[0]).toMatchObject({
    at: 'safety.violence',
    answer: 'no',
    walk: [
      { at: 'start.choose', answer: 'newWorry' },
      { at: 'safety.violence', answer: 'no' },
    ],
  })
  expect(proved?.broken.map(({ walk }) => walk !== undefined)).toEqual([true, true, false])
})

const read: FactAtom = { fact: 'violence', atLeast: 'below', when: 'childrenHelped' }
const other: FactAtom = { fact: 'violence', atLeast: 'below', when: 'handled' }

const spaceFor = (checks: readonly Check[]) => prepare(toy(), { A: { ...rule, checks } }).space

test.each<readonly [string, Check, readonly FactAtom[]]>([
  ['of a plan', { kind: 'plan', given: read, must: other }, [read, other]],
  ['of a place', { kind: 'place', at: ['end.watch'], given: read, must: other }, [read, other]],
  ['of what is kept', { kind: 'keeps', what: read, from: 'everywhere', but: [] }, [read]],
  [
    'of an answer',
    { kind: 'after', at: 'safety.violence', answer: 'no', given: read, must: other },
    [read, other],
  ],
  [
    'of what is offered',
    { kind: 'offered', at: 'safety.violence', answer: 'no', only: read },
    [read],
  ],
  [
    'of where an answer leads',
    { kind: 'leads', at: 'safety.violence', answer: 'no', given: read, to: 'end.watch' },
    [read],
  ],
])('what a rule %s reads is told apart', (_, check, formulas) => {
  for (const formula of formulas) {
    expect(() => zoneOf(spaceFor([]), formula)).toThrow('is not told apart')
    expect(() => zoneOf(spaceFor([check]), formula)).not.toThrow()
  }
})

test('what may not be lost is told apart, for whoever proves it alone', () => {
  const { space } = prepare(toy(), {})
  const held = [...contactsHeld(), ...deadlinesHeld(), ...parentsHeld()].map(([, when]) => when)
  const rows = actionIds.flatMap((id) => [
    actions[id].when,
    ...deadlines.map((by) => atLatest(id, by)),
  ])
  for (const formula of [...held, ...rows]) expect(() => zoneOf(space, formula)).not.toThrow()
  expect(heldFormulas()).toEqual([...held, ...rows])
})

test('the hour is always told apart', () => {
  expect(() => zoneOf(prepare(toy(), {}).space, noted('officeHours', 'no'))).not.toThrow()
})
