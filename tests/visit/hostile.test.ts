import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arrivalBy } from '../../src/visit/arrival.ts'
import { decode } from '../../src/walk/code.ts'
import { alphabet } from '../../src/walk/code.ts'
import { bti } from '../../flows/bti/bti.ts'

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    '#',
    '%00',
  ),
  fc.stringMatching(/^[?#&=%./\\<>"'A-Za-z0-9]{0,200}$/),
)
const codeLike = fc
  .array(fc.constantFrom(...Array.from(alphabet)), { maxLength: 120 })
  .map((letters) => letters.join(''))

test('six thousand addresses lead to the first question, and never anywhere else', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      expect(['plain', 'step', 'unknown']).toContain(arrivalBy(`#${text}`))
    }),
    { numRuns: 6000 },
  )
})

test('six thousand made-up codes are read or refused, and none throws or reaches a prototype', () => {
  fc.assert(
    fc.property(fc.oneof(nasty, codeLike), (text) => {
      const decoded = decode(bti, text)
      expect('fault' in decoded || Array.isArray(decoded.remembered)).toBe(true)
    }),
    { numRuns: 6000 },
  )
  expect(Object.keys(Object.prototype)).toEqual([])
})
