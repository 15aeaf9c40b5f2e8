import { expect, test } from 'vitest'
import { certain, noted, not, suspected, type Formula } from '../../flows/formula.ts'
import { actions, type Action } from '../../flows/plan/actions.ts'
import { run, type OverContexts } from '../../src/proof/checks/check.ts'
import type { Fault } from '../../src/proof/kernel/proof.ts'
import { small } from './small.ts'
import { swapped } from './swapped.ts'

const said = ({ at, answer, why }: Fault) =>
  [at ?? '(plan)', answer ?? '(standing)', why].join(' | ')

/** What a check finds in the made-up chart. */
function found(check: OverContexts): readonly string[] {
  return run(small(), check).faults.map(said)
}

const reported: Formula = { fact: 'violence', atLeast: 'unsure', when: 'reported' }
const violence = suspected('violence')

test.each<readonly [string, OverContexts, readonly string[]]>([
  [
    'what always holds of the plan',
    { kind: 'plan', given: certain('violence'), must: violence },
    [],
  ],
  [
    'what does not always hold of the plan',
    { kind: 'plan', given: violence, must: certain('violence') },
    ['(plan) | (standing) | the plan'],
  ],
  [
    'nobody stands at the end with a suspicion that is not reported',
    { kind: 'place', at: ['end.watch'], given: violence, must: reported },
    [],
  ],
  [
    'elsewhere one may',
    { kind: 'place', at: ['end.watch', 'duty.report'], given: violence, must: reported },
    ['duty.report | (standing) | standing there'],
  ],
  [
    'everywhere is every place',
    { kind: 'place', at: 'everywhere', given: violence, must: not(violence) },
    ['start.choose', 'safety.violence', 'duty.report', 'end.watch', 'aside.hesitate.list'].map(
      (at) => `${at} | (standing) | standing there`,
    ),
  ],
  [
    'a suspicion stays, whatever is answered',
    { kind: 'keeps', what: violence, from: 'everywhere', but: [] },
    [],
  ],
  [
    'the hour does not, but by one answer',
    { kind: 'keeps', what: not(noted('officeHours', 'no')), from: 'everywhere', but: [] },
    ['duty.report | closedNow | it is gone after the answer'],
  ],
  [
    'an answer that may is left out',
    {
      kind: 'keeps',
      what: not(noted('officeHours', 'no')),
      from: 'everywhere',
      but: ['duty.report closedNow'],
    },
    [],
  ],
  [
    'the same answer elsewhere is not',
    {
      kind: 'keeps',
      what: not(noted('officeHours', 'no')),
      from: ['duty.report'],
      but: ['end.watch closedNow'],
    },
    ['duty.report | closedNow | it is gone after the answer'],
  ],
  [
    'an answer is offered only where it may be',
    { kind: 'offered', at: 'duty.report', answer: 'told', only: noted('level', '2') },
    [],
  ],
  [
    'an answer is offered where it may not be',
    { kind: 'offered', at: 'duty.report', answer: 'sent', only: noted('level', '2') },
    ['duty.report | sent | it is offered'],
  ],
  [
    'one event leads to the aside, and from the aside it does not',
    { kind: 'oneEvent', event: 'hesitate', to: 'aside.hesitate.list' },
    ['aside.hesitate.list | hesitate | it does not lead to aside.hesitate.list'],
  ],
  [
    'an event that leads elsewhere leads not there',
    { kind: 'oneEvent', event: 'yes', to: 'end.watch' },
    ['start.choose', 'safety.violence', 'duty.report', 'end.watch', 'aside.hesitate.list'].map(
      (at) => `${at} | yes | it does not lead to end.watch`,
    ),
  ],
  [
    'an answer that leads to one of two places it never may',
    { kind: 'neverLeads', from: ['safety.violence'], but: [], to: ['start.choose', 'end.watch'] },
    ['safety.violence | no | it leads to end.watch'],
  ],
  [
    'an event that leads nowhere from anywhere',
    { kind: 'oneEvent', event: 'again', to: 'safety.violence' },
    ['start.choose', 'duty.report', 'end.watch', 'aside.hesitate.list'].map(
      (at) => `${at} | again | it does not lead to safety.violence`,
    ),
  ],
  ['what teaches nothing', { kind: 'idle', at: ['start.choose', 'end.watch'] }, []],
  [
    'what teaches or does something',
    { kind: 'idle', at: ['safety.violence', 'duty.report'] },
    [
      'safety.violence | yes | it teaches or does something',
      'safety.violence | unsure | it teaches or does something',
      'safety.violence | no | it teaches or does something',
      'duty.report | sent | it teaches or does something',
    ],
  ],
  ['only one answer reports', { kind: 'deed', deed: 'reported', by: ['duty.report sent'] }, []],
  [
    'an answer that reports, and should not',
    { kind: 'deed', deed: 'reported', by: ['duty.report told', 'end.watch sent'] },
    ['duty.report | sent | it does reported'],
  ],
  ['a deed nobody does', { kind: 'deed', deed: 'discussed', by: [] }, []],
  [
    'an answer that leads where it never may',
    { kind: 'neverLeads', from: ['safety.violence'], but: [], to: ['end.watch'] },
    ['safety.violence | no | it leads to end.watch'],
  ],
  [
    'an answer that may lead there',
    { kind: 'neverLeads', from: ['safety.violence'], but: ['no'], to: ['end.watch'] },
    [],
  ],
  [
    'after a yes it is known',
    {
      kind: 'after',
      at: 'safety.violence',
      answer: 'yes',
      given: { all: [] },
      must: certain('violence'),
    },
    [],
  ],
  [
    'after a no it is not',
    {
      kind: 'after',
      at: 'safety.violence',
      answer: 'no',
      given: { all: [] },
      must: certain('violence'),
    },
    ['safety.violence | no | it does not do what it says'],
  ],
  [
    'after a no it is, where it was known',
    {
      kind: 'after',
      at: 'safety.violence',
      answer: 'no',
      given: certain('violence'),
      must: certain('violence'),
    },
    [],
  ],
  [
    'a yes leads to the report',
    { kind: 'leads', at: 'safety.violence', answer: 'yes', given: { all: [] }, to: 'duty.report' },
    [],
  ],
  [
    'a yes leads nowhere else',
    { kind: 'leads', at: 'safety.violence', answer: 'yes', given: { all: [] }, to: 'end.watch' },
    ['safety.violence | yes | it leads to duty.report'],
  ],
  [
    'an answer that stays leads to where it is',
    { kind: 'leads', at: 'duty.report', answer: 'closedNow', given: { all: [] }, to: 'end.watch' },
    ['duty.report | closedNow | it leads to duty.report'],
  ],
  [
    'a row that rests on its source',
    { kind: 'cites', row: 'avert', sources: ['straffeloven-196'] },
    [],
  ],
  [
    'a row that does not',
    { kind: 'cites', row: 'avert', sources: ['straffeloven-196', 'product'] },
    ['(plan) | (standing) | avert does not name product'],
  ],
  [
    'a row that names whom to call',
    { kind: 'names', row: 'avert', contacts: ['police', 'plikt'] },
    [],
  ],
  [
    'a row that names nobody',
    { kind: 'names', row: 'tellParentsAboutReport', contacts: ['police'] },
    ['(plan) | (standing) | tellParentsAboutReport does not name police'],
  ],
  [
    'rows that are the same wherever one works',
    { kind: 'unread', note: 'setting', rows: ['avert', 'callBarnevern'] },
    [],
  ],
])('%s', (_, check, faults) => {
  expect(found(check)).toEqual(faults)
})

