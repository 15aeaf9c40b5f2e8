import { expect, test } from 'vitest'
import type { ParentsDecision } from '../../flows/duties.ts'
import { holds } from '../../flows/formula.ts'
import { keysOf } from '../../flows/keysOf.ts'
import { actions, type Action, type ActionId } from '../../flows/plan/actions.ts'
import { deadlines } from '../../flows/plan/deadlines.ts'
import { perform, type Context } from '../../flows/progress.ts'
import { rules } from '../../flows/rules/rules.ts'
import { parentsDecision, planFor } from '../../src/plan/plan.ts'
import { groundsOf } from '../../src/plan/because.ts'
import { knowing, onlyKnowing } from './knowing.ts'

test.each<readonly [string, Context, ParentsDecision]>([
  ['violence at home: not yet', onlyKnowing({ violence: 'yes', home: 'yes' }), 'notYet'],
  ['violence, and nobody has asked who: not yet', knowing({ violence: 'unsure' }), 'notYet'],
  ['a member of staff: ask first', knowing({ staff: 'unsure' }), 'askFirst'],
  ['staff, and it is no crime: yes', onlyKnowing({ staff: 'yes', staffCrime: 'no' }), 'yes'],
  ['nothing suspected: yes', onlyKnowing({}), 'yes'],
  [
    'an accident before the gates are answered: for an accident',
    knowing({ danger: 'yes' }),
    'ifAccident',
  ],
  [
    'self-harm before the gates are answered: for self-harm',
    knowing({ selfHarm: 'yes' }),
    'ifSelfHarm',
  ],
  ['nobody fetches the child: for the pick-up', knowing({ notCollected: 'yes' }), 'ifPickUp'],
  [
    'violence at home, and barnevern has said how: as advised',
    perform(onlyKnowing({ violence: 'yes', home: 'yes' }), 'advised'),
    'advised',
  ],
  [
    'a member of staff, and the police have said how: as advised',
    perform(onlyKnowing({ staff: 'unsure', staffCrime: 'unsure' }), 'advised'),
    'advised',
  ],
  ['an accident after all gates: yes', onlyKnowing({ danger: 'yes' }), 'yes'],
  ['nothing asked: the gates first', knowing({}), 'gatesFirst'],
])('the parents, %s', (_, context, decision) => {
  const [is, when] = parentsDecision(context)
  expect(is).toBe(decision)
  expect(holds(when, context)).toBe(true)
  expect(planFor(context)).toMatchObject({ parents: decision, parentsWhen: when })
})

test('the gates that keep the parents waiting are named', () => {
  const [, when] = parentsDecision(onlyKnowing({ sexual: 'unasked' }))
  expect(groundsOf(when, knowing({ violence: 'no' })).facts).toContain('injury')
})

const plan = (context: Context) => {
  const { duty, help } = planFor(context)
  return { duty, help, all: [...duty, ...help] }
}
const line = (context: Context, id: string) => plan(context).all.find((one) => one.id === id)

test('nothing is left to a leader under suspicion, or done with one (I15)', () => {
  for (const level of ['none', '1', '2', '3'] as const) {
    const facts = {
      leader: 'unsure',
      violence: 'yes',
      home: 'yes',
      sexual: 'yes',
      sexualBehaviour: 'yes',
      selfHarm: 'yes',
    } as const
    const notes = { level, reportSent: true }
    const told = perform(onlyKnowing(facts, notes), 'advised')
    const doing = new Set(plan(told).all.map(({ who }) => who))
    expect(doing).toEqual(new Set(level === 'none' ? ['you'] : ['you', 'stafettholder']))
    const { leader: _, ...others } = facts
    const trusted = perform(onlyKnowing(others, notes), 'advised')
    expect(plan(trusted).all.map(({ who }) => who)).toContain('both')
  }
})

test('the call to the police about a colleague is not done until they are called', () => {
  const beaten = { staff: 'yes', violence: 'yes' } as const
  expect(line(knowing(beaten), 'policeBeforeStaff')).toMatchObject({ done: false, force: 'must' })
  const noCrime = onlyKnowing({ ...beaten, staffCrime: 'no', avert: 'no' })
  expect(line(noCrime, 'policeBeforeStaff')?.done).toBe(false)
  expect(line(perform(noCrime, 'policeTold'), 'policeBeforeStaff')?.done).toBe(true)
  const later = perform(onlyKnowing({ staff: 'yes', staffCrime: 'unsure' }), 'policeTold')
  expect(line(later, 'policeBeforeStaff')?.done).toBe(true)
})

