import { expect, test } from 'vitest'
import type { Leads } from '../../flows/bti/shape.ts'
import { aboutChild } from '../../flows/circumstances.ts'
import { openDuty, parentsGates, parentsWait } from '../../flows/duties.ts'
import { allOf, answered, any, noted, not } from '../../flows/formula.ts'
import type { NamedCheck } from '../../flows/rules/rule.ts'
import { answering, ask, national, sending, slip } from './slip.ts'

/** Checks that look at one place at a time; what they find in the national chart is a fault of it. */
const inOnePlace: readonly NamedCheck[] = [
  'answersTeach',
  'namesLead',
  'namesNote',
  'seriousComesBack',
  'urgentAtOnce',
  'gatesLeadOn',
  'sentAway',
  'comesBack',
  'headingOnce',
  'routerPages',
  'alwaysOpen',
  'gatesHaveUnsure',
  'knownTargets',
  'nothingUnused',
  'eveningContacts',
  'numbersShown',
  'sourced',
]

test.each(inOnePlace)('nobody finds a fault in the national chart: %s', (check) => {
  const { cases, premise, faults } = ask(national(), check)
  expect(faults).toEqual([])
  expect([cases, premise]).toEqual([expect.any(Number), cases])
  expect(cases).toBeGreaterThan(20)
})

/** A sentence, where the hand slipped, the answer there and where it leads now, and the fault. */
type Row = readonly [string, at: string, answer: string, Leads, why?: string]

/** Rows without a fault say so with an empty one. */
const full = (rows: readonly Row[]) =>
  rows.map(([name, at, answer, leads, why = '']) => [name, at, answer, leads, why] as const)

const teachesOther = 'it does not teach what it says'
const teachesLess = 'it does not teach what the others teach'

test.each(
  full([
    [
      'a yes to violence that is kept as unsure',
      'safety.violence',
      'yes',
      { to: 'safety.urgent', learn: { violence: 'unsure' } },
      teachesOther,
    ],
    [
      'a no to abuse that is kept as a little',
      'safety.sexual',
      'no',
      { to: 'safety.next', learn: { sexual: 'below' } },
      teachesOther,
    ],
    ['a no to violence that is forgotten', 'safety.violence', 'no', 'safety.next', teachesLess],
    [
      'a no to violence that is forgotten on one of two ways',
      'safety.violence',
      'no',
      [
        { to: 'safety.next', when: noted('level', '2') },
        { to: 'safety.next', learn: { violence: 'no' } },
      ],
      teachesLess,
    ],
    [
      'a yes to violence that is wrong on one of two ways',
      'safety.violence',
      'yes',
      [
        { to: 'safety.urgent', learn: { violence: 'no' }, when: noted('level', '2') },
        { to: 'safety.urgent', learn: { violence: 'yes' } },
      ],
      teachesOther,
    ],
    ['a mark at home that is not kept', 'safety.who', 'home:yes', { note: {} }, teachesOther],
    [
      'a mark at home that is kept as unsure',
      'safety.who',
      'home:yes',
      { learn: { home: 'unsure' } },
      teachesOther,
    ],
    [
      'a mark that forgets one of two things it says',
      'safety.who',
      'leader:yes',
      { learn: { leader: 'yes', staff: 'unsure' } },
      teachesOther,
    ],
    [
      'a mark of trafficking that is never asked about',
      'safety.quick',
      'trafficking:yes',
      { to: 'safety.next', note: { concrete: 'yes' } },
      teachesOther,
    ],
    [
      'a mark that is asked about on its own page',
      'safety.quick',
      'trafficking:unsure',
      { to: 'safety.trafficking', note: { concrete: 'unsure' } },
    ],
    [
      'a mark whose kind is asked on a page of its own',
      'safety.people',
      'sexualBehaviour:unsure',
      'safety.betweenChildren',
    ],
    [
      'serious neglect that is kept as a little',
      'safety.neglect',
      'yes',
      { to: 'safety.next', learn: { neglect: 'below' } },
      teachesOther,
    ],
    [
      'neglect that may be serious, kept as a little',
      'safety.neglect',
      'unsure',
      { to: 'safety.next', learn: { neglect: 'below' } },
      teachesOther,
    ],
    [
      'neglect that is not serious, kept as unsure',
      'safety.neglect',
      'no',
      { to: 'safety.next', learn: { neglect: 'unsure' } },
      teachesOther,
    ],
    [
      'neglect that may be serious, kept as unsure',
      'safety.neglect',
      'yes',
      { to: 'safety.next', learn: { neglect: 'unsure' } },
    ],
    [
      'a child who is no victim teaches nothing of the other child',
      'safety.childVictim',
      'no',
      'safety.next',
    ],
    [
      'an answer without a level may teach what it likes',
      'duty.departure',
      'later',
      { to: 'safety.next', learn: { departure: 'no' } },
    ],
    [
      'an interruption is not asked what it teaches',
      'safety.violence',
      'acute',
      { to: 'aside.acute.gate', learn: { danger: 'no' } },
    ],
    [
      'a page without a no is no gate',
      'level2.reflect.chooseService',
      'yes',
      { to: 'level2.reflect.meeting', learn: { neglect: 'yes' } },
    ],
  ]),
)('an answer teaches what it says: %s', (_, at, answer, leads, why) => {
  expect(slip('answersTeach', at, answering(answer, leads))).toEqual(
    why === '' ? [] : [`${at} ${answer}: ${why}`],
  )
})

