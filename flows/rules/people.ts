import { all, any, anyOf, certain, noted, not, suspected } from '../formula.ts'
import { abuse, ends } from './law.ts'
import type { ActionId } from '../plan/actions.ts'
import type { Rule } from './rule.ts'

const employee = noted('role', 'employee')
const theLeader = noted('role', 'leader')

/** What an employee does with the leader, and what the leader does instead: whole sets, one a role. */
const employeeRows = [
  'tellLeaderAboutStaff',
  'tellOwnerAboutStaff',
  'tellLeaderEnvironment',
  'investigateAndPlan',
  'informLeader',
  'shareWithLeader',
] as const satisfies readonly ActionId[]
const leaderRows = [
  'passOnAboutStaff',
  'actOnStaff',
  'passOnSerious',
  'inquireAndPlan',
  'supportEmployee',
  'writeAssessment',
  'reviewWithEmployee',
] as const satisfies readonly ActionId[]
/** Nobody's own duty depends on whether they lead or not (I10, bhl. § 46, oppl. § 24-3). */
const ownDutyRows = [
  'callBarnevern',
  'sendReport',
  'askAboutReport',
  'discussToday',
  'discussSoon',
  'callPolice',
  'avert',
  'policeBeforeStaff',
  'protectFromStaff',
  'stepIn',
  'bothChildren',
  'keepTraces',
] as const satisfies readonly ActionId[]

const rowsOf = (rows: readonly ActionId[]) => ({ some: rows.map((row) => ({ row })) })

const barnevern = ['barnevern', 'barnevernvakt', 'alarm'] as const

