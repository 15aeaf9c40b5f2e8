import { expect, test } from 'vitest'
import type { ContactId } from '../../flows/contacts.ts'
import type { Notes } from '../../flows/progress.ts'
import type { SourceId } from '../../flows/sources.ts'
import { reachable } from '../../src/plan/contacts.ts'
import { localParts, pointsOf } from '../../src/plan/localParts.ts'
import { planFor } from '../../src/plan/plan.ts'
import { statutes } from '../../src/plan/statutes.ts'
import { knowing, onlyKnowing } from './knowing.ts'

test.each<readonly [string, Notes['setting'], readonly SourceId[]]>([
  [
    'a municipal kindergarten',
    'kindergartenMunicipal',
    ['barnevernsloven-13-2', 'barnehageloven-46'],
  ],
  ['a private kindergarten', 'kindergartenPrivate', ['barnehageloven-46']],
  ['a school', 'school', ['barnevernsloven-13-2', 'opplaringslova-24-3']],
  ['a private school', 'schoolPrivate', ['privatskolelova-7-4']],
  ['SFO', 'sfo', ['barnevernsloven-13-2', 'opplaringslova-24-3']],
  ['another place', 'other', ['barnevernsloven-13-2']],
  ['a place nobody has asked for', 'unasked', ['barnevernsloven-13-2']],
])('the duty to report rests on the statute of %s', (_, setting, sources) => {
  expect(statutes(['barnevernsloven-13-2'], setting)).toEqual(sources)
})

const kindergarten: readonly SourceId[] = [
  'barnehageloven-42',
  'barnehageloven-43',
  'barnehageloven-46',
]
const school: readonly SourceId[] = [
  'opplaringslova-12-4',
  'opplaringslova-12-5',
  'opplaringslova-10-2',
]
/** Chapter 12 holds in private schools through their own act; § 10-2 does not. */
const privateSchool: readonly SourceId[] = [
  'opplaringslova-12-4',
  'privatskolelova-2-4',
  'opplaringslova-12-5',
]
const both: readonly SourceId[] = [...kindergarten, ...school, 'product']

test.each<readonly [string, Notes['setting'], readonly SourceId[]]>([
  ['a municipal kindergarten', 'kindergartenMunicipal', [...kindergarten, 'product']],
  ['a private kindergarten', 'kindergartenPrivate', [...kindergarten, 'product']],
  ['a school', 'school', [...school, 'product']],
  ['a private school', 'schoolPrivate', [...privateSchool, 'product']],
  ['SFO', 'sfo', [...school, 'product']],
  ['another place', 'other', both],
  ['a place nobody has asked for', 'unasked', both],
])('someone in %s reads no law of another place', (_, setting, sources) => {
  expect(statutes(both, setting)).toEqual(sources)
})

const offices: readonly ContactId[] = [
  'barnevern',
  'competenceTeam',
  'barnehus',
  'ppt',
  'healthNurse',
  'generalPractitioner',
  'police',
]

test.each<readonly [string, Notes['officeHours'], readonly ContactId[], readonly ContactId[]]>([
  ['by day everyone is named', 'yes', offices, offices],
  ['while the hour is not asked, everyone is named', 'unasked', offices, offices],
  [
    'at night the duty line and 116 111 stand in for barnevern',
    'no',
    offices,
    ['barnevernvakt', 'alarm', 'police'],
  ],
  [
    'at night nobody is named twice',
    'no',
    ['alarm', 'barnevern', 'barnevernvakt'],
    ['alarm', 'barnevernvakt'],
  ],
  [
    'at night 112 stays first where 112 is first',
    'no',
    ['policeEmergency', 'barnevern'],
    ['policeEmergency', 'barnevernvakt', 'alarm'],
  ],
  ['at night nobody stands in for those who were not wanted', 'no', ['ppt', 'police'], ['police']],
])('%s', (_, officeHours, wanted, named) => {
  expect(reachable(wanted, officeHours)).toEqual(named)
})

const talk = { id: 'talk', at: ['level0.act.talk'], kind: 'tool.talk' } as const
const elsewhere = { id: 'elsewhere', at: ['level0.reflect.share'], kind: 'step' } as const

test.each([
  ['when parents may be told, what the municipality has is shown', onlyKnowing({}), ['talk']],
  ['while gates are not answered, nothing of it is shown', knowing({}), []],
  ['while a duty is open, nothing of it is shown', onlyKnowing({ neglect: 'yes' }), []],
  ['while parents must wait, nothing of it is shown', onlyKnowing({ violence: 'unsure' }), []],
])('%s', (_, context, shown) => {
  const parts = localParts([talk, elsewhere], ['level0.act.talk', 'end.watch'], context)
  expect(parts.map(({ id }) => id)).toEqual(shown)
})

test.each([
  ['writeDown', 'level0.reflect.concretise'],
  ['shareWithLeader', 'level0.reflect.share'],
  ['talkWithParents', 'level0.act.talk'],
  ['level1Consent', 'level1.act.consent'],
  ['level1Measures', 'level1.act.plan'],
  ['level1Evaluate', 'level1.followUp.evaluate'],
  ['level2Service', 'level2.reflect.chooseService'],
  ['level2Meeting', 'level2.reflect.meeting'],
  ['level2Evaluate', 'level2.followUp.evaluate'],
  ['level3Coordinator', 'level3.act.consent'],
  ['level3Meeting', 'level3.reflect.meeting'],
  ['level3Evaluate', 'level3.followUp.evaluate'],
] as const)('what a municipality has added to %s stands where it is done', (id, at) => {
  expect(
    pointsOf([
      { id, done: false },
      { id: 'callBarnevern', done: false },
    ]),
  ).toEqual([at])
})

test('what is done needs nothing more from the municipality', () => {
  expect(pointsOf([{ id: 'writeDown', done: true }])).toEqual([])
})

function reportLine(setting: Notes['setting'], more: Parameters<typeof onlyKnowing>[0] = {}) {
  const known = onlyKnowing({ behaviour: 'yes', ...more })
  const { duty } = planFor({ ...known, notes: { ...known.notes, setting } })
  return duty.find(({ id }) => id === 'sendReport')
}

test('behaviour alone: a private kindergarten is not told that its act says so, and does the same', () => {
  const act = 'barnehageloven-46'
  expect(reportLine('kindergartenPrivate')).toMatchObject({ force: 'should', by: 'sameDay' })
  expect(reportLine('kindergartenPrivate')?.sources).not.toContain(act)
  expect(reportLine('kindergartenMunicipal')).toMatchObject({ force: 'must' })
  expect(reportLine('kindergartenMunicipal')?.sources).not.toContain(act)
  expect(reportLine('school')?.sources).toContain('opplaringslova-24-3')
  // Care at home is in every act.
  const neglect = reportLine('kindergartenPrivate', { neglect: 'yes' })
  expect(neglect).toMatchObject({ force: 'must' })
  expect(neglect?.sources).toContain(act)
})