test('a gate where a yes is about something else is wrong in all its answers', () => {
  const spoil = answering('yes', { to: 'safety.urgent', learn: { sexual: 'yes' } })
  expect(slip('answersTeach', 'safety.violence', spoil)).toEqual(
    ['yes', 'unsure', 'no'].map((answer) => `safety.violence ${answer}: ${teachesLess}`),
  )
})

test.each(
  full([
    [
      'a mark of neglect that leads to another matter',
      'safety.topics',
      'neglect:yes',
      { to: 'safety.medical', note: { concrete: 'yes' } },
      'safety.neglect',
    ],
    [
      'danger that is not shown what to do',
      'safety.acute',
      'danger:yes',
      { to: 'safety.next', learn: { danger: 'yes' } },
      'aside.acute.danger',
    ],
    [
      'another injury that is not shown what to do',
      'safety.alsoAcute',
      'injury:unsure',
      { to: 'safety.next', learn: { injury: 'unsure' } },
      'aside.acute.injury',
    ],
    [
      'nobody at the office, and the page is gone',
      'duty.report',
      'closedNow',
      { to: 'duty.next', note: { officeHours: 'no' } },
      'where it is',
    ],
    ['not called yet, and the page is gone', 'duty.police', 'notYet', 'duty.next', 'where it is'],
    [
      'a consent that is not there yet',
      'level1.act.consent',
      'notYet',
      'level1.act.plan',
      'where it is',
    ],
    [
      'a wonder that is not ready leads on to make it concrete',
      'level0.notice.wondering',
      'notYet',
      'level0.reflect.concretise',
    ],
    ['back from the leader who says wait', 'aside.leader', 'back', 'safety.next', 'aside.return'],
    [
      'back from pick-up leads to the acute page',
      'aside.acute.pickup',
      'back',
      'aside.return',
      'aside.acute.gate',
    ],
    ['back from trouble after a report', 'duty.trouble', 'back', 'duty.next', 'duty.after'],
    [
      'news after a report',
      'duty.after',
      'newInformation',
      { to: 'duty.next', note: { recheck: true } },
      'safety.again',
    ],
    [
      'something serious on a level',
      'level2.notice.where',
      'serious',
      { to: 'safety.next', note: { recheck: true } },
      'safety.again',
    ],
    [
      'it gets worse',
      'consent.ownTask',
      'worse',
      { to: 'level0.act.talk', note: { recheck: true } },
      'safety.again',
    ],
    [
      'it may be serious, and nobody to discuss it with',
      'aside.discuss.outcome',
      'cannotSerious',
      { to: 'safety.next', note: { recheck: true } },
      'safety.again',
    ],
    [
      'a meeting that is a plan',
      'level2.notice.where',
      'meeting',
      'level2.act.plan',
      'level2.reflect.meeting',
    ],
    [
      'a plan of another level',
      'level2.notice.where',
      'plan',
      'level1.act.plan',
      'level2.act.plan',
    ],
    [
      'a doubt that is answered with another',
      'aside.hesitate.list',
      'onlyOnce',
      'aside.hesitate.notCertain',
      'aside.hesitate.onlyOnce',
    ],
    ['trouble that is not listened to', 'duty.after', 'trouble', 'duty.next', 'duty.trouble'],
    ['an answer at the gates may be named like a gate', 'safety.urgent', 'violence', 'safety.next'],
    ['an answer that is named like no page', 'duty.parents', 'tell', 'end.watch'],
    [
      'a page of its own on one of two ways only',
      'duty.after',
      'trouble',
      [{ to: 'duty.trouble', when: noted('level', '2') }, { to: 'duty.next' }],
      'duty.trouble',
    ],
  ]),
)('an answer leads where its name says: %s', (_, at, answer, leads, to) => {
  expect(slip('namesLead', at, answering(answer, leads))).toEqual(
    to === '' ? [] : [`${at} ${answer}: it does not lead to ${to}`],
  )
})

