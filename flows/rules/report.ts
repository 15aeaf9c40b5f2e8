import { stateIds, type StateId } from '../bti/ids.ts'
import { any, anyOf, certain, noted, suspected } from '../formula.ts'
import { keysOf } from '../keysOf.ts'
import { actions } from '../plan/actions.ts'
import { after, leads } from './checks.ts'
import { abuse, abuseFacts, consultOpen, ends, meldeplikt, meldepliktOpen } from './law.ts'
import type { Rule } from './rule.ts'

/** Who it may be: nobody at home is behind it. Asked before the first plan (decisions F9). */
const notAtHome = [
  'safety.whoFirst staff',
  'safety.whoFirst child',
  'safety.whoFirst outside',
  'safety.who done',
] as const

/** The only answers after which a duty to report may be settled: it was sent, or the suspect is not at home. */
const settlesReport = ['duty.report sent', 'aside.report sent', ...notAtHome] as const

/** A discussion with the authorities, or something that contains one. */
export const settlesDiscussion = [
  ...settlesReport,
  'aside.acute.danger safe',
  'aside.acute.notSafeToday safe',
  'aside.acute.injury safe',
  'aside.acute.notCollected safe',
  'aside.acute.unfitAdult safe',
  'duty.travel told',
  'duty.parents advisedMay',
  'aside.discuss.outcome report',
  'aside.discuss.outcome notOurs',
  'aside.discuss.outcome serious',
  'aside.discuss.outcome stillUnsure',
  'aside.discuss.outcome theyTakeIt',
  'aside.discuss.outcome concretise',
  'aside.discuss.outcome parentsMay',
  'aside.discuss.outcome involveOthers',
  'aside.discuss.outcome goOn',
] as const

const doubts = [
  'aside.hesitate.list',
  'aside.hesitate.leaderDecides',
  'aside.hesitate.notCertain',
  'aside.hesitate.onlyOnce',
  'aside.hesitate.othersReported',
  'aside.hesitate.parentsPromised',
  'aside.hesitate.askedForSilence',
  'aside.hesitate.niceFamily',
  'aside.hesitate.confidentiality',
  'aside.hesitate.consent',
  'aside.hesitate.notOurTable',
] as const satisfies readonly StateId[]

const withParents = [
  'consent.withdrawn',
  'consent.refused',
  'consent.oneParent',
  'level0.act.parentsDisagree',
  'consent.reconsider',
  'consent.childRefuses',
  'consent.ownTask',
  'level0.act.talk',
  'level1.act.consent',
  'level3.act.consent',
  'level2.reflect.chooseService',
] as const satisfies readonly StateId[]

const askingWho: readonly StateId[] = ['safety.whoFirst', 'safety.who']
const everywhereElse = stateIds.filter((id) => !askingWho.includes(id))

const reportRow = { row: 'sendReport', by: 'sameDay' } as const
const keepsDuty = (from: readonly StateId[]) =>
  ({ kind: 'keeps', what: meldepliktOpen, from, but: [] }) as const

