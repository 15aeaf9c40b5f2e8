import { expect, test } from 'vitest'
import { slipsThrough } from './hostile.ts'

test.each([9, 10, 11])('of thousand %i of hostile files none slips through', (thousand) => {
  const { wrong, loaded } = slipsThrough(thousand)
  expect(wrong).toEqual([])
  // A test that lets nothing through has not looked at anything.
  expect(loaded).toBeGreaterThan(10)
  expect(loaded).toBeLessThan(500)
})
