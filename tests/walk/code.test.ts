import fc from 'fast-check'
import { expect, test } from 'vitest'
import { interruptions } from '../../flows/bti/asides.ts'
import { alphabet, decode, encode } from '../../src/walk/code.ts'
import { replay } from '../../src/walk/replay.ts'
import { toy } from '../proof/toy.ts'
import { eventsIn, walked } from '../walked.ts'
import { bti } from '../../flows/bti/bti.ts'
import { givenBy } from '../../flows/bti/given.ts'
import { ahead, begin, hereOf, tripBy } from '../../src/walk/trip.ts'

const everydayAnswers = ['newWorry', 'done', 'no', 'no', 'done', 'done', 'done', 'goOn']
const everyday = () => walked(...everydayAnswers)

/** The answers a code brings back. */
function readBack(...answers: readonly string[]): readonly string[] {
  const decoded = decode(bti, encode(walked(...answers)))
  if ('fault' in decoded) throw new Error(decoded.fault)
  return eventsIn(decoded.remembered)
}

test('an everyday visit fits on the back of a hand: twelve characters, by four', () => {
  expect(encode(everyday())).toMatch(/^[3-9A-Y]{4}-[3-9A-Y]{1,4}(-[3-9A-Y]{1,4})?$/)
})

test('the letters of a code are never changed: papers lie in drawers', () => {
  expect(alphabet).toBe('34679ACDEFHJKMNPQRTVWXY')
})

test.each([
  ['a visit without an answer', [], 'RE6H'],
  ['one answer', ['newWorry'], '4KCV-W'],
  ['a visit to its end', ['level2', 'unsure', 'sent', 'newInformation'], '66AF-KD6'],
])('%s keeps the code it has: what was written down can be read for ever', (_, answers, code) => {
  const chart = toy()
  expect(encode(tripBy(chart, answers))).toBe(code)
  const decoded = decode(chart, code)
  expect('remembered' in decoded && eventsIn(decoded.remembered)).toEqual(answers)
})

test.each([
  ['an everyday visit', everydayAnswers, ['newWorry', 'no', 'no', 'done', 'done', 'done', 'goOn']],
  ['what was acute that day', ['newWorry', 'done', 'acute', 'injury:yes', 'safe'], ['newWorry']],
  [
    'the hour it was',
    ['newWorry', 'done', 'unsure', 'unknown', 'no', 'done', 'done', 'done', 'closedNow'],
    ['newWorry', 'unsure', 'unknown', 'no', 'done', 'done', 'done'],
  ],
  [
    'a look at the doubts',
    ['newWorry', 'hesitate', 'notCertain', 'more', 'back', 'done', 'no'],
    ['newWorry', 'no'],
  ],
  [
    'a look at the leader page',
    ['newWorry', 'done', 'myLeaderSaysWait'],
    ['newWorry', 'myLeaderSaysWait'],
  ],
])('%s comes back from the code as it still holds', (_, answers, remembered) => {
  expect(readBack(...answers)).toEqual(remembered)
})

test('a detour that the way on depends on is kept, however like the places look', () => {
  const answers = [
    'leaderSaysWait',
    'serious',
    'myLeaderSaysWait',
    'back',
    'injury:yes',
    'closedNow',
    'safe',
  ]
  expect(decode(bti, encode(walked(...answers)))).not.toHaveProperty('fault')
})

test('a detour leaves no letters in the code', () => {
  const detour = walked('newWorry', 'hesitate', 'notCertain', 'back', 'done', 'no')
  expect(encode(detour)).toBe(encode(walked('newWorry', 'done', 'no')))
})

test('a code read back asks the acute page again and remembers the rest', () => {
  const decoded = decode(bti, encode(everyday()))
  if (!('remembered' in decoded)) throw new Error(decoded.fault)
  const first = replay(begin(bti), decoded.remembered)
  expect(hereOf(first.trip).at).toBe('safety.acute')
  const second = replay(ahead(first.trip, { answer: 'done' }), first.remembered)
  expect(hereOf(second.trip).at).toBe('level0.notice.wondering')
  expect(second.remembered).toEqual([])
})

