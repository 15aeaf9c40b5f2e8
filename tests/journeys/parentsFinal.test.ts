import { expect, test } from 'vitest'
import { givenBy } from '../../flows/bti/given.ts'
import { nothingUrgent } from '../../flows/scenarios/beginnings.ts'
import { partsOf } from '../../flows/scenarios/told.ts'
import { parentsDecision } from '../../src/plan/plan.ts'
import { isActedOn } from '../../src/walk/firstPlan.ts'
import { ahead, hereOf } from '../../src/walk/trip.ts'
import { arrive, walked } from '../walked.ts'

const honour = `${nothingUrgent} · no · no`
const people = `${honour} · done`
const topics = `${people} · done`
const askedForMore = ['safety.honour', 'safety.people', 'safety.topics']

test.each([
  ['is neglected', `${topics} · neglect:yes · yes`],
  ['gets no doctor', `${topics} · medical:yes · yes · parents`],
  ['gets no treatment it must have', `${topics} · disability:yes · yes · parents`],
  ['puts itself in danger', `${topics} · behaviour:yes · yes`],
  ['is kept at home', `${topics} · absence:yes · keptHome · yes`],
  ['is gone, and nobody reaches the family', `${topics} · absence:yes · gone`],
  ['is bullied', `${people} · peers:yes · done`],
  ['may be bullied', `${people} · peers:unsure · done`],
  ['is exploited', `${honour} · trafficking:yes · yes`],
])('whoever knows that a child %s reads once and for all what the parents may know', (_, to) => {
  const first = walked(...partsOf(to))
  expect(isActedOn(hereOf(first))).toBe(true)
  const [decision] = parentsDecision(hereOf(first).context)
  expect(decision).not.toBe('gatesFirst')
  let rest = ahead(first, givenBy('goOn'))
  while (askedForMore.includes(hereOf(rest).at)) rest = ahead(rest, givenBy('done'))
  expect(parentsDecision(hereOf(rest).context)[0]).toBe(decision)
})

test('whoever is in doubt about the parents of a child with small old cuts asks health, and barnevern beside', () => {
  const cuts = ['newWorry', 'selfHarm:yes', 'small', 'agreed', 'done', 'no', 'no', 'done', 'done']
  expect(arrive(...cuts, 'done', 'adviceFirst').at).toBe('aside.discuss.advice')
})
