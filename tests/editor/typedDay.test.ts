import { expect, test } from 'vitest'
import { typedDay } from '../../src/editor/typedDay.ts'

test.each([
  ['review', '1.6.2027', '2027-06-01'],
  ['on', '01.06.2027', '2027-06-01'],
  ['checked', '1. 6. 2027', '2027-06-01'],
  ['read', '2027-06-01', '2027-06-01'],
  // What is no such day is told of by the checker, as it was written.
  ['review', 'juni 2027', 'juni 2027'],
  ['review', '1.6.27', '1.6.27'],
  // In any other field it is only a text.
  ['title', '1.6.2027', '1.6.2027'],
])('in %s, %s stands in the file as %s', (field, text, stands) => {
  expect(typedDay(field, text)).toBe(stands)
})
