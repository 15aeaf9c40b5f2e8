import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inBoth } from './inLanguages.ts'
import { negationFaults, negationsIn, placeOf, type Reviewed } from './negation.ts'

/** Differences that a person has read in both languages, by file and key. */
const reviewed: Readonly<Record<string, Reviewed>> = JSON.parse(
  readFileSync('tests/locales/negations.json', 'utf8'),
)

test('every text says not as many times as the bokmål one, or both were read and mean the same', () => {
  expect(negationFaults(inBoth, reviewed)).toEqual([])
})

test('each review says why, and is of one text', () => {
  for (const { why, hash } of Object.values(reviewed)) {
    expect(why.length).toBeGreaterThan(10)
    expect(hash).toMatch(/^[\da-f]{12}$/)
  }
})

test.each([
  ['nn', /(?<!\p{L})ikkje /iu],
  ['en', /(?<!\p{L})not /iu],
] as const)('a lost «ikke» is noticed wherever it is lost in %s', (code, not) => {
  const saying = inBoth.filter((text) => text.code === code && not.test(text.own))
  const unnoticed = saying.filter((text) => {
    const review = reviewed[placeOf(text)]
    const lost = { ...text, own: text.own.replace(not, '') }
    return negationFaults([lost], review ? { [placeOf(text)]: review } : {}).length === 0
  })
  expect(saying.length).toBeGreaterThan(500)
  expect(unnoticed).toEqual([])
})

test('a review is no review of another text, and none of what is gone', () => {
  const text = { code: 'en', place: 'a.json do', own: 'Unsafe', original: 'Ikke trygt' } as const
  const [fault = ''] = negationFaults([text], {})
  const hash = /[\da-f]{12}/.exec(fault)?.[0] ?? ''
  const review = { 'en/a.json do': { hash, why: 'un- stands for not' } }
  expect(negationFaults([text], review)).toEqual([])
  expect(negationFaults([{ ...text, own: 'Safe' }], review)).toEqual([
    expect.stringMatching(/^en\/a\.json do: .*Mend the text/),
  ])
  expect(negationFaults([], review)).toEqual([
    expect.stringMatching(/^en\/a\.json do: nothing to review/),
  ])
})

test('an address, a number and less of something are no negation', () => {
  expect(negationsIn('en', 'See plikt.no, § 13 b no. 7.')).toBe(0)
  expect(negationsIn('en', 'No, you don’t, and nobody cannot.')).toBe(4)
  expect(negationsIn('nn', 'Nei-et er ikkje ditt, og ingen kan utan.')).toBe(4)
  expect(negationsIn('nb', 'Velg dette med mindre hjelp.')).toBe(0)
  expect(negationsIn('nb', 'Vent, med mindre det haster.')).toBe(1)
})
