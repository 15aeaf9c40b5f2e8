import { expect, test, vi } from 'vitest'
import { btiFor } from '../../flows/bti/btiFor.ts'
import { bti } from '../../flows/bti/bti.ts'
import { journeys } from '../../flows/scenarios/journeys.ts'
import { nationalGuide } from '../../src/visit/guide.ts'
import { alone } from '../../src/visit/mode.ts'
import { give, goBack } from '../../src/visit/moves.ts'
import { viewOf } from '../../src/visit/view.ts'
import { untouchedVisit } from '../../src/visit/visit.ts'
import { ahead, begin, cut, hereOf, tripOf } from '../../src/walk/trip.ts'
import { walked } from '../walked.ts'

test.each(journeys)(
  '$id walked answer by answer is the walk read from its beginning',
  (journey) => {
    const trip = walked(...journey.answers)
    const read = tripOf(bti, trip.walk)
    expect(JSON.stringify(read.places)).toBe(JSON.stringify(trip.places))
    const half = Math.floor(trip.walk.length / 2)
    expect(JSON.stringify(hereOf(cut(trip, half)))).toBe(
      JSON.stringify(hereOf(tripOf(bti, trip.walk.slice(0, half)))),
    )
  },
)

/** How often XState is asked where an answer leads, while something is done. */
function transitionsIn(doing: () => void): number {
  const asked = vi.spyOn(bti, 'transition')
  doing()
  const { length } = asked.mock.calls
  asked.mockRestore()
  return length
}

test('an answer costs one transition, the page after it none, and going back none', () => {
  const visit = untouchedVisit({ guide: nationalGuide, mode: alone })
  const long = walked(...(journeys.find(({ id }) => id === 'S2')?.answers ?? []))
  const before = { ...visit, trip: cut(long, long.walk.length - 1) }
  const last = long.walk.at(-1)
  if (!last) throw new RangeError('The journey has no answer.')
  let after = before
  expect(transitionsIn(() => (after = { ...before, ...give(before, last) }))).toBe(1)
  expect(transitionsIn(() => viewOf('asking', after))).toBe(0)
  expect(transitionsIn(() => viewOf('plan', after))).toBe(0)
  expect(transitionsIn(() => goBack(after))).toBe(0)
})

test('a look ahead leaves the trip as it was', () => {
  const trip = begin(bti)
  const next = ahead(trip, { answer: 'newWorry' })
  expect(trip.walk).toEqual([])
  expect(hereOf(next).at).toBe('safety.acute')
  expect(ahead(begin(btiFor({ order: 'leaderFirst' })), { answer: 'newWorry' }).chart).not.toBe(bti)
})
