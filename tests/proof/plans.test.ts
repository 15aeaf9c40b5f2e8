import { expect, test } from 'vitest'
import { holds, suspected, type Formula } from '../../flows/formula.ts'
import { keysOf } from '../../flows/keysOf.ts'
import { deadlines } from '../../flows/plan/deadlines.ts'
import { doNots } from '../../flows/plan/cautions.ts'
import { perform } from '../../flows/progress.ts'
import { planFor, type PlanLine } from '../../src/plan/plan.ts'
import { contactsHeld, deadlinesHeld, parentsHeld } from '../../src/proof/checks/monotone.ts'
import {
  actionIds,
  atLatest,
  whenNamed,
  whenSaid,
  whenStillNamed,
} from '../../src/proof/kernel/says.ts'
import { knowing, onlyKnowing } from '../plan/knowing.ts'

/** People who know different things, by day and at night, before and after what they do. */
const people = () => [
  knowing({}),
  onlyKnowing({}),
  knowing({ danger: 'yes' }),
  perform(knowing({ danger: 'yes', neglect: 'yes' }), 'handled'),
  knowing({ violence: 'yes' }),
  knowing({ violence: 'unsure' }, { officeHours: 'no' }),
  knowing({ violence: 'yes', notSafeToday: 'yes' }, { officeHours: 'no' }),
  onlyKnowing({ neglect: 'yes' }, { officeHours: 'yes' }),
  perform(onlyKnowing({ neglect: 'yes' }, { officeHours: 'no' }), 'reported'),
  onlyKnowing({ neglect: 'unsure' }),
  onlyKnowing({ neglect: 'below' }, { officeHours: 'no' }),
  knowing({ honour: 'yes', departure: 'yes' }),
  perform(knowing({ honour: 'yes', departure: 'yes', alreadyAbroad: 'yes' }), 'policeTold'),
  onlyKnowing({ staff: 'unsure', leader: 'yes' }),
  perform(onlyKnowing({ staff: 'unsure', staffCrime: 'yes' }), 'staffTold'),
  onlyKnowing({ peers: 'yes' }),
  onlyKnowing({ sexualBehaviour: 'unsure' }),
  onlyKnowing({ selfHarm: 'yes' }, { officeHours: 'no' }),
  onlyKnowing({ avert: 'yes', injury: 'yes' }),
]

const linesOf = (context: ReturnType<typeof knowing>): readonly PlanLine[] => {
  const { duty, help } = planFor(context)
  return [...duty, ...help]
}
const isBy = ({ by }: PlanLine, limit: (typeof deadlines)[number]) =>
  deadlines.indexOf(by) <= deadlines.indexOf(limit)

test('a row is said by a deadline exactly when it stands on the plan by then', () => {
  const said = actionIds.flatMap((row) =>
    deadlines.map((by) => ({ row, by, when: whenSaid({ row, by }) })),
  )
  for (const context of people()) {
    const lines = linesOf(context)
    const wrong = said.filter(({ row, by, when }) => {
      const there = lines.some((line) => line.id === row && isBy(line, by))
      return holds(when, context) !== there
    })
    expect(wrong).toEqual([])
  }
})

test('a row without a deadline is said whenever it stands there', () => {
  const said = actionIds.map((row) => ({ row, when: whenSaid({ row }) }))
  for (const context of people()) {
    const there = new Set(linesOf(context).map(({ id }) => id))
    expect(said.filter(({ row, when }) => holds(when, context) !== there.has(row))).toEqual([])
  }
})

const someContacts = [
  'barnevern',
  'barnevernvakt',
  'police',
  'medical',
  'ppt',
  'reportPortal',
] as const

test('somebody is named exactly when a line names them, and still to be called when it is not done', () => {
  const said = someContacts.flatMap((id) =>
    (['now', 'sameDay', 'fourWeeks'] as const).map((by) => ({
      id,
      by,
      named: whenNamed([id], by),
      same: whenSaid({ oneOf: [id], by }),
      open: whenStillNamed([id], by),
    })),
  )
  for (const context of people()) {
    const lines = linesOf(context)
    for (const { id, by, named, same, open } of said) {
      const naming = lines.filter((line) => line.contacts.includes(id) && isBy(line, by))
      const is = [named, same, open].map((when) => holds(when, context))
      const undone = naming.some(({ done }) => !done)
      expect([id, by, ...is]).toEqual([id, by, naming.length > 0, naming.length > 0, undone])
    }
  }
})

