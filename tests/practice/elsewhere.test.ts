import { expect, test } from 'vitest'
import { practiceCases } from '../../flows/scenarios/practice/cases.ts'
import { inVariants } from '../../src/practice/inVariants.ts'
import { checkCases } from '../../src/practice/check.ts'
import { readStory } from '../../src/practice/story.ts'
import { nationalVariants } from '../../flows/bti/variants.ts'

function caseOf(id: string) {
  const found = practiceCases.find((one) => one.id === id)
  if (!found) throw new RangeError(`There is no case ${id}.`)
  return found
}

const leaderFirst = { ...nationalVariants, order: 'leaderFirst' } as const

test('where the leader comes first, the same answers are expected in that order', () => {
  const died = caseOf('grandfather-died')
  const local = inVariants(died, leaderFirst)
  expect(died.walk.slice(11, 14)).toEqual(['yes', 'enough', 'talk'])
  expect(local.walk.slice(11, 14)).toEqual(['yes', 'talk', 'enough'])
  expect(local.walk.toSorted()).toEqual(died.walk.toSorted())
})

test('what follows another right answer is expected in that order too', () => {
  const [, themes] = inVariants(caseOf('quiet-since-the-baby'), leaderFirst).accepted
  expect(themes).toMatchObject({ after: 8, answer: 'themes' })
  expect(themes?.goOn?.slice(2, 5)).toEqual(['toldToMe', 'talk', 'enough'])
})

test('a case that meets nothing a municipality has chosen is the very same there', () => {
  const told = caseOf('do-not-tell')
  expect(inVariants(told, leaderFirst)).toBe(told)
})

test('a case that ends elsewhere in one chart is named with that chart', () => {
  const stuck = { ...caseOf('nobodys-job'), elsewhere: [] }
  const [fault] = checkCases([stuck])
  expect(fault).toMatchObject({ fault: 'noWay', variants: 'stuck: meeting', answer: 'decided' })
})

test('a story without all its words is no story, and all that is missing is said', () => {
  const told = caseOf('do-not-tell')
  const { story, faults } = readStory(told, { title: '', parts: ['one'], talk: [1, 2, 3] })
  expect(story).toBeUndefined()
  expect(faults.map((fault) => ('key' in fault ? fault.key : fault.fault))).toEqual([
    'title',
    'parts',
    'accepted',
    'why',
    'practises',
    'remember',
    'talk.0',
    'talk.1',
    'talk.2',
  ])
  expect(readStory(told, undefined).faults).toMatchObject([{ fault: 'noStory' }])
})
