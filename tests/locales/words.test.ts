import { expect, test } from 'vitest'
import { readTexts } from '../../src/proof/checks/texts.ts'
import { wordFaultLines } from '../../src/build/words/wordFault.ts'
import { readLanguages } from '../../src/build/words/languages.ts'
import { countWords, isTree, steps, words, wordsOf } from './words.ts'

const faults = readLanguages().faults
const faultsAt = (path: string) =>
  wordFaultLines(
    faults.filter(({ file, key }) => {
      const at = `${file.replace(/^.*\/|\.json$/g, '')}.${key}`
      return at === path || at.startsWith(`${path}.`)
    }),
  )

test.each(steps)('$id says what it is, and why', ({ id }) => {
  expect(faultsAt(id)).toBe('')
})

test.each(steps)(
  '$id has a word for every answer, and none for answers it does not have',
  ({ id }) => {
    for (const field of ['answers', 'rows', 'stays']) expect(faultsAt(`${id}.${field}`)).toBe('')
  },
)

test('the words name no state that is not there', () => {
  expect(wordFaultLines(faults.filter(({ fault }) => fault === 'superfluous'))).toBe('')
})

test.each([
  'actions',
  'doNots',
  'notes',
  'turningPoints',
  'contacts',
  'sources',
  'deadlines',
  'gates',
])('the plan has words for exactly its %s', (table) => {
  expect(faultsAt(`plan.${table}`)).toBe('')
})

test('no language there is has a fault', () => {
  expect(wordFaultLines(faults)).toBe('')
})

test.each(steps)('$id asks in at most forty words', ({ id }) => {
  expect(countWords(wordsOf(id).title, wordsOf(id).lead)).toBeLessThanOrEqual(40)
})

/** Every text, with where it stands. */
const texts = flatten('', words)

function flatten(path: string, value: unknown): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (Array.isArray(value))
    return value.flatMap((item, index) => flatten(`${path}[${index}]`, item))
  return isTree(value)
    ? Object.entries(value).flatMap(([key, item]) => flatten(`${path}.${key}`, item))
    : []
}

test('a text for other places stands beside the one it replaces, on level 1 and its plan', () => {
  const other = texts.map(([path]) => path).filter((path) => path.includes('_level2'))
  expect(other.length).toBeGreaterThan(5)
  expect(other.filter((path) => !/^\.(level1|plan\.actions)\./.test(path))).toEqual([])
  const paths = new Set(texts.map(([path]) => path))
  expect(other.filter((path) => !paths.has(path.replace('_level2', '')))).toEqual([])
})

test('a text for a leader, or for who is no child, stands beside the one it replaces', () => {
  const other = /_(leader|adult|unborn)(?=[.[]|$)/
  const second = texts.map(([path]) => path).filter((path) => other.test(path))
  expect(second.length).toBeGreaterThan(20)
  const paths = texts.map(([path]) => path.replace(/\[.*/, ''))
  const first = new Set(paths)
  expect(second.filter((path) => !first.has(path.replace(other, '').replace(/\[.*/, '')))).toEqual(
    [],
  )
})

test('a proof is read in the national words', () => {
  const read = readTexts('locales/nb')
  expect(read.find(({ key }) => key === 'level0.reflect.yourConcern.title')?.text).toBe(
    'Uroen er din til noen følger den opp',
  )
  expect(read.filter(({ text }) => /\{\{(concern|step)/.test(text))).toEqual([])
})

test('nobody is told that they have no duty to report', () => {
  expect(
    texts.filter(([, text]) => /ikke\s+(noen\s+)?(meldeplikt|plikt til å melde)/i.test(text)),
  ).toEqual([])
})

test('where anonymity is mentioned, it says that a report carries a name', () => {
  const said = texts.filter(([, text]) => /anonym/i.test(text))
  const around = (path: string) =>
    texts
      .filter(
        ([other]) =>
          other.split('.').slice(0, 4).join('.') === path.split('.').slice(0, 4).join('.'),
      )
      .map(([, text]) => text)
      .join(' ')
  expect(said.filter(([path]) => !/navn/i.test(around(path)))).toEqual([])
})

test('no text asks for the examining, undressing, photographing or testing of a child', () => {
  const asks =
    /(?<!ikke )(?<!verken )\b(undersøk (barnet|kroppen)|kle av|fotografer|ta bilde|test barnet|forhør)/i
  expect(texts.filter(([, text]) => asks.test(text) && !/ikke|ingen/i.test(text))).toEqual([])
})