test('one of several is enough, by any time where none is given', () => {
  const context = onlyKnowing({ neglect: 'yes' })
  expect(holds(whenSaid({ oneOf: ['fire', 'barnevern'] }), context)).toBe(true)
  expect(holds(whenSaid({ oneOf: ['fire'] }), context)).toBe(false)
  expect(holds(whenSaid({ oneOf: ['barnevern'], by: 'now' }), context)).toBe(false)
})

test('the first to call is the first of the first line that is not done', () => {
  const firsts = ['policeEmergency', 'legevakt', 'barnevern', 'barnevernvakt', 'police'] as const
  const said = firsts.map((id) => ({ id, when: whenSaid({ first: [id] }) }))
  for (const context of people()) {
    const opening = planFor(context).duty.find((line) => line.contacts.length > 0)
    const first = opening?.done === false ? opening.contacts[0] : undefined
    for (const { id, when } of said) expect([id, holds(when, context)]).toEqual([id, id === first])
  }
})

test('when to look again is held by every deadline that is no sooner', () => {
  const held = deadlinesHeld().filter(([what]) => what.startsWith('look again'))
  expect(held.map(([what]) => what)).toEqual(deadlines.map((by) => `look again by ${by}`))
  for (const context of people()) {
    const found = held.filter(([, formula]) => holds(formula, context)).map(([what]) => what)
    const soonest = deadlines.indexOf(planFor(context).lookAgain)
    expect(found).toEqual(deadlines.slice(soonest).map((by) => `look again by ${by}`))
  }
})

test('the three who are called are held, by each number that stands for them, and when they are', () => {
  const roles = {
    emergency: ['medical', 'policeEmergency', 'fire'],
    police: ['police', 'policeEmergency'],
    barnevern: ['barnevern', 'barnevernvakt', 'alarm'],
  } as const
  expect(contactsHeld()).toEqual(
    keysOf(roles).flatMap((role) => [
      [`${role} is named`, whenNamed(roles[role], 'fourWeeks')],
      [`${role} is still to be called`, whenStillNamed(roles[role], 'fourWeeks')],
    ]),
  )
  expect(deadlinesHeld().length).toBe(deadlines.length * (2 * keysOf(roles).length + 1))
  expect(parentsHeld().map(([what]) => what)).toEqual([
    'parents: not yet',
    'parents wait',
    'parents may not be told',
  ])
})

test('what not to do is said where the plan says it', () => {
  for (const context of people())
    for (const id of keysOf(doNots))
      expect(holds(whenSaid({ doNot: id }), context)).toBe(planFor(context).doNots.includes(id))
})

test.each<readonly [string, Parameters<typeof whenSaid>[0], boolean]>([
  ['every one', { every: [{ row: 'callBarnevern' }, { row: 'keepWatching' }] }, true],
  ['not every one', { every: [{ row: 'callBarnevern' }, { row: 'avert' }] }, false],
  ['some', { some: [{ row: 'callBarnevern' }, { row: 'avert' }] }, true],
  ['none of some', { some: [{ row: 'stepIn' }, { row: 'avert' }] }, false],
  ['the opposite', { no: { row: 'avert' } }, true],
  ['not the opposite', { no: { row: 'callBarnevern' } }, false],
  ['what is known', suspected('neglect'), true],
  ['what is not known', suspected('honour'), false],
])('a rule can ask for %s', (_, says, held) => {
  expect(holds(whenSaid(says), onlyKnowing({ neglect: 'yes' }))).toBe(held)
})

test('the usual deadline is always kept, a sooner one where it is called for', () => {
  const always: Formula = { all: [] }
  expect(atLatest('callBarnevern', 'sameDay')).toEqual(always)
  expect(holds(atLatest('callBarnevern', 'now'), knowing({ notSafeToday: 'yes' }))).toBe(false)
  expect(holds(atLatest('callBarnevern', 'beforePickup'), knowing({ notSafeToday: 'yes' }))).toBe(
    true,
  )
  expect(holds(atLatest('callBarnevern', 'beforePickup'), onlyKnowing({ disability: 'yes' }))).toBe(
    false,
  )
})
