import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Bdd, every, none, type Zone } from '../../src/proof/kernel/bdd.ts'

const size = 5
/** A set of the 32 assignments of five variables, as a list of yes and no. */
const anySet = fc.array(fc.boolean(), { minLength: 32, maxLength: 32 })
const all = Array.from({ length: 32 }, (_, number) => number)
const isOn = (number: number) => (variable: number) => (number & (1 << variable)) !== 0

function build(bdd: Bdd, set: readonly boolean[]): Zone {
  return all
    .filter((number) => set[number])
    .map((number) =>
      [...Array(size).keys()].reduce<Zone>(
        (zone, v) => bdd.and(zone, bdd.where(v, isOn(number)(v))),
        every,
      ),
    )
    .reduce<Zone>((a, b) => bdd.or(a, b), none)
}

test('a store that must grow forgets nothing', () => {
  const bdd = new Bdd()
  const rows = Array.from({ length: 13 }, (_, v) => v)
  const first = rows.map((v) => bdd.where(v, true))
  // Pairs that are far apart need a diagram for every way the first half can be.
  const zone = rows.reduce<Zone>(
    (sum, v) =>
      bdd.and(
        sum,
        bdd.or(
          bdd.and(bdd.where(v, true), bdd.where(v + 13, true)),
          bdd.and(bdd.where(v, false), bdd.where(v + 13, false)),
        ),
      ),
    every,
  )
  expect(bdd.size()).toBeGreaterThan(1 << 12)
  expect(rows.map((v) => bdd.where(v, true))).toEqual(first)
  expect(bdd.count(zone, 26)).toBe(2 ** 13)
})

test('equal sets are equal numbers, and different ones are not, however many there are', () => {
  const bdd = new Bdd()
  const variables = Array.from({ length: 6000 }, (_, v) => v)
  const sets = variables.map((v) => bdd.where(v, true))
  expect(new Set(sets).size).toBe(6000)
  expect(variables.map((v) => bdd.where(v, true))).toEqual(sets)
  const pairs = sets.slice(1).map((set, v) => bdd.and(set, sets[v] ?? none))
  expect(new Set(pairs).size).toBe(5999)
  expect(sets.slice(1).map((set, v) => bdd.and(sets[v] ?? none, set))).toEqual(pairs)
})

test('sets that fall in one slot of the store are told apart', () => {
  const bdd = new Bdd()
  // Far apart, so that only what a slot does not see makes them different.
  const sets = Array.from({ length: 500 }, (_, number) => bdd.where(number << 14, true))
  expect(new Set(sets).size).toBe(500)
})

test('a member names no more variables than it has to', () => {
  const bdd = new Bdd()
  expect(bdd.pick(every)).toEqual(new Set())
  expect(bdd.pick(bdd.where(3, false))).toEqual(new Set())
  expect(bdd.pick(bdd.and(bdd.where(1, true), bdd.where(3, true)))).toEqual(new Set([1, 3]))
})

test('nothing stays nothing, whatever a variable is given', () => {
  const bdd = new Bdd()
  for (const value of [true, false]) {
    expect(bdd.assign(none, 2, value)).toBe(none)
    expect(bdd.before(none, 2, value)).toBe(none)
  }
})

test('diagrams do what lists of assignments do', () => {
  fc.assert(
    fc.property(anySet, anySet, fc.nat(size - 1), fc.boolean(), (a, b, v, value) => {
      const bdd = new Bdd()
      const [x, y] = [build(bdd, a), build(bdd, b)]
      const to = (number: number) => (value ? number | (1 << v) : number & ~(1 << v))
      for (const n of all) {
        const has = (zone: Zone) => bdd.has(zone, isOn(n))
        expect(has(bdd.and(x, y))).toBe(a[n] && b[n])
        expect(has(bdd.or(x, y))).toBe(a[n] || b[n])
        expect(has(bdd.minus(x, y))).toBe(a[n] && !b[n])
        expect(has(bdd.before(x, v, value))).toBe(a[to(n)])
        expect(has(bdd.assign(x, v, value))).toBe(all.some((m) => a[m] && to(m) === n))
      }
      expect(bdd.count(x, size)).toBe(a.filter(Boolean).length)
      const picked = bdd.has(x, (variable) => bdd.pick(x).has(variable))
      expect(picked).toBe(x !== none)
    }),
    { numRuns: 30 },
  )
})
