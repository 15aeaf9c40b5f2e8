import { expect, test } from 'vitest'
import { contacts, type Contact, type ContactId } from '../../flows/contacts.ts'
import { duties } from '../../flows/duties.ts'
import { certain, not, suspected, type Formula } from '../../flows/formula.ts'
import { actions, type Action, type ActionId } from '../../flows/plan/actions.ts'
import { doNots, notesToTake, turningPoints } from '../../flows/plan/cautions.ts'
import type { NamedCheck } from '../../flows/rules/rule.ts'
import { sources, type Source } from '../../flows/sources.ts'
import { reachable } from '../../src/plan/contacts.ts'
import { eveningContacts, mustByLaw } from '../../src/proof/checks/unused.ts'
import { ask, national, said } from './slip.ts'
import { swapped } from './swapped.ts'

/** Runs with a row of the plan changed. */
function withRow<T>(id: ActionId, change: Partial<Action>, run: () => T): T {
  return swapped<Action, T>(actions, id, { ...actions[id], ...change }, run)
}

test.each<
  readonly [string, Parameters<typeof ask>[1], ActionId, Partial<Action>, readonly string[]]
>([
  ['somebody to call at night', 'eveningContacts', 'callBarnevern', { contacts: ['alarm'] }, []],
  [
    'barnevern, which others stand in for',
    'eveningContacts',
    'callBarnevern',
    { contacts: ['barnevern'] },
    [],
  ],
  ['nobody at all', 'eveningContacts', 'callBarnevern', { contacts: [] }, []],
  [
    'a must without a number',
    'numbersShown',
    'callBarnevern',
    { force: 'must', contacts: ['reportPortal'] },
    ['callBarnevern must be called, and has no number'],
  ],
  [
    'a can without a number',
    'numbersShown',
    'callBarnevern',
    { force: 'can', contacts: ['reportPortal'] },
    [],
  ],
  [
    'a must that calls nobody',
    'numbersShown',
    'callBarnevern',
    { force: 'must', contacts: [] },
    [],
  ],
  [
    'a must with one number of two',
    'numbersShown',
    'callBarnevern',
    { force: 'must', contacts: ['reportPortal', 'alarm'] },
    [],
  ],
  [
    'a must with a number of the municipality',
    'numbersShown',
    'callBarnevern',
    { force: 'must', contacts: ['barnevern'] },
    [],
  ],
  [
    'a row without a source',
    'sourced',
    'callBarnevern',
    { sources: [] },
    ['callBarnevern has no source'],
  ],
  [
    'a row that can never be true',
    'nothingUnused',
    'callBarnevern',
    { when: { any: [] } },
    ['row callBarnevern can never be true'],
  ],
])('the plan is whole: %s', (_, check, id, change, faults) => {
  expect(withRow(id, change, () => ask(national(), check).faults.map(({ why }) => why))).toEqual(
    faults,
  )
})

const why = (check: NamedCheck) => ask(national(), check).faults.map((fault) => fault.why)
const isNever: Formula = { any: [] }

test.each<readonly [string, Readonly<Record<string, Formula>>, string]>([
  ['do-not', doNots, 'images'],
  ['note', notesToTake, 'marks'],
  ['turning point', turningPoints, 'childTells'],
  ['duty', duties, 'travel'],
])('what is written down and never said is found: %s', (what, table, id) => {
  const found = swapped(table, id, isNever, () => why('nothingUnused'))
  expect(found).toContain(`${what} ${id} can never be true`)
})

test('a source that nobody cites is found, and one of a statute or a rule is cited', () => {
  const source: Source = { read: '2026-11-21', confidence: 'A' }
  expect(swapped<Source, unknown>(sources, 'strange', source, () => why('nothingUnused'))).toEqual([
    'source strange is never cited',
  ])
  const { cases, premise } = ask(national(), 'nothingUnused')
  const rows = Object.keys(actions).length
  expect([cases, premise]).toEqual(Array(2).fill(rows + Object.keys(sources).length))
})

test('a source that nobody has verified is not cited', () => {
  const source: Source = { ...sources['barnevernsloven-13-2'], confidence: 'D' }
  const found = swapped<Source, readonly string[]>(sources, 'barnevernsloven-13-2', source, () =>
    why('sourced'),
  )
  expect(found).toContain('callBarnevern cites barnevernsloven-13-2, which was not verified')
})

test('where the national fallback has no number, that is said first', () => {
  const { number: _, ...silent } = contacts.alarm
  expect(swapped<Contact, unknown>(contacts, 'alarm', silent, () => why('numbersShown'))).toEqual([
    'the national fallback has no number',
  ])
})

