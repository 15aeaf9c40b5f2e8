import { expect, test } from 'vitest'
import { isTree, words } from './words.ts'

/** What those who build packs and read proofs see is another kind of text. */
const notShown = ['editor', 'om', 'packs', 'proof', 'report', 'rules', 'words']

const shown = Object.entries(words)
  .filter(([file]) => !notShown.includes(file))
  .flatMap(([file, tree]) => textsIn(file, tree))

/** One thing, and the other names it has gone by. */
const otherNames: readonly (readonly [name: string, others: RegExp])[] = [
  ['foreldre', /\bforesatt/i],
  ['taxi', /\bdrosje/i],
  ['arbeidsplassens eget system', /\b(jobbens|arbeidsstedets) eget system|systemet dere bruker/i],
  ['barnevernvakta', /barnevernvakten(?!\.no)/i],
  ['Det du ikke merker, regnes som Nei', /rader uten merke/i],
  ['oppgir du navnet ditt', /sender du med navnet/i],
]

test.each(otherNames)('«%s» has one name wherever a person reads it', (_, others) => {
  expect(shown.filter(([, text]) => others.test(text))).toEqual([])
})

test('no five words are said again and again until nobody reads them', () => {
  const times = new Map<string, number>()
  for (const phrase of shown.flatMap(([, text]) => phrasesIn(text)))
    times.set(phrase, (times.get(phrase) ?? 0) + 1)
  expect([...times].filter(([, count]) => count > 15)).toEqual([])
})

test('who must do it stands before «må», so that it is read as a sentence', () => {
  expect(shown.filter(([, text]) => /\b(Må|Kan|Bør) (Du|Dere|Lederen)\b/.test(text))).toEqual([])
  const forces = shown.filter(([path]) => path.startsWith('plan.force.'))
  expect(forces.filter(([, text]) => text !== text.toLowerCase())).toEqual([])
})

function phrasesIn(text: string): readonly string[] {
  return text.split(/[.:!?;]/).flatMap((sentence) => {
    const said = sentence.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
    return said.slice(4).map((_, index) => said.slice(index, index + 5).join(' '))
  })
}

function textsIn(path: string, value: unknown): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(`${path}.${index}`, item))
  return isTree(value)
    ? Object.entries(value).flatMap(([key, item]) => textsIn(`${path}.${key}`, item))
    : []
}
