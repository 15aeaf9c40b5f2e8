import { expect, test } from 'vitest'
import { bti } from '../../flows/bti/bti.ts'
import { stateIds } from '../../flows/bti/ids.ts'
import { practiceCases } from '../../flows/scenarios/practice/cases.ts'
import beside from '../../locales/nb/practice/beside.json' with { type: 'json' }
import { besideOf } from '../../src/practice/coverage.ts'
import { nodeOf } from '../../src/walk/walk.ts'

/** Every sentence with the edge it is said at: `duty.report notYet`. */
const said = new Map<string, string>(
  Object.entries(beside).flatMap(([at, answers]) =>
    Object.entries(answers).map(([answer, words]): [string, string] => [`${at} ${answer}`, words]),
  ),
)

test('whoever leaves the expected way of any case is told what that answer means', () => {
  const edges = new Set(besideOf(practiceCases).map(({ at, answer }) => `${at} ${answer}`))
  expect([...edges].filter((edge) => !said.has(edge))).toEqual([])
})

test('no sentence is said at more than three places', () => {
  const sentences = [...said.values()]
  const often = sentences.filter((one) => sentences.filter((other) => other === one).length > 3)
  expect(often).toEqual([])
})

test('nothing is said of an answer nobody can give', () => {
  const known = new Set<string>(
    stateIds.flatMap((at) => [...nodeOf(bti, at).transitions.keys()].map((one) => `${at} ${one}`)),
  )
  expect([...said.keys()].filter((edge) => !known.has(edge))).toEqual([])
})

test('what is said is short, and blames nobody', () => {
  const long = [...said].filter(
    ([, words]) =>
      words.split(/\s+/).length > 45 || (words.match(/[.?!](?= |$)/g) ?? []).length > 3,
  )
  const blame = [...said].filter(([, words]) => /\b(du burde|skam deg|din feil)\b/i.test(words))
  expect({ long, blame }).toEqual({ long: [], blame: [] })
})
