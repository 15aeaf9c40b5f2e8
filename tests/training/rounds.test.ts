import { expect, test } from 'vitest'
import { bti } from '../../flows/bti/bti.ts'
import { btiFor } from '../../flows/bti/btiFor.ts'
import { everyVariant } from '../../flows/bti/everyVariant.ts'
import { practiceCases } from '../../flows/scenarios/practice/cases.ts'
import { asFar } from '../../src/practice/asFar.ts'
import { inVariants } from '../../src/practice/inVariants.ts'
import { isUrgent, menus } from '../../src/meeting/voting.ts'
import { hereOf, cut } from '../../src/walk/trip.ts'
import { rightWalk } from '../../src/practice/inVariants.ts'
import { toldAlong } from '../../src/practice/stand.ts'
import { groupTimeOf, passedBefore, passedFrom, stopsOf } from '../../src/training/rounds.ts'

const walks = practiceCases.flatMap((one) =>
  [undefined, ...one.accepted.keys()].map((accepted) => ({
    one,
    right: rightWalk(one, accepted),
  })),
)

test('a group comes to the end of every right walk by its votes and what it reads', () => {
  for (const { one, right } of walks) {
    const stops = stopsOf(bti, one, right)
    let at = 0
    let presses = 0
    while (at < right.length) {
      const passed = passedFrom(stops, one, right, { from: at, wasRead: false }).length
      at += passed
      // What is left is voted on, or read and gone on from.
      if (at < right.length)
        at +=
          stops[at] === 'vote'
            ? 1
            : passedFrom(stops, one, right, { from: at, wasRead: true }).length
      presses += 1
      expect(presses).toBeLessThanOrEqual(right.length + 1)
    }
    expect(at).toBe(right.length)
  }
})

test('no part of a story is passed over: at most one is new where a group stops', () => {
  for (const { one, right } of walks) {
    const stops = stopsOf(bti, one, right)
    const told = toldAlong(one, right)
    for (let from = 1; from < right.length; from += 1) {
      const before = told.includes(from) ? 1 : 0
      const to = from + passedFrom(stops, one, right, { from, wasRead: false }).length
      const later = told.filter((step) => step > from && step <= to).length
      expect({ id: one.id, from, isOne: before + later <= 1 }).toEqual({
        id: one.id,
        from,
        isOne: true,
      })
    }
  }
})

test('nobody votes on the way through a menu, where danger now is asked about, or on a plan', () => {
  for (const { one, right } of walks) {
    const { trip } = asFar(bti, right)
    for (const [index, stop] of stopsOf(bti, one, right).entries()) {
      if (stop !== 'vote') continue
      const here = hereOf(cut(trip, index))
      expect(menus).not.toContain(here.at)
      expect(isUrgent(here) || here.step.kind === 'outcome').toBe(false)
    }
  }
})

test('a group votes at most nine times on a case, and on half of the cases at most three', () => {
  const rounds = practiceCases.map((one) => groupTimeOf(bti, one).rounds).toSorted((a, b) => a - b)
  expect(rounds.at(-1)).toBeLessThanOrEqual(9)
  expect(rounds[rounds.length >> 1]).toBeLessThanOrEqual(3)
  // One case is only a way through the guide: it is for one alone.
  expect(
    practiceCases.filter((one) => groupTimeOf(bti, one).rounds === 0).map(({ id }) => id),
  ).toEqual(['heavy-mondays'])
})

const voted = (id: string) => {
  const one = practiceCases.find((practiceCase) => practiceCase.id === id)
  if (!one) throw new RangeError(id)
  const { trip } = asFar(bti, one.walk)
  return stopsOf(bti, one, one.walk).flatMap((stop, at) =>
    stop === 'vote' ? [`${trip.walk[at]?.at} ${one.walk[at]}`] : [],
  )
}

test('what suspects something is voted on, wherever it is not danger now', () => {
  expect(voted('first-weeks')).toEqual(['safety.violence no', 'level0.reflect.concretise enough'])
  expect(voted('hard-hands')).toEqual([
    'safety.violence no',
    'safety.people staff:yes',
    'duty.staffCrime no',
  ])
})

test('the screen goes on in the chart of every municipality too', () => {
  for (const variants of everyVariant)
    for (const one of practiceCases) {
      const local = inVariants(one, variants)
      if (local === one) continue
      expect(groupTimeOf(btiFor(variants), local).rounds).toBeGreaterThan(
        one.id === 'heavy-mondays' ? -1 : 0,
      )
    }
})

test('what the screen passed is what lies between two stops', () => {
  expect(passedBefore(['pass', 'pass', 'vote', 'pass', 'read'], 2)).toBe(2)
  expect(passedBefore(['pass', 'pass', 'vote', 'pass', 'read'], 4)).toBe(1)
  expect(passedBefore(['vote', 'vote'], 1)).toBe(0)
})
