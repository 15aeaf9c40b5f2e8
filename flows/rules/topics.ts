import { stateIds, type StateId } from '../bti/ids.ts'
import { all, any, certain, not, suspected } from '../formula.ts'
import { after, leads, offered } from './checks.ts'
import {
  away,
  awayOpen,
  consultOpen,
  ends,
  gatesBeforeParents,
  harming,
  harmingOpen,
  meldepliktOpen,
  mustWait,
  reportDue,
} from './law.ts'
import type { Check, Rule } from './rule.ts'

const barnevern = ['barnevern', 'barnevernvakt', 'alarm'] as const

/** What an answer about the absence teaches, and what it does not. */
const read: readonly Check[] = [
  after('safety.absence', 'cooperating', away),
  after('safety.absence', 'cooperating', not(suspected('absence')), not(suspected('absence'))),
  after('safety.absence', 'unsure', suspected('absence')),
  ...(['unexplained', 'keptHome', 'gone'] as const).map((answer) =>
    after('safety.absence', answer, certain('absence')),
  ),
  after('safety.absence', 'gone', certain('gone')),
]

const themes = stateIds.filter((id) => id.startsWith('aside.themes.'))
const themeDoors = [
  'level0.notice.wondering',
  'level0.reflect.concretise',
  'duty.handled',
] as const satisfies readonly StateId[]

const who = ['safety.medicalWho', 'safety.disabilityWho'] as const satisfies readonly StateId[]

export const topicRules = {
  absenceNoReport: {
    says: 'being away is by itself no reason to report, and no reason to be silent towards the parents',
    because: 'The cause may be here; the report is for what is serious at home or for the child.',
    source: 'threshold',
    checks: [
      {
        kind: 'plan',
        given: all(any(away, suspected('gone')), not(reportDue)),
        must: {
          no: { some: [{ row: 'sendReport' }, { row: 'callBarnevern' }, { row: 'siblings' }] },
        },
      },
      ...(['cooperating', 'unexplained', 'keptHome', 'gone', 'unsure'] as const).map((answer) =>
        after('safety.absence', answer, not(reportDue), not(reportDue)),
      ),
    ],
  },
  absenceFollowed: {
    says: 'no absence ends without somebody who follows it up, and a family nobody reaches is asked about today',
    because: 'A child who is away is not seen by anybody.',
    source: 'opplaringslova-10-6',
    checks: [
      { kind: 'plan', given: away, must: { row: 'followUpAbsence', by: 'aWeek' } },
      { kind: 'plan', given: suspected('gone'), must: { oneOf: barnevern, by: 'sameDay' } },
      { kind: 'plan', given: suspected('gone'), must: { oneOf: ['police'], by: 'sameDay' } },
      { kind: 'place', at: ends, given: awayOpen, must: any() },
      { kind: 'keeps', what: awayOpen, from: 'everywhere', but: ['duty.absence started'] },
      { kind: 'deed', deed: 'followed', by: ['duty.absence started'] },
      ...read,
    ],
  },
  serviceOwes: {
    says: 'a family that waits for a service is no report: it is talked over, and the service has its duty',
    because: 'A report does not shorten a queue; not to know who fails counts as the parents.',
    source: 'barnevernsloven-13-2',
    checks: [
      ...who.flatMap((at) => [
        after(at, 'service', not(reportDue), not(reportDue)),
        after(at, 'service', certain('service')),
        // Known to be the parents, or not known: the service is not said to be the one.
        ...(['parents', 'unknown'] as const).map((answer) =>
          after(at, answer, not(certain('service')), not(certain('service'))),
        ),
      ]),
      after('safety.medicalWho', 'service', suspected('medical')),
      after('safety.disabilityWho', 'service', suspected('disability')),
      { kind: 'plan', given: certain('service'), must: { row: 'serviceOwes', by: 'aWeek' } },
    ],
  },
  whoHarms: {
    says: 'a child who harms: those who are hurt are made safe, that child has help, and grave threats reach the police',
    because: 'Help for one of them alone helps neither; a bite is no case for barnevern.',
    source: 'opplaringslova-12-4',
    checks: [
      {
        kind: 'plan',
        given: harming,
        must: {
          every: [
            { row: 'stepIn', by: 'now' },
            { row: 'helpWhoHarms', by: 'aWeek' },
            { doNot: 'onlyPunish' },
          ],
        },
      },
      { kind: 'plan', given: suspected('harms'), must: { oneOf: ['police'], by: 'sameDay' } },
      // What is done to others is by itself no report: that the child is in grave danger is asked.
      ...(['yes', 'unsure', 'no'] as const).map((answer) =>
        after('safety.harms', answer, not(reportDue), not(reportDue)),
      ),
      after('safety.harms', 'no', harming),
      after('safety.harms', 'no', not(suspected('harms')), not(suspected('harms'))),
      ...leads(
        'safety.harms',
        { yes: 'safety.behaviour', unsure: 'safety.behaviour' },
        not(certain('behaviour')),
      ),
      ...leads('safety.harms', { yes: 'safety.next', unsure: 'safety.next' }, certain('behaviour')),
      { kind: 'place', at: ends, given: harmingOpen, must: any() },
      { kind: 'keeps', what: harmingOpen, from: 'everywhere', but: ['duty.harms started'] },
      { kind: 'deed', deed: 'harmMet', by: ['duty.harms started'] },
    ],
  },
  themes: {
    says: 'an everyday theme teaches and closes nothing, is only read where parents may be spoken to, and leads back to the gates',
    because: 'What looks like an everyday worry may turn into something else.',
    source: 'guideline',
    checks: [
      { kind: 'idle', at: themes },
      { kind: 'neverLeads', from: themes, but: ['back'], to: ends },
      { kind: 'keeps', what: meldepliktOpen, from: themes, but: [] },
      { kind: 'keeps', what: consultOpen, from: themes, but: [] },
      ...themeDoors.map((at) => offered(at, 'themes', all(gatesBeforeParents, not(mustWait)))),
    ],
  },
} as const satisfies Record<string, Rule>
