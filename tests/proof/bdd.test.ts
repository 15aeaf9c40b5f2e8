import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Bdd, every, none, type Zone } from '../../src/proof/bdd.ts'

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
  expect(bdd.count(zone, 26)).toBe(2 ** 13)
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
