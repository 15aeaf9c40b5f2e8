import { expect, test } from 'vitest'
import { planFor } from '../../src/plan/plan.ts'
import { arrive } from '../walked.ts'

const at = (...answers: readonly string[]) => arrive(...answers)
const lineIn = (answers: readonly string[], id: string) =>
  planFor(at(...answers).context).duty.find((line) => line.id === id)

/** A colleague who shouts at a child: no crime, and the leader is not part of it. */
const aboutStaff = [
  'newWorry',
  'done',
  'no',
  'no',
  'done',
  'staff:yes',
  'no',
  'goOn',
  'done',
  'done',
]
const shouting = [...aboutStaff, 'school', 'no']

test('who tells a leader that does nothing has told nobody yet, and comes back to tell the one above', () => {
  expect(at(...shouting).at).toBe('duty.staffTell')
  const inVain = [...shouting, 'leaderInactive']
  expect(at(...inVain).at).toBe('duty.staffTell')
  expect(lineIn(inVain, 'tellOwnerAboutStaff')?.done).toBe(false)
  expect(lineIn([...inVain, 'told'], 'tellOwnerAboutStaff')?.done).toBe(true)
})

test('who told the leader, and finds the child no safer, tells the one above before it is done', () => {
  const told = [...shouting, 'told', 'tell']
  expect(lineIn(told, 'tellLeaderAboutStaff')?.done).toBe(true)
  expect(at(...told).at).toBe('duty.environmentFollowUp')
  const again = [...told, 'notSafe', 'leaderInactive']
  expect(at(...again).at).toBe('duty.staffTell')
  expect(lineIn(again, 'tellOwnerAboutStaff')?.done).toBe(false)
  expect(at(...again, 'told').at).not.toBe('duty.staffTell')
  expect(lineIn([...again, 'told'], 'tellOwnerAboutStaff')?.done).toBe(true)
})

/** In doubt about neglect, talked over with barnevern, and in doubt again with something concrete. */
const inDoubt = ['newWorry', 'done', 'no', 'no', 'done', 'done', 'neglect:yes', 'unsure', 'done']
const advised = [...inDoubt, 'authority', 'stillUnsure', 'yes', 'school']

test('a report that is only advised is not sent against what barnevern says', () => {
  const asked = at(...advised)
  const report = asked.at === 'duty.report' ? advised : [...advised, 'no', 'tell']
  expect(at(...report).at).toBe('duty.report')
  expect(lineIn(report, 'reportSeen')).toBeDefined()
  const no = [...report, 'advisedNot']
  expect(at(...no).at).not.toBe('duty.report')
  expect(lineIn(no, 'reportSeen')).toBeUndefined()
})

test('nobody is offered to leave a report that must be sent', () => {
  const due = ['newWorry', 'done', 'no', 'no', 'done', 'done', 'neglect:yes', 'yes', 'goOn', 'done']
  const report = [...due, 'school', 'no', 'tell']
  expect(at(...report)).toMatchObject({ at: 'duty.report' })
  expect(at(...report).open).not.toContain('advisedNot')
})