const again = { to: 'safety.again' } as const
/** Also kept in mind until something comes of it (F13). */
const said = { saidSerious: true }

test.each(
  full([
    ['it is serious', 'level2.notice.where', 'serious', { ...again, note: said }, 'recheck'],
    [
      'it is serious, and is forgotten',
      'level2.notice.where',
      'serious',
      { ...again, note: { recheck: true } },
      'saidSerious',
    ],
    ['it is worse', 'consent.ownTask', 'worse', again, 'recheck'],
    ['there is news', 'duty.after', 'newInformation', again, 'recheck'],
    [
      'it may be serious',
      'aside.discuss.outcome',
      'cannotSerious',
      { ...again, note: said },
      'recheck',
    ],
    [
      'it is serious, and it is noted that it is not',
      'level2.notice.where',
      'serious',
      { ...again, note: { ...said, recheck: false } },
      'recheck',
    ],
    [
      'it is serious, and noted on one of two ways',
      'level2.notice.where',
      'serious',
      [
        { ...again, note: { ...said, recheck: true }, when: noted('level', '2') },
        { ...again, note: said },
      ],
      'recheck',
    ],
    ['the office is closed', 'duty.report', 'closedNow', { note: {} }, 'officeHours'],
    [
      'the office is closed, and noted as open',
      'duty.report',
      'closedNow',
      { note: { officeHours: 'yes' } },
      'officeHours',
    ],
    ['the leader does nothing', 'duty.staffTell', 'leaderInactive', { note: {} }, 'leaderInactive'],
    [
      'somebody works in a school',
      'duty.setting',
      'school',
      { to: 'duty.next', note: { setting: 'sfo' } },
      'setting',
    ],
    ['an answer of another name', 'duty.setting', 'strange', { note: {} }],
  ]),
)('an answer is remembered: %s', (_, at, answer, leads, note) => {
  expect(slip('namesNote', at, answering(answer, leads))).toEqual(
    note === '' ? [] : [`${at} ${answer}: it does not note ${note}`],
  )
})

const recheck = { recheck: true } as const
const forgets = 'it does not remember where it was'

