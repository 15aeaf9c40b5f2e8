import { expect, test } from 'vitest'
import { duties } from '../../flows/duties.ts'
import { holds } from '../../flows/formula.ts'
import {
  level0ToClarify,
  nothingUrgent,
  onLevel1,
  onLevel2,
  restNo,
  toLevel0,
} from '../../flows/scenarios/beginnings.ts'
import { partsOf } from '../../flows/scenarios/told.ts'
import { planFor } from '../../src/plan/plan.ts'
import { nationalGuide } from '../../src/visit/guide.ts'
import { planView } from '../../src/visit/planView.ts'
import { arrive, walked } from '../walked.ts'

const at = (answers: string) => arrive(...partsOf(answers)).at
const linesAt = (answers: string) => {
  const { duty, help } = planFor(arrive(...partsOf(answers)).context)
  return [...duty, ...help].map(({ id }) => id)
}
const viewAt = (answers: string) => planView(walked(...partsOf(answers)), nationalGuide)

const talk = `${toLevel0} · yes · enough · talk`
const closed = `${onLevel1} · evaluate · goodEffect · done · done`

test('parents who disagree in the first talk are not asked what they say no to', () => {
  expect(at(`${talk} · parentsDisagree`)).toBe('level0.act.parentsDisagree')
  expect(at(`${talk} · parentsDisagree · ownTask`)).toBe('consent.ownTask')
})

test.each([
  ['the parents have said no', `${talk} · parentsDisagree · ownTask`, 'talkWithParents'],
  ['the worry is gone', `${toLevel0} · yes · gone`, 'talkWithParents'],
  ['all agree that there is no worry', `${talk} · noWorry · no`, 'writeDown'],
  [
    'a service was refused',
    `${onLevel2} · chooseService · parentsRefuse · everything · no`,
    'level2Service',
  ],
])('%s: the plan no longer asks for what is over', (_, answers, line) => {
  expect(linesAt(answers)).not.toContain(line)
})

test('after a no the plan says what can be done without consent', () => {
  expect(linesAt(`${talk} · parentsDisagree · ownTask`)).toContain('keepOwnPart')
  expect(viewAt(`${talk} · parentsDisagree · ownTask`).parentsSaid).toBe('refused')
  expect(viewAt(level0ToClarify).parentsSaid).toBe('talked')
})

test('parents who have changed their minds are asked again, and so says the plan', () => {
  const again = `${onLevel2} · chooseService · parentsRefuse · everything · no · changedMind`
  expect(linesAt(again)).toContain('level2Service')
  expect(linesAt(again)).not.toContain('keepOwnPart')
})

test('the end of a case says the last things, and none of the first', () => {
  expect(at(closed)).toBe('end.closed')
  const lines = linesAt(closed)
  expect(lines).toEqual(
    expect.arrayContaining(['closeWithChild', 'closeWithParents', 'closeHandOver', 'closeNote']),
  )
  for (const first of ['level1Consent', 'level1Measures', 'level1Evaluate'])
    expect(lines).not.toContain(first)
})

test('a new worry after the end begins anew', () => {
  expect(linesAt(`${closed} · newWorry`)).not.toContain('closeNote')
})

test('who needs advice on level 2 is sent to PPT and health, not to barnevern and police', () => {
  const advice = arrive(...partsOf(`${onLevel2} · chooseService · unsure`))
  expect(advice.at).toBe('aside.discuss.advice')
  expect(advice.step.contacts.slice(0, 2)).toEqual(['ppt', 'healthNurse'])
})

test('who is in doubt whether a no makes it serious is sent to barnevern, and not to PPT', () => {
  const doubt = `${onLevel2} · chooseService · parentsRefuse · everything · unsure`
  expect(at(doubt)).toBe('aside.discuss.who')
})

test('one parent’s no is worked with before anybody asks whether it is serious', () => {
  const one = `${onLevel2} · chooseService · parentsRefuse · oneParent`
  expect(at(one)).toBe('consent.oneParent')
  expect(at(`${one} · stillNo`)).toBe('consent.reconsider')
})

const fall = `danger · danger:yes · accident · done · no · no · ${restNo}`

test('a plain accident is not asked whether a crime can be averted', () => {
  expect(walked(...partsOf(fall)).places.map((place) => place.at)).not.toContain('duty.avert')
})

test.each([
  ['somebody may have done it', 'danger · danger:yes · safe · done · no · no'],
  ['there may be violence besides', 'danger · danger:yes · accident · done · unsure · home · no'],
])('danger where %s is asked whether a crime can be averted', (_, answers) => {
  const { context } = arrive(...partsOf(`${answers} · ${restNo}`))
  expect(holds(duties.avert, context)).toBe(true)
})

test('where life is in danger, 113 and 112 stand beside each other', () => {
  const [first] = viewAt('danger · danger:yes').first
  expect([first?.contact?.number, first?.other?.number]).toEqual(['113', '112'])
})

test('one wavering answer makes the parents wait, and the page says which', () => {
  const { parents, parentsHeldBy } = viewAt(
    `${nothingUrgent} · no · no · threateningParent:unsure · ${restNo}`,
  )
  expect(parents).toBe('askFirst')
  expect(parentsHeldBy).toEqual([{ gate: 'threateningParent', sure: false }])
})
