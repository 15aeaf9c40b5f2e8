import { expect, test } from 'vitest'
import { initialTransition, transition } from 'xstate'
import { encode } from '../../src/walk/code.ts'
import { walkOf } from '../../src/walk/walkOf.ts'
import { nationalGuide } from '../../src/visit/guide.ts'
import { visit, type VisitEvent } from '../../src/visit/visit.ts'

const fresh = initialTransition(visit, nationalGuide)[0].context

function contextAfter(...events: readonly VisitEvent[]) {
  let [snapshot] = initialTransition(visit, nationalGuide)
  for (const event of events) [snapshot] = transition(visit, snapshot, event)
  return snapshot.context
}

const answer = (given: string): VisitEvent => ({ type: 'answer', answer: given })
const walked = ['newWorry', 'done', 'no', 'no'].map(answer)
const code = encode(walkOf('newWorry', 'done', 'no', 'no'))

/** Ways to come to know something, each in a place of its own. */
const ways: readonly (readonly [string, readonly VisitEvent[]])[] = [
  ['answers', walked],
  ['answers that wait to be asked again', [...walked, { type: 'change', index: 1 }]],
  ['a plan that stands open', [...walked, { type: 'showPlan' }]],
  ['a code that was read', [{ type: 'enterCode' }, { type: 'readCode', text: code }]],
  ['a code that could not be read', [{ type: 'enterCode' }, { type: 'readCode', text: 'ACD' }]],
  ['a number that was called', [...walked, { type: 'call' }]],
]

test.each(ways)('somebody who wipes leaves nothing of %s', (_, events) => {
  expect(contextAfter(...events)).not.toEqual(fresh)
  expect(contextAfter(...events, { type: 'wipe' })).toEqual(fresh)
})

test.each(ways)(
  'somebody who goes away leaves nothing of %s, but that it was the clock',
  (_, events) => {
    expect(contextAfter(...events, { type: 'expire' })).toEqual({ ...fresh, expired: true })
  },
)