/** Somebody the plan names in the evening, with other hours and ways to reach them. */
const evening = (contact: Partial<Contact>) =>
  swapped<Contact, readonly string[]>(
    contacts,
    'alarm',
    { confidence: 'B', read: '2026-11-21', hours: 'always', ...contact },
    () => withRow('callBarnevern', { contacts: ['alarm'] }, () => why('eveningContacts')),
  ).filter((one) => one.startsWith('callBarnevern '))

test.each<readonly [string, Partial<Contact>, boolean]>([
  ['always', {}, false],
  ['in office hours', { hours: 'officeHours' }, true],
  ['nine to three', { hours: 'weekdays9to15' }, true],
  ['a page in office hours', { hours: 'officeHours', web: 'https://a.no' }, false],
  ['a number and a page', { hours: 'officeHours', web: 'https://a.no', number: '1' }, true],
  ['a local number and a page', { hours: 'officeHours', web: 'https://a.no', local: true }, true],
  ['a number only', { hours: 'officeHours', number: '1' }, true],
])('nobody is sent to a closed office in the evening: %s', (_, contact, found) => {
  expect(evening(contact)).toEqual(found ? ['callBarnevern names alarm in the evening'] : [])
})

test.each([['barnevernvakt'], ['alarm']] as const)(
  'in the evening both stand in for barnevern: without %s',
  (gone) => {
    const lacking = (ids: readonly ContactId[]) =>
      reachable(ids, 'no').filter((one) => one !== gone)
    expect(eveningContacts(lacking).faults.map((fault) => fault.why)).toContain(
      'callBarnevern has nobody instead of barnevern in the evening',
    )
  },
)

test.each(['monotoneContacts', 'monotoneDeadlines', 'monotoneParents'] as const)(
  'when danger rises, nothing of the national plan is lost: %s',
  (check) => {
    const { cases, premise, faults } = ask(national(), check)
    expect(faults).toEqual([])
    expect(cases).toBeGreaterThan(100)
    expect(premise).toBeGreaterThan(1e9)
  },
)

test('somebody who is called only until neglect is suspected is lost, and the rise is named', () => {
  const onlyCalm = {
    when: not(suspected('neglect')),
    contacts: ['fire'],
    done: { any: [] },
  } as const
  const faults = withRow(
    'callBarnevern',
    onlyCalm,
    () => ask(national(), 'monotoneContacts').faults,
  )
  expect(faults.slice(0, 2).map(said)).toEqual(
    ['named', 'still to be called'].map(
      (what) =>
        `(plan) (standing): emergency is ${what}: lost when neglect goes from below to unsure`,
    ),
  )
})

test('a call that is sooner only until neglect is sure gets later, by contact and by line', () => {
  const sooner = { by: 'aWeek', sooner: [[not(certain('neglect')), 'now']] } as const
  const faults = withRow('callBarnevern', sooner, () =>
    ask(national(), 'monotoneDeadlines').faults.map(({ why }) => why),
  )
  const rise = 'when neglect goes from unsure to yes'
  expect(faults).toContain(`barnevern by now: lost ${rise}`)
  expect(faults).toContain(`barnevern still to be called by now: lost ${rise}`)
  expect(faults).toContain(`callBarnevern by now: longer ${rise}`)
  expect(faults).not.toContain(`callBarnevern by aWeek: longer ${rise}`)
})

test('a deed that no answer does is found', () => {
  const { chart, ...rest } = national()
  const places = new Map([...chart.places].filter(([id]) => id !== 'duty.children'))
  const faults = ask({ ...rest, chart: { ...chart, places } }, 'nothingUnused').faults
  expect(faults.map(({ why }) => why)).toEqual(['no answer does childrenHelped'])
})

test('a place that is gone, one that nobody knows, and an answer that leads there are found', () => {
  const { chart, ...rest } = national()
  const children = chart.places.get('duty.children')
  if (!children) throw new Error('no children')
  const places = new Map([...chart.places, ['duty.strange', children] as const])
  places.delete('duty.children')
  const faults = ask({ ...rest, chart: { ...chart, places } }, 'knownTargets').faults
  expect(faults.map(({ why }) => why)).toEqual([
    'duty.children is no state of the chart',
    'duty.strange is not in ids.ts',
    'an answer leads to duty.children, which is nowhere',
  ])
})

test('a must that rests on no statute of the place is seen', () => {
  expect(mustByLaw().faults).toEqual([])
  const guide = withRow('stayWithChild', { force: 'must' }, () => mustByLaw())
  expect(guide.faults.length).toBeGreaterThan(0)
  // A law of schools alone is no law of a kindergarten.
  const elsewhere = withRow('stepIn', { sources: ['opplaringslova-12-4'] }, () => mustByLaw())
  expect(elsewhere.faults.length).toBeGreaterThan(0)
})