test('one wrong character, or two swapped, is always found', () => {
  const letters = encode(everyday()).replaceAll('-', '')
  for (let at = 0; at < letters.length; at++) {
    for (const wrong of alphabet) {
      if (wrong === letters[at]) continue
      const slipped = decode(bti, letters.slice(0, at) + wrong + letters.slice(at + 1))
      // One slip in the first check character is one of practice; it is refused all the same.
      const faults = at === letters.length - 2 ? ['damaged', 'practice'] : ['damaged']
      expect(faults).toContain('fault' in slipped ? slipped.fault : 'none')
    }
    const pair = letters.slice(at, at + 2)
    if (pair.length < 2 || pair[0] === pair[1]) continue
    const swapped = letters.slice(0, at) + pair[1] + pair[0] + letters.slice(at + 2)
    expect(decode(bti, swapped)).toEqual({ fault: 'damaged' })
  }
})

test.each([
  ['an empty field', '  ', 'empty'],
  ['letters that are not in any code', 'OLA-0158', 'letters'],
  ['a word of the right letters', 'HEFT-ADKV', 'damaged'],
  ['check characters alone', '33', 'damaged'],
  ['check characters and one letter', '444', 'damaged'],
])('%s gets a clear message', (_, text, fault) => {
  expect(decode(bti, text)).toEqual({ fault })
})

test('a code of practice is refused by the real guide, and a real one in practice', () => {
  const made = encode(everyday(), 'practice')
  expect(decode(bti, made)).toEqual({ fault: 'practice' })
  expect(decode(bti, encode(everyday()), 'practice')).toEqual({ fault: 'real' })
  expect(decode(bti, made, 'practice')).toEqual(decode(bti, encode(everyday())))
})

test('a code torn in two is damaged, and says so', () => {
  expect(decode(bti, encode(everyday()).slice(0, 5))).toEqual({ fault: 'damaged' })
})

/** All codes with this body whose check characters are right. */
function withRightChecks(body: string) {
  const letters = Array.from(alphabet)
  return letters
    .flatMap((a) => letters.map((b) => decode(bti, `${body}${a}${b}`)))
    .filter((decoded) => !('fault' in decoded && /damaged|practice/.test(decoded.fault)))
}

test('a code whose questions are no longer asked like that is outdated, not damaged', () => {
  // A made-up body with right check characters stands for a code from another version.
  const body = `${encode(everyday()).replaceAll('-', '').slice(0, -4)}33`
  expect(withRightChecks(body)).toEqual([{ fault: 'outdated' }])
})

test('a code with an answer that is not open there is outdated, not a broken page', () => {
  for (const letter of alphabet)
    expect(withRightChecks(`${letter}${letter}33`)).toEqual([{ fault: 'outdated' }])
})

test.each(['–', '—', '\u2011', '\u2212', '\u00ad', ' '])(
  'a code that was pasted with «%s» between its letters is read',
  (between) => {
    const code = encode(everyday())
    expect(decode(bti, code.replaceAll('-', between))).toEqual(decode(bti, code))
  },
)

test('small letters, spaces and lost dashes are no hindrance', () => {
  const code = encode(everyday())
  expect(decode(bti, ` ${code.toLowerCase().replaceAll('-', ' ')} `)).toEqual(decode(bti, code))
})

/** Any walk at all: at each place one of what is open there, sometimes an interruption. */
const anyTrip = fc.array(fc.nat(), { maxLength: 25 }).map((choices) =>
  choices.reduce((trip, choice) => {
    const open = [...hereOf(trip).open, ...Object.keys(interruptions)]
    return ahead(trip, givenBy(open[choice % open.length] ?? ''))
  }, begin(bti)),
)

// Last, because it takes longest: what is wrong is found by a test above.
test('whatever was answered, the code reads back without the day it was written', () => {
  fc.assert(
    fc.property(anyTrip, (trip) => {
      const decoded = decode(bti, encode(trip))
      expect(decoded).not.toHaveProperty('fault')
      if (!('remembered' in decoded)) return
      expect(decoded.remembered.filter(({ at }) => at.startsWith('aside.acute'))).toEqual([])
      expect(decoded.remembered.length).toBeLessThanOrEqual(trip.walk.length)
      expect(() => replay(begin(bti), decoded.remembered)).not.toThrow()
    }),
    { numRuns: 30 },
  )
})