export const peopleRules = {
  I15: {
    says: 'suspicion against staff goes to the leader; against the leader, or with an idle leader, to the owner',
    because: 'Nobody is told about a suspicion against themselves.',
    source: 'barnehageloven-43',
    checks: [
      {
        kind: 'plan',
        given: anyOf(suspected, ['staff', 'leader']),
        must: {
          some: [
            { row: 'tellLeaderAboutStaff', by: 'now' },
            { row: 'tellOwnerAboutStaff', by: 'now' },
            { row: 'passOnAboutStaff', by: 'now' },
          ],
        },
      },
      {
        kind: 'plan',
        given: suspected('leader'),
        must: {
          every: [
            {
              some: [
                { row: 'tellOwnerAboutStaff', by: 'now' },
                { row: 'passOnAboutStaff', by: 'now' },
              ],
            },
            { no: { row: 'actOnStaff' } },
            { no: { row: 'inquireAndPlan' } },
            { no: { row: 'tellLeaderAboutStaff' } },
            { no: { row: 'informLeader' } },
            { no: { row: 'tellLeaderEnvironment' } },
            { no: { row: 'shareWithLeader' } },
            { no: { row: 'investigateAndPlan' } },
          ],
        },
      },
      {
        kind: 'plan',
        given: all(employee, suspected('staff'), noted('leaderInactive', true)),
        must: { row: 'tellOwnerAboutStaff', by: 'now' },
      },
      {
        kind: 'place',
        at: ends,
        given: suspected('staff'),
        must: { fact: 'staff', atLeast: 'unsure', when: 'staffTold' },
      },
      {
        kind: 'place',
        at: ends,
        given: suspected('leader'),
        must: { fact: 'leader', atLeast: 'unsure', when: 'staffTold' },
      },
      {
        kind: 'place',
        at: ends,
        given: suspected('staff'),
        must: noted('toldInVain', false),
      },
      { kind: 'deed', deed: 'staffTold', by: ['duty.staffTell told'] },
    ],
  },
  leaderRole: {
    says: 'the leader has the leader’s own duties instead of "tell your leader", and everybody’s besides',
    because: 'To receive, pass on, inquire and plan is the leader’s; to report is everybody’s own.',
    source: 'barnehageloven-42',
    checks: [
      { kind: 'plan', given: theLeader, must: { no: rowsOf(employeeRows) } },
      { kind: 'plan', given: employee, must: { no: rowsOf(leaderRows) } },
      // bhl. § 43, oppl. § 12-5: passed on, and looked into at once unless it is about the leadership.
      {
        kind: 'plan',
        given: all(theLeader, anyOf(suspected, ['staff', 'leader'])),
        must: { row: 'passOnAboutStaff', by: 'now' },
      },
      {
        kind: 'plan',
        given: all(theLeader, suspected('staff'), not(suspected('leader'))),
        must: {
          every: [
            { row: 'actOnStaff', by: 'now' },
            { row: 'inquireAndPlan', by: 'aWeek' },
          ],
        },
      },
      // bhl. § 42, oppl. § 12-4: inquire, plan, and tell the one above what is serious.
      {
        kind: 'plan',
        given: all(theLeader, suspected('peers')),
        must: { row: 'passOnSerious', by: 'sameDay' },
      },
      {
        kind: 'plan',
        given: all(theLeader, suspected('peers'), not(suspected('leader'))),
        must: { row: 'inquireAndPlan', by: 'aWeek' },
      },
      { kind: 'unread', note: 'role', rows: ownDutyRows },
    ],
  },
  staffCrime: {
    says: 'a possible crime by staff goes to the police before anyone confronts',
    because: 'Evidence and the child are protected first; § 196 is personal.',
    source: 'no-confrontation',
    checks: [
      {
        kind: 'plan',
        given: any(suspected('staffCrime'), all(anyOf(suspected, ['staff', 'leader']), abuse)),
        must: { oneOf: ['police', 'policeEmergency'], by: 'sameDay' },
      },
      {
        kind: 'place',
        at: ends,
        given: suspected('staffCrime'),
        must: { fact: 'staffCrime', atLeast: 'unsure', when: 'policeTold' },
      },
    ],
  },
  I16: {
    says: 'nobody is confronted, whoever it may be',
    because: 'Confronting warns the one suspected and puts the child at risk.',
    source: 'no-confrontation',
    checks: [
      {
        kind: 'plan',
        given: any(
          abuse,
          anyOf(suspected, [
            'staff',
            'leader',
            'honour',
            'abroad',
            'trafficking',
            'sexualBehaviour',
          ]),
        ),
        // A child is not confronted either, in its own words; nor anybody while nobody is named.
        must: {
          some: [{ doNot: 'confront' }, { doNot: 'confrontChild' }, { doNot: 'confrontAnyone' }],
        },
      },
    ],
  },
  I23: {
    says: 'the environment duty and the duty to report never close each other',
    because: 'They are two duties, run side by side.',
    source: 'opplaringslova-12-4',
    checks: [
      {
        kind: 'keeps',
        what: all(suspected('peers'), {
          not: { fact: 'peers', atLeast: 'unsure', when: 'stepsTaken' },
        }),
        from: 'everywhere',
        but: ['duty.environment started'],
      },
      {
        kind: 'keeps',
        what: all(suspected('sexualBehaviour'), {
          not: { fact: 'sexualBehaviour', atLeast: 'unsure', when: 'childrenHelped' },
        }),
        from: 'everywhere',
        but: ['duty.children started'],
      },
      {
        kind: 'place',
        at: ends,
        given: suspected('peers'),
        must: { fact: 'peers', atLeast: 'unsure', when: 'stepsTaken' },
      },
      { kind: 'deed', deed: 'stepsTaken', by: ['duty.environment started'] },
      { kind: 'deed', deed: 'childrenHelped', by: ['duty.children started'] },
      { kind: 'plan', given: suspected('peers'), must: { row: 'stepIn', by: 'now' } },
    ],
  },
  I24: {
    says: 'sexual behaviour between children: both children are helped, and nobody is only punished',
    because: 'The child who harms may be harmed.',
    source: 'sexual-behaviour',
    checks: [
      {
        kind: 'plan',
        given: suspected('sexualBehaviour'),
        must: {
          every: [
            { row: 'bothChildren' },
            { doNot: 'onlyPunish' },
            { oneOf: barnevern, by: 'threeDays' },
          ],
        },
      },
      {
        kind: 'plan',
        given: certain('sexualBehaviour'),
        must: { oneOf: barnevern, by: 'sameDay' },
      },
    ],
  },
  I34: {
    says: 'the child is heard or listened to on every plan, and its no never removes a duty',
    because: 'The right to be heard has no lower age limit.',
    source: 'opplaringslova-10-2',
    checks: [
      { kind: 'plan', given: all(), must: { some: [{ row: 'hearTheChild' }, { row: 'listen' }] } },
      { kind: 'idle', at: ['consent.childRefuses'] },
    ],
  },
} as const satisfies Record<string, Rule>