test('calls about honour are done when they are made, and about exploitation when the police know', () => {
  const sure = onlyKnowing({ honour: 'yes' })
  expect(line(sure, 'callAboutHonour')?.done).toBe(false)
  expect(line(perform(sure, 'policeTold'), 'callAboutHonour')?.done).toBe(true)
  const doubt = onlyKnowing({ abroad: 'unsure' })
  expect(line(doubt, 'discussHonour')?.done).toBe(false)
  expect(line(perform(doubt, 'discussed'), 'discussHonour')?.done).toBe(true)
  const used = onlyKnowing({ trafficking: 'unsure' })
  expect(line(perform(used, 'discussed'), 'callAboutHonour')?.done).toBe(false)
  // One line asks for both: it is done when the police and barnevern know.
  expect(line(perform(used, 'policeTold'), 'callAboutHonour')?.done).toBe(false)
  const both = perform(perform(used, 'policeTold'), 'discussed')
  expect(line(both, 'callAboutHonour')?.done).toBe(true)
})

test('that the leader knows is not that anything is looked into', () => {
  const told = perform(onlyKnowing({ staff: 'unsure', leader: 'no' }), 'staffTold')
  expect(line(told, 'investigateAndPlan')?.done).toBe(false)
  const started = perform(onlyKnowing({ peers: 'yes' }), 'stepsTaken')
  expect(line(started, 'investigateAndPlan')?.done).toBe(true)
})

test('nobody says that it is under the threshold while a report or a talk is due', () => {
  const below = { disability: 'below' } as const
  expect(line(onlyKnowing(below), 'helpWithConsent')).toBeDefined()
  expect(line(onlyKnowing({ ...below, neglect: 'yes' }), 'helpWithConsent')).toBeUndefined()
  expect(line(onlyKnowing({ ...below, medical: 'unsure' }), 'helpWithConsent')).toBeUndefined()
})

test('when nobody fetches the child, the guardians are called first', () => {
  const first = plan(knowing({ notCollected: 'yes' })).duty.map(({ id }) => id)
  expect(first.indexOf('callGuardians')).toBeLessThan(first.indexOf('callNobodyComes'))
  expect(line(knowing({ notCollected: 'yes', violence: 'yes' }), 'callGuardians')).toBeUndefined()
})

test('what the law demands stands under duty, and what is kind under help', () => {
  const { duty, help } = plan(knowing({ violence: 'yes' }))
  expect(new Set(duty.map(({ half }) => half))).toEqual(new Set(['duty']))
  expect(new Set(help.map(({ half }) => half))).toEqual(new Set(['help']))
  expect(duty.map(({ id }) => id)).toContain('sendReport')
  expect(help.map(({ id }) => id)).toContain('keepWatching')
})

test('what is most urgent comes first, and at the same time what must before what can', () => {
  const { duty, help } = plan(
    onlyKnowing({ danger: 'yes', neglect: 'yes', peers: 'yes', selfHarm: 'yes' }),
  )
  for (const lines of [duty, help]) {
    const order = lines.map(
      ({ by, force }) => `${deadlines.indexOf(by)} ${force === 'can' ? 2 : 1}`,
    )
    expect(order).toEqual(order.toSorted())
    expect(new Set(order).size).toBeGreaterThan(1)
  }
})

test('what is done stands last, and says so', () => {
  const handled = perform(onlyKnowing({ danger: 'yes', neglect: 'yes' }), 'handled')
  const { duty } = plan(handled)
  expect(duty.at(0)?.done).toBe(false)
  expect(duty.at(-1)).toMatchObject({ done: true, by: 'now' })
  expect(line(handled, 'callEmergency')?.done).toBe(true)
  expect(line(knowing({ danger: 'yes' }), 'callEmergency')?.done).toBe(false)
  expect(line(knowing({}), 'keepWatching')?.done).toBe(false)
})

test.each([
  ['the same day, when neglect is certain', { neglect: 'yes' }, 'sameDay', 'callBarnevern'],
  [
    'before the child goes home to it, when violence is certain',
    { violence: 'yes' },
    'beforePickup',
    'callBarnevern',
  ],
  [
    'before the child goes home to it, when violence is unsure',
    { violence: 'unsure' },
    'beforePickup',
    'discussToday',
  ],
  [
    'the same day, when it is somebody outside the home',
    { violence: 'yes', home: 'no', outside: 'yes' },
    'sameDay',
    'askAboutReport',
  ],
  [
    'before pick-up, when it is not safe today',
    { violence: 'yes', notSafeToday: 'yes' },
    'beforePickup',
    'callBeforePickup',
  ],
  ['now, when a drunk adult fetches', { unfitAdult: 'unsure' }, 'now', 'delayHandOver'],
] as const)('barnevern is called %s', (_, learnt, by, row) => {
  expect(line(knowing(learnt), row)?.by).toBe(by)
})