test.each<readonly [string, at: string, answer: string, Leads, lost: boolean]>([
  ['serious on a level', 'level2.notice.where', 'serious', { ...again, note: recheck }, true],
  ['worse without consent', 'consent.ownTask', 'worse', { ...again, note: recheck }, true],
  [
    'a child who is afraid',
    'level0.act.talk',
    'childAfraid',
    { ...again, note: recheck, learn: { flight: 'unsure' } },
    true,
  ],
  [
    'serious, and headed elsewhere',
    'level2.notice.where',
    'serious',
    { ...again, note: { ...recheck, heading: 'level2.act.plan' } },
    true,
  ],
  [
    'serious, and remembered on one of two ways',
    'level2.notice.where',
    'serious',
    [{ ...again, note: { heading: 'level2.notice.where' }, when: noted('level', '2') }, again],
    true,
  ],
  ['news after a report, before any level', 'duty.after', 'newInformation', again, false],
  ['an answer that is not serious', 'level2.notice.where', 'plan', 'level2.act.plan', false],
])('what may be serious comes back to the work: %s', (_, at, answer, leads, lost) => {
  expect(slip('seriousComesBack', at, answering(answer, leads))).toEqual(
    lost ? [`${at} ${answer}: ${forgets}`] : [],
  )
})

const notAtOnce = 'its plan is not shown at once'

test.each<readonly [string, at: string, answer: string, Leads, late: boolean]>([
  ...(['violence', 'sexual', 'honour', 'abroad', 'staff'] as const).map(
    (fact) =>
      [
        `a yes to ${fact}`,
        'safety.again',
        `${fact}:yes`,
        { to: 'safety.next', learn: { [fact]: 'yes' } },
        true,
      ] as const,
  ),
  ...(['neglect', 'medical', 'disability', 'behaviour', 'trafficking'] as const).map(
    (fact) =>
      [
        `serious ${fact}`,
        `safety.${fact}`,
        'yes',
        { to: 'safety.next', learn: { [fact]: 'yes' } },
        true,
      ] as const,
  ),
  ...(['staff'] as const).map(
    (fact) =>
      [
        `unsure of ${fact}`,
        'safety.people',
        `${fact}:unsure`,
        { to: 'safety.next', learn: { [fact]: 'unsure' } },
        true,
      ] as const,
  ),
  [
    'a yes on the page that comes next, unless the level is known',
    'safety.violence',
    'yes',
    [
      { to: 'safety.next', learn: { violence: 'yes' }, when: noted('level', '2') },
      { to: 'safety.urgent', learn: { violence: 'yes' } },
    ],
    true,
  ],
  [
    'unsure of violence waits for the other gates',
    'safety.violence',
    'unsure',
    { to: 'safety.next', learn: { violence: 'unsure' } },
    false,
  ],
  [
    'a flight is not urgent in itself',
    'safety.honour',
    'flight:yes',
    { to: 'safety.next', learn: { flight: 'yes' } },
    false,
  ],
  [
    'who it may be is asked on one page',
    'safety.who',
    'staff:yes',
    { learn: { staff: 'yes' } },
    false,
  ],
  [
    'outside the gates a plan is not shown',
    'aside.leader',
    'leaderSuspected:yes',
    { to: 'safety.next', learn: { staff: 'yes' } },
    false,
  ],
  [
    'what is done with a page is no yes',
    'safety.people',
    'done',
    { to: 'safety.next', learn: { staff: 'yes' } },
    false,
  ],
])('what is urgent shows its plan at once: %s', (_, at, answer, leads, late) => {
  expect(slip('urgentAtOnce', at, answering(answer, leads))).toEqual(
    late ? [`${at} ${answer}: ${notAtOnce}`] : [],
  )
})

const strays = 'it leads neither to its own page nor to the next gate'

