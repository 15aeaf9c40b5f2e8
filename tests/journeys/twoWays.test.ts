import { expect, test } from 'vitest'
import { duties } from '../../flows/duties.ts'
import { holds } from '../../flows/formula.ts'
import { keysOf } from '../../flows/keysOf.ts'
import { nothingUrgent } from '../../flows/scenarios/beginnings.ts'
import { partsOf } from '../../flows/scenarios/told.ts'
import { arrive } from '../walked.ts'

function openAfter(answers: string) {
  const { context } = arrive(...partsOf(answers))
  return keysOf(duties).filter((duty) => holds(duties[duty], context))
}

const violence = `${nothingUrgent} · yes`
const sexual = `${nothingUrgent} · no · yes`
const people = `${nothingUrgent} · no · no · done`

test.each([
  ['a child hurt another', `${violence} · child`, `${violence} · several · child:yes · done`],
  ['a child abused another', `${sexual} · child`, `${sexual} · several · child:yes · done`],
  ['somebody at home hits', `${violence} · home`, `${violence} · several · home:yes · done`],
  ['an employee hits', `${violence} · staff`, `${violence} · several · staff:yes · done`],
  ['a stranger hits', `${violence} · outside`, `${violence} · several · outside:yes · done`],
  ['nobody knows who hits', `${violence} · unknown`, `${violence} · several · unknown`],
])('that %s opens the same duties as one choice and as one of several', (_, one, several) => {
  expect(openAfter(several)).toEqual(openAfter(one))
})

test.each([
  ['children hurt each other', `${people} · peers:yes · done`, `${violence} · child`],
  ['the behaviour is red', `${people} · sexualBehaviour:yes · yes`, `${sexual} · child`],
  ['an employee oversteps', `${people} · staff:yes`, `${violence} · staff`],
])('that %s opens no duty by itself that it does not open as abuse', (_, itself, asAbuse) => {
  expect(openAfter(asAbuse)).toEqual(expect.arrayContaining(openAfter(itself)))
  expect(openAfter(itself)).not.toEqual([])
})