test('a report is talked of once, and what is unsure beside it is named', () => {
  const reported = perform(
    onlyKnowing({ violence: 'yes', home: 'yes', injury: 'unsure' }),
    'reported',
  )
  expect(line(reported, 'callBarnevern')?.done).toBe(true)
  expect(line(reported, 'discussAlso')).toBeUndefined()
  const beside = perform(
    onlyKnowing({ violence: 'yes', home: 'yes', neglect: 'unsure' }),
    'reported',
  )
  expect(line(beside, 'callBarnevern')?.done).toBe(true)
  expect(line(beside, 'discussAlso')?.done).toBe(false)
  expect(line(beside, 'discussAlso')?.about).toEqual(['neglect'])
})

test('nobody asks whether a child may go home that is neglected, ill or abroad already', () => {
  for (const fact of ['neglect', 'medical', 'disability', 'abroad'] as const)
    expect(line(onlyKnowing({ [fact]: 'yes' }), 'askGoHome')).toBeUndefined()
  expect(line(knowing({ violence: 'yes', alreadyAbroad: 'yes' }), 'askGoHome')).toBeUndefined()
  expect(line(knowing({ violence: 'yes' }), 'askGoHome')).toBeDefined()
})

test('it is looked into at once when it is about staff, and soon when it is between children', () => {
  expect(line(onlyKnowing({ staff: 'unsure', leader: 'no' }), 'investigateAndPlan')?.by).toBe('now')
  expect(line(onlyKnowing({ peers: 'unsure' }), 'investigateAndPlan')?.by).toBe('aWeek')
})

test('a line says when it touches the parents', () => {
  expect(line(onlyKnowing({ neglect: 'yes' }), 'tellParentsAboutReport')?.touchesParents).toBe(true)
  expect(line(onlyKnowing({ neglect: 'yes' }), 'callBarnevern')?.touchesParents).toBe(false)
})

test('a line carries its contacts as the hour allows, and the statute of the place', () => {
  const context = knowing({ neglect: 'yes' }, { officeHours: 'no', setting: 'kindergartenPrivate' })
  expect(line(context, 'callBarnevern')?.contacts).toEqual(['barnevernvakt', 'alarm'])
  expect(line(context, 'sendReport')?.sources).toContain('barnehageloven-46')
  expect(planFor(context).setting).toBe('kindergartenPrivate')
  expect(line(context, 'keepTraces')).toBeUndefined()
})

test('everyone the plan names is named once, the most urgent first', () => {
  const { contacts } = planFor(knowing({ danger: 'yes', violence: 'yes' }))
  expect(new Set(contacts).size).toBe(contacts.length)
  expect(contacts.slice(0, 1)).toEqual(
    plan(knowing({ danger: 'yes', violence: 'yes' })).duty[0]?.contacts.slice(0, 1),
  )
  expect(contacts).toContain('alarm')
})

test.each([
  ['the same day, when it is not safe', { notSafeToday: 'unsure' }, 'sameDay'],
  ['in three days, when a report must be sent', { neglect: 'yes' }, 'threeDays'],
  ['in two weeks, when all is calm', {}, 'twoWeeks'],
] as const)('someone looks again %s', (_, learnt, by) => {
  expect(planFor(onlyKnowing(learnt)).lookAgain).toBe(by)
})

test('questions that are not answered are listed until they are', () => {
  expect(planFor(onlyKnowing({ violence: 'unasked' })).unanswered).toEqual(['violence'])
  expect(planFor(knowing({ violence: 'yes' })).unanswered).not.toContain('violence')
  expect(planFor(knowing({ violence: 'yes' })).unanswered).toContain('sexual')
})

test('what not to do is said where it matters, and nowhere else', () => {
  const grave = planFor(knowing({ sexual: 'yes' }))
  const calm = planFor(onlyKnowing({}))
  expect(grave.doNots.length).toBeGreaterThan(calm.doNots.length)
  expect(grave.notes).not.toEqual(calm.notes)
  expect(grave.turningPoints).not.toEqual(calm.turningPoints)
})

test('a line rests on no source and names no service that its rule does not know', () => {
  const checks = rules.lawNamed.checks
  const knownOf = (row: ActionId) =>
    checks.flatMap((check) => {
      if (check.kind === 'cites' && check.row === row) return check.sources
      return check.kind === 'names' && check.row === row ? check.contacts : []
    })
  const unknown = keysOf(actions).flatMap((row) => {
    const { sources, contacts = [] }: Action = actions[row]
    const known: readonly string[] = knownOf(row)
    return [...sources, ...contacts].filter((one) => !known.includes(one)).map((one) => [row, one])
  })
  expect(unknown).toEqual([])
})