test('a row that depends on the level says so', () => {
  const { faults } = run(small(), { kind: 'unread', note: 'level', rows: ['writeDown', 'avert'] })
  expect(faults.map(({ why }) => why)).toEqual(['writeDown depends on level'])
})

const whyOf = (check: OverContexts) => run(small(), check).faults.map(({ why }) => why)

test('what is said beside the case decides nothing but the lines of help named', () => {
  const but = ['sayAgain', 'sayFollowed'] as const
  expect(whyOf({ kind: 'beside', note: 'parentsKnow', but: [] })).toEqual([])
  expect(whyOf({ kind: 'beside', note: 'earlier', but })).toEqual([])
  // A line that is not named, a line that is more than help, and what many things depend on.
  expect(whyOf({ kind: 'beside', note: 'earlier', but: ['sayAgain'] })).toEqual([
    'sayFollowed depends on earlier',
  ])
  expect(whyOf({ kind: 'beside', note: 'earlier', but: [...but, 'callBarnevern'] })).toEqual([
    'callBarnevern is more than a line of help',
  ])
  expect(whyOf({ kind: 'beside', note: 'reportAdvised', but: [] })).toEqual(
    expect.arrayContaining([
      'reportSeen depends on reportAdvised',
      'report depends on reportAdvised',
    ]),
  )
  expect(whyOf({ kind: 'beside', note: 'saidSerious', but: [] })).toContain(
    'the decision about the parents depends on saidSerious',
  )
})

test.each<readonly [string, Partial<Action>]>([
  ['when it stands there', { when: noted('level', '2') }],
  ['when it is sooner', { sooner: [[noted('level', '2'), 'now']] }],
  ['when it is done', { done: noted('level', '2') }],
])('a row can depend on the level by %s', (_, change) => {
  const row: Action = { ...actions.avert, ...change }
  const check = { kind: 'unread', note: 'level', rows: ['avert'] } as const
  const { faults } = swapped<Action, ReturnType<typeof run>>(actions, 'avert', row, () =>
    run(small(), check),
  )
  expect(faults.map(({ why }) => why)).toEqual(['avert depends on level'])
})

test.each<readonly [string, OverContexts, number, number]>([
  // Of 280 contexts, 7 ways to know of violence: 5 with a suspicion, 3 of them certain.
  [
    'the plan is one case, in every context where the premise holds',
    { kind: 'plan', given: violence, must: violence },
    1,
    200,
  ],
  [
    'two places are two cases',
    { kind: 'place', at: ['start.choose', 'end.watch'], given: violence, must: violence },
    2,
    400,
  ],
  [
    'each answer is a case',
    { kind: 'after', at: 'safety.violence', answer: 'yes', given: violence, must: violence },
    1,
    200,
  ],
  [
    'an answer counts where it is open',
    { kind: 'offered', at: 'duty.report', answer: 'told', only: noted('level', '2') },
    1,
    140,
  ],
  [
    'an event is looked for in every place, where one can stand',
    { kind: 'oneEvent', event: 'hesitate', to: 'aside.hesitate.list' },
    5,
    4 * 280 + 280 - 80,
  ],
  [
    'sources are counted one by one',
    { kind: 'cites', row: 'avert', sources: ['straffeloven-196', 'product'] },
    2,
    2,
  ],
  [
    'rows are counted one by one',
    { kind: 'unread', note: 'setting', rows: ['avert', 'callBarnevern'] },
    2,
    2,
  ],
  ['ways out of a place are counted one by one', { kind: 'idle', at: ['start.choose'] }, 3, 3],
])('how much is proved is counted: %s', (_, check, cases, premise) => {
  expect(run(small(), check)).toMatchObject({ cases, premise })
})