export const reportRules = {
  I09: {
    says: 'the duty to report shows the report, uten ugrunnet opphold, and no later answer removes it',
    because: 'The duty is personal and lasts until the report is sent.',
    source: 'barnevernsloven-13-2',
    checks: [
      { kind: 'plan', given: meldeplikt, must: reportRow },
      { kind: 'keeps', what: reportRow, from: 'everywhere', but: notAtHome },
      { kind: 'keeps', what: meldepliktOpen, from: 'everywhere', but: settlesReport },
    ],
  },
  I10: {
    says: 'a leader who disagrees or says wait never ends the duty',
    because: 'The duty lies on the employee.',
    source: 'leader-cannot-stop',
    checks: [
      { kind: 'plan', given: meldeplikt, must: { row: 'sendReport' } },
      keepsDuty(['aside.leader', 'level0.reflect.share', 'level0.reflect.yourConcern']),
      { kind: 'keeps', what: meldepliktOpen, from: ['duty.report'], but: ['duty.report sent'] },
      {
        kind: 'keeps',
        what: consultOpen,
        from: ['aside.leader', 'duty.report'],
        but: ['duty.report sent'],
      },
      { kind: 'deed', deed: 'reported', by: ['duty.report sent', 'aside.report sent'] },
    ],
  },
  I11: {
    says: 'no refusal, denial or promise of the parents removes the duty',
    because: 'Consent is not asked when the duty applies.',
    source: 'barnevernsloven-13-2',
    checks: [
      keepsDuty(withParents),
      { kind: 'keeps', what: consultOpen, from: withParents, but: [] },
    ],
  },
  I12: {
    says: 'that others have reported never ends anything',
    because: 'Each has an own duty; new information is a new report.',
    source: 'own-duty',
    checks: [
      { kind: 'idle', at: ['aside.hesitate.othersReported'] },
      { kind: 'neverLeads', from: ['aside.hesitate.othersReported'], but: ['back'], to: ends },
      keepsDuty(['aside.hesitate.othersReported']),
    ],
  },
  I13: {
    says: 'not certain, only seen once, only the words of the child never become a no',
    because: 'Grunn til å tro is enough.',
    source: 'threshold',
    checks: [{ kind: 'idle', at: doubts }, keepsDuty(doubts)],
  },
  I19: {
    says: 'a discussion is never a report, and leads to a question',
    because: 'Discussing without a name fulfils no duty.',
    source: 'threshold',
    checks: [
      {
        kind: 'keeps',
        what: meldepliktOpen,
        from: [
          'aside.discuss.who',
          'aside.discuss.outcome',
          'duty.discuss',
          'duty.unease',
          'duty.secondUnsure',
        ],
        but: [],
      },
      {
        kind: 'neverLeads',
        from: ['aside.discuss.who', 'duty.discuss', 'duty.unease'],
        but: ['back'],
        to: ends,
      },
      { kind: 'deed', deed: 'reported', by: ['duty.report sent', 'aside.report sent'] },
    ],
  },
  I25: {
    says: 'a report asks about siblings',
    because: 'Other children in the home may need help.',
    source: 'product',
    checks: [{ kind: 'plan', given: meldeplikt, must: { row: 'siblings' } }],
  },
  I26: {
    says: 'private, municipal and SFO do the same; only the names of the laws differ',
    because: 'The duty covers them all.',
    source: 'barnehageloven-46',
    checks: [{ kind: 'unread', note: 'setting', rows: keysOf(actions) }],
  },
  injuryReport: {
    says: 'an injury nobody can explain leads to the question of a report, on every way out of its page',
    because: 'That others have looked at it settles nothing (barnehageloven § 46 a, B17).',
    source: 'own-duty',
    checks: [
      ...(['danger', 'notSafeToday', 'injury', 'notCollected', 'unfitAdult'] as const).flatMap(
        (page) =>
          leads(`aside.acute.${page}`, { safe: 'aside.acute.injuryReport' }, suspected('injury')),
      ),
      ...(['yes', 'unsure'] as const).map((answer) =>
        after('aside.acute.injuryReport', answer, noted('reportAdvised', true)),
      ),
      { kind: 'keeps', what: meldepliktOpen, from: ['aside.acute.injuryReport'], but: [] },
    ],
  },
  whoFirst: {
    says: 'who it may be is asked before the first plan, so that no later answer makes it less',
    because: 'A duty that is stated and taken back is no longer believed.',
    source: 'threshold',
    checks: [
      ...(['safety.violence', 'safety.sexual', 'safety.childVictim'] as const).flatMap((at) =>
        leads(at, { yes: 'safety.whoFirst', unsure: 'safety.whoFirst' }),
      ),
      ...(['safety.quick', 'safety.again'] as const).flatMap((at) =>
        abuseFacts.flatMap((fact) =>
          leads(at, { [`${fact}:yes`]: 'safety.whoFirst', [`${fact}:unsure`]: 'safety.whoFirst' }),
        ),
      ),
      // From everywhere else the report stays on the plan, whatever is answered.
      { kind: 'keeps', what: reportRow, from: everywhereElse, but: [] },
    ],
  },
  consult: {
    says: 'an unsure answer stays open until it is talked over with the authorities',
    because: 'Vet ikke is never treated as Nei.',
    source: 'threshold',
    checks: [
      { kind: 'keeps', what: consultOpen, from: 'everywhere', but: settlesDiscussion },
      {
        kind: 'plan',
        given: consultOpen,
        must: { oneOf: ['barnevern', 'barnevernvakt', 'alarm'], by: 'threeDays' },
      },
      {
        kind: 'deed',
        deed: 'discussed',
        by: settlesDiscussion.filter(
          (answer) => !notAtHome.some((one) => one === answer) && !answer.endsWith(' sent'),
        ),
      },
      {
        kind: 'deed',
        deed: 'advised',
        by: ['duty.parents advisedMay', 'aside.discuss.outcome parentsMay'],
      },
    ],
  },
  I14: {
    says: 'a serious crime that can be prevented: the police are called; unsure: they are asked',
    because: 'Straffeloven § 196 binds everyone.',
    source: 'straffeloven-196',
    checks: [
      {
        kind: 'plan',
        given: suspected('avert'),
        must: { oneOf: ['police', 'policeEmergency'], by: 'sameDay' },
      },
      {
        kind: 'place',
        at: ends,
        given: any(
          abuse,
          anyOf(suspected, ['honour', 'abroad', 'trafficking', 'staffCrime', 'harms']),
          certain('sexualBehaviour'),
        ),
        must: { fact: 'avert', atLeast: 'no' },
      },
      {
        kind: 'place',
        at: ends,
        given: suspected('avert'),
        must: { fact: 'avert', atLeast: 'unsure', when: 'policeTold' },
      },
      {
        kind: 'deed',
        deed: 'policeTold',
        by: ['duty.police called', 'duty.travel told'],
      },
    ],
  },
  I33: {
    says: 'nothing ends, and no level is an end, while a report or a discussion is open',
    because: 'A lower level must not hide a duty.',
    source: 'barnevernsloven-13-2',
    checks: [
      { kind: 'place', at: ends, given: any(meldepliktOpen, consultOpen), must: any() },
      {
        kind: 'unread',
        note: 'level',
        rows: ['sendReport', 'callBarnevern', 'discussToday', 'discussSoon'],
      },
    ],
  },
} as const satisfies Record<string, Rule>