test.each<readonly [string, at: string, answer: string, Leads, lost: boolean]>([
  ['a no that stays', 'safety.violence', 'no', { learn: { violence: 'no' } }, true],
  ['a no that jumps over gates', 'safety.violence', 'no', 'safety.honour', true],
  ['a yes that closes', 'safety.violence', 'yes', 'end.watch', true],
  [
    'an unsure that is shown as urgent',
    'safety.violence',
    'unsure',
    { to: 'safety.urgent', learn: { violence: 'unsure' } },
    true,
  ],
  ['a no that leads to the next gate', 'safety.violence', 'no', 'safety.next', false],
  [
    'one of two ways that closes',
    'safety.violence',
    'no',
    [{ to: 'end.watch', when: noted('level', '2') }, { to: 'safety.next' }],
    true,
  ],
  [
    'a mark that stays, so that others can be marked',
    'safety.honour',
    'flight:yes',
    { learn: { flight: 'yes' } },
    false,
  ],
  ['a mark that leaves the page', 'safety.topics', 'neglect:yes', 'safety.next', true],
  ['a mark that leads to its page', 'safety.topics', 'neglect:yes', 'safety.neglect', false],
  ['a mark that leads to another page', 'safety.topics', 'neglect:yes', 'safety.medical', true],
  ['a mark of the short check leads on', 'safety.quick', 'flight:yes', 'safety.next', false],
  ['danger that leads to an injury', 'safety.acute', 'danger:yes', 'aside.acute.injury', true],
  ['danger that leads to its page', 'safety.acute', 'danger:yes', 'aside.acute.danger', false],
  ['danger that is asked as a pick-up', 'safety.acute', 'danger:yes', 'aside.acute.pickup', true],
  ['a pick-up that is asked about', 'safety.acute', 'pickup:yes', 'aside.acute.pickup', false],
  ['bullying asked as behaviour', 'safety.people', 'peers:yes', 'safety.betweenChildren', true],
  [
    'behaviour that is asked about',
    'safety.people',
    'sexualBehaviour:yes',
    'safety.betweenChildren',
    false,
  ],
  ['between children, seen', 'safety.betweenChildren', 'yes', 'safety.childVictim', false],
  ['between children, maybe', 'safety.betweenChildren', 'unsure', 'safety.childVictim', false],
  ['between children, nothing', 'safety.betweenChildren', 'no', 'safety.childVictim', true],
  ['another child than the one asked for', 'safety.violence', 'yes', 'safety.childVictim', true],
  ['what goes on from a plan', 'safety.everyday', 'goOn', 'level1.act.plan', false],
  ['a no outside the gates', 'duty.staffLeader', 'no', 'safety.violence', false],
])('a gate leads on: %s', (_, at, answer, leads, lost) => {
  expect(slip('gatesLeadOn', at, answering(answer, leads))).toEqual(
    lost ? [`${at} ${answer}: ${strays}`] : [],
  )
})

const talk = 'level0.act.talk'
const heading = { heading: talk } as const
const gatesFirst = not(allOf(answered, parentsGates))
const notAChild = not(aboutChild)
const toGates = { to: 'safety.next', note: heading, when: any(notAChild, gatesFirst) } as const
const toDuty = { to: 'duty.next', note: heading, when: openDuty } as const
const toDecision = { to: 'duty.parents', note: heading, when: parentsWait } as const

test.each<readonly [string, readonly Leads[], readonly string[]]>([
  ['the gates, the duty, the decision', [toGates, toDuty, toDecision], []],
  ['the duty before the gates', [toDuty, toGates, toDecision], ['it does not send to safety.next']],
  [
    'the decision before the duty',
    [toGates, toDecision, toDuty],
    ['it does not send to duty.next'],
  ],
  [
    'to an end where parents must wait',
    [toGates, toDuty, { ...toDecision, to: 'end.watch' }],
    ['it does not send to duty.parents'],
  ],
  [
    'to the gates for ever',
    [{ ...toGates, when: any(notAChild, gatesFirst, openDuty, parentsWait) }],
    ['it does not send to duty.next', 'it does not send to duty.parents'],
  ],
])('before parents are spoken to come the gates: %s', (_, ways, why) => {
  expect(slip('sentAway', talk, sending(...ways))).toEqual(
    why.map((one) => `${talk} (standing): ${one}`),
  )
})

test('where no parents are spoken to, nobody is sent to the decision', () => {
  expect(slip('sentAway', 'level0.reflect.share', sending(toDuty))).toEqual([])
})
