import { expect, test } from 'vitest'
import { initialTransition, transition } from 'xstate'
import { encode } from '../../src/walk/code.ts'
import { nationalGuide } from '../../src/visit/guide.ts'
import { alone } from '../../src/visit/mode.ts'
import { visit, type VisitContext, type VisitEvent } from '../../src/visit/visit.ts'
import { walked as arrived } from '../walked.ts'

/** All that is known, with the trip as the answers it is made of. */
function known({ trip, ...context }: VisitContext) {
  return { ...context, walk: trip.walk, places: trip.places.map(({ at }) => at) }
}

const fresh = known(initialTransition(visit, { guide: nationalGuide, mode: alone })[0].context)

function contextAfter(...events: readonly VisitEvent[]) {
  let [snapshot] = initialTransition(visit, { guide: nationalGuide, mode: alone })
  for (const event of events) [snapshot] = transition(visit, snapshot, event)
  return known(snapshot.context)
}

const answer = (given: string): VisitEvent => ({ type: 'answer', answer: given })
const walked = ['newWorry', 'done', 'no', 'no'].map(answer)
const code = encode(arrived('newWorry', 'done', 'no', 'no'))

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
