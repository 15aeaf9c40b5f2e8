import { all, any, anyOf, noted, not, suspected, type Formula } from '../formula.ts'
import { keysOf } from '../keysOf.ts'
import { actions, type ActionId } from '../plan/actions.ts'
import type { Rule } from './rule.ts'

const adult = noted('about', 'adult')
const unborn = noted('about', 'unborn')
const nobodysChild = any(adult, unborn)
const employee = noted('role', 'employee')

const inKindergarten = any(
  noted('setting', 'kindergartenMunicipal'),
  noted('setting', 'kindergartenPrivate'),
)

/** What is done where the person works, to whomever: oppl. § 12-2 covers every pupil, whatever the age. */
const ofAnybody = [
  'protectFromStaff',
  'tellLeaderAboutStaff',
  'tellOwnerAboutStaff',
  'passOnAboutStaff',
  'actOnStaff',
  'passOnSerious',
  'inquireAndPlan',
  'supportEmployee',
  'writeAssessment',
  'reviewWithEmployee',
  'stepIn',
  'tellLeaderEnvironment',
  'investigateAndPlan',
] as const satisfies readonly ActionId[]

const ofBoth = [
  'grownEmergency',
  'grownSuicide',
  'grownAvert',
  'grownForced',
  'grownVictim',
  'grownChildren',
  'grownFollow',
] as const satisfies readonly ActionId[]

/** The only rows there are on a plan about a pupil over 18, and about a child not born yet. */
const ofAdult: readonly ActionId[] = [...ofAnybody, ...ofBoth, 'adultNoReport', 'adultConsent']
const ofUnborn: readonly ActionId[] = [...ofAnybody, ...ofBoth, 'unbornHelp', 'unbornDiscuss']

/** Rows that are said whoever it is about: their causes are proved over everybody. */
export const saidOfAnybody: readonly ActionId[] = [...new Set([...ofAdult, ...ofUnborn])]

/** Row by row: all of them in one condition would be more than the proof can hold. */
const noneBut = (rows: readonly ActionId[], given: Formula) =>
  keysOf(actions)
    .filter((row) => !rows.includes(row))
    .map((row) => ({ kind: 'plan', whoever: true, given, must: { no: { row } } }) as const)

const barnevernAndReport = { oneOf: ['reportPortal'] } as const

export const otherRules: Readonly<
  Record<'aboutAdult' | 'aboutUnborn' | 'noChildEnds' | 'saidBeside', Rule>
> = {
  aboutAdult: {
    says: 'a pupil over 18: no report about the pupil, nothing with parents, help with consent, and §§ 196 and 287',
    because: 'Barnevernsloven is for children under 18, and who is of age decides.',
    source: 'barnevernsloven-1-2',
    checks: [
      ...noneBut(ofAdult, adult),
      { kind: 'plan', whoever: true, given: adult, must: { no: barnevernAndReport } },
      {
        kind: 'plan',
        whoever: true,
        given: adult,
        must: {
          every: [{ row: 'adultConsent' }, { row: 'grownChildren' }, { doNot: 'grownParents' }],
        },
      },
      {
        kind: 'plan',
        whoever: true,
        given: all(adult, anyOf(suspected, ['adultDanger', 'adultSuicide', 'danger', 'selfHarm'])),
        must: { oneOf: ['medical'], by: 'now' },
      },
      {
        kind: 'plan',
        whoever: true,
        given: all(adult, anyOf(suspected, ['adultHarmed', 'adultForced', 'violence', 'sexual'])),
        must: { oneOf: ['police', 'policeEmergency'], by: 'sameDay' },
      },
      {
        kind: 'plan',
        whoever: true,
        given: all(adult, anyOf(suspected, ['adultForced', 'honour', 'abroad'])),
        must: { oneOf: ['competenceTeam', 'policeEmergency'], by: 'sameDay' },
      },
      {
        kind: 'plan',
        whoever: true,
        given: all(adult, employee, suspected('staff'), not(suspected('leader'))),
        must: {
          some: [
            { row: 'tellLeaderAboutStaff', by: 'now' },
            { row: 'tellOwnerAboutStaff', by: 'now' },
          ],
        },
      },
      // Nobody in a kindergarten is 18.
      ...(['kindergartenMunicipal', 'kindergartenPrivate'] as const).map((answer) => ({
        kind: 'offered' as const,
        at: 'duty.setting' as const,
        answer,
        only: not(adult),
      })),
      {
        kind: 'after',
        at: 'aside.about.who',
        answer: 'adult',
        given: all(),
        must: not(inKindergarten),
      },
    ],
  },
  aboutUnborn: {
    says: 'a child not born yet: the health service and consent, talked over without a name, and born children are children',
    because:
      'Barnevernsloven is for children who are born; the health service has its own duties before.',
    source: 'barnevernsloven-1-2',
    checks: [
      ...noneBut(ofUnborn, unborn),
      { kind: 'plan', whoever: true, given: unborn, must: { no: barnevernAndReport } },
      {
        kind: 'plan',
        whoever: true,
        given: unborn,
        must: { every: [{ row: 'unbornHelp' }, { row: 'grownChildren' }] },
      },
      {
        kind: 'plan',
        whoever: true,
        given: all(unborn, anyOf(suspected, ['unbornAtRisk', 'adultHarmed'])),
        must: {
          every: [
            { row: 'unbornHelp', by: 'sameDay' },
            { oneOf: ['barnevern', 'barnevernvakt', 'alarm'], by: 'sameDay' },
          ],
        },
      },
      {
        kind: 'plan',
        whoever: true,
        given: all(unborn, anyOf(suspected, ['adultDanger', 'danger'])),
        must: { oneOf: ['medical'], by: 'now' },
      },
    ],
  },
  noChildEnds: {
    says: 'who is no child is met by no step with parents and by no end of a child’s case',
    because: 'Their plan is their own, whatever way led there.',
    source: 'barnevernsloven-1-2',
    checks: [
      {
        kind: 'place',
        at: ['end.watch', 'end.closed', 'level0.act.talk', 'level1.act.consent'],
        given: all(),
        must: not(nobodysChild),
      },
    ],
  },
  saidBeside: {
    says: 'what the parents know, when it was and who follows it up changes no duty, no deadline and no decision about them',
    because:
      'An open case takes no duty away, and who has seen it happen may still not be told the rest.',
    source: 'own-duty',
    checks: [
      { kind: 'beside', note: 'parentsKnow', but: [] },
      { kind: 'beside', note: 'earlier', but: ['sayAgain', 'sayFollowed'] },
      {
        kind: 'test',
        file: 'tests/plan/saidBeside.test.ts',
        named:
          'whatever is said of the parents and of before, the plan is the same but for two lines of help',
      },
      ...(['parentsKnow', 'earlier'] as const).map((answer) => ({
        kind: 'offered' as const,
        at: 'aside.about.who' as const,
        answer,
        only: noted('about', 'child'),
      })),
      { kind: 'idle', at: ['aside.about.parentsKnow', 'aside.about.earlier'] },
    ],
  },
}
