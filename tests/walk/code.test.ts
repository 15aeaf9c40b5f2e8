import fc from 'fast-check'
import { expect, test } from 'vitest'
import { interruptions } from '../../flows/bti/asides.ts'
import { alphabet, decode, encode } from '../../src/walk/code.ts'
import { replay } from '../../src/walk/replay.ts'
import { answer, arriveAt, type Walk } from '../../src/walk/walk.ts'
import { walkOf } from '../../src/walk/walkOf.ts'

/** Any walk at all: at each place one of what is open there, sometimes an interruption. */
const anyWalk = fc.array(fc.nat(), { maxLength: 25 }).map((choices) =>
  choices.reduce<Walk>((walk, choice) => {
    const open = [...arriveAt(walk).answers, ...Object.keys(interruptions)]
    return answer(walk, open[choice % open.length] ?? '')
  }, []),
)

const everyday = walkOf('newWorry', 'done', 'no', 'no', 'done', 'done', 'done', 'goOn')

test('an everyday visit fits on the back of a hand: at most twelve characters', () => {
  expect(encode(everyday).replaceAll('-', '').length).toBeLessThanOrEqual(12)
})

test('a code read back asks the acute page again and remembers the rest', () => {
  const decoded = decode(encode(everyday))
  if (!('remembered' in decoded)) throw new Error(decoded.fault)
  const first = replay([], decoded.remembered)
  expect(arriveAt(first.walk).at).toBe('safety.acute')
  const second = replay(answer(first.walk, 'done'), first.remembered)
  expect(arriveAt(second.walk).at).toBe('level0.notice.wondering')
  expect(second.remembered).toEqual([])
})

test('whatever was answered, the code reads back without the day it was written', () => {
  fc.assert(
    fc.property(anyWalk, (walk) => {
      const code = encode(walk)
      const decoded = decode(code)
      expect(decoded).not.toHaveProperty('fault')
      if (!('remembered' in decoded)) return
      expect(decoded.remembered.filter(({ at }) => at.startsWith('aside.acute'))).toEqual([])
      expect(decoded.remembered.length).toBeLessThanOrEqual(walk.length)
      expect(() => replay([], decoded.remembered)).not.toThrow()
    }),
    { numRuns: 60 },
  )
})

test('one wrong character, or two swapped, is always found', () => {
  const letters = encode(everyday).replaceAll('-', '')
  for (let at = 0; at < letters.length; at++) {
    for (const wrong of alphabet) {
      if (wrong === letters[at]) continue
      expect(decode(letters.slice(0, at) + wrong + letters.slice(at + 1))).toEqual({
        fault: 'damaged',
      })
    }
    const pair = letters.slice(at, at + 2)
    if (pair.length < 2 || pair[0] === pair[1]) continue
    const swapped = letters.slice(0, at) + pair[1] + pair[0] + letters.slice(at + 2)
    expect(decode(swapped)).toEqual({ fault: 'damaged' })
  }
})

test.each([
  ['an empty field', '  ', 'empty'],
  ['letters that are not in any code', 'OLA-0158', 'letters'],
  ['a word of the right letters', 'HEFT-ADKV', 'damaged'],
  ['a code torn in two', encode(everyday).slice(0, 5), 'damaged'],
])('%s gets a clear message', (_, text, fault) => {
  expect(decode(text)).toEqual({ fault })
})

test('a code whose questions are no longer asked like that is outdated, not damaged', () => {
  // A made-up body with right check characters stands for a code from another version.
  const letters = Array.from(alphabet)
  const body = `${encode(everyday).replaceAll('-', '').slice(0, -4)}33`
  const outdated = letters
    .flatMap((a) => letters.map((b) => decode(`${body}${a}${b}`)))
    .filter((decoded) => !('fault' in decoded && decoded.fault === 'damaged'))
  expect(outdated).toEqual([{ fault: 'outdated' }])
})

test('small letters, spaces and lost dashes are no hindrance', () => {
  const code = encode(everyday)
  expect(decode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toEqual(decode(code))
})
