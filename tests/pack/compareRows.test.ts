import { expect, test } from 'vitest'
import { compareRows } from '../../src/build/pages/compareRows.ts'
import { csv } from '../../src/build/tools/csv.ts'
import { fieldWords } from '../../src/build/tools/fieldWords.ts'
import { readPacks } from '../../src/build/tools/readPacks.ts'
import { ownWords } from '../../src/build/words/languages.ts'
import { speak } from '../../src/words/speak.ts'
import { wordsFor } from '../../src/words/words.ts'
import { packOf, sound, today } from './packOf.ts'

const words = wordsFor(speak(ownWords(), 'throw'), 'unasked')
const { values } = fieldWords()

const rowsOf = (left: string, right: string) =>
  compareRows(packOf(`${sound}${left}`), packOf(`${sound}${right}`), 'nb', words, values).map(
    ({ item, left: a, right: b }) => [item, a, b],
  )

const ppt =
  'services: [{ id: ppt, name: PPT, what: Gir råd, withoutName: true, ages: { from: 0, to: 18 }, source: here }]\n'

test.each([
  ['the same', ppt, ppt],
  ['another name within the file', ppt, ppt.replace('id: ppt', 'id: pp-tjenesten')],
  ['capitals and marks', ppt, ppt.replace('Gir råd', "'gir råd!'")],
  ['another order', ppt, ppt.replace('name: PPT, what: Gir råd', 'what: Gir råd, name: PPT')],
  [
    'the national way, said or not',
    '',
    'variants: { order: { use: concretiseFirst, source: here } }\n',
  ],
  ['a number checked on another day', number('2026-11-01'), number('2026-11-20')],
])('%s is no difference in meaning', (_, left, right) => {
  expect(rowsOf(left, right)).toEqual([])
})

function number(checked: string): string {
  return `contacts: { ppt: { number: '35082640', hours: alltid, checked: '${checked}', source: here } }\n`
}

test('what differs is said in words', () => {
  expect(rowsOf(ppt, ppt.replace('true', 'false'))).toEqual([
    [
      'PPT',
      'Gir råd. 0–18 år. Saken kan drøftes uten å si hvem barnet er',
      'Gir råd. 0–18 år. Saken tas opp med samtykke',
    ],
  ])
  expect(rowsOf('', 'variants: { order: { use: leaderFirst, source: here } }\n')).toEqual([
    [
      'Rekkefølgen på nivå 0',
      'Uroen gjøres konkret før den deles.',
      'Lederen får vite om uroen først. Så gjøres den konkret.',
    ],
  ])
  expect(rowsOf(number('2026-11-01'), '')).toEqual([
    ['PPT (pedagogisk-psykologisk tjeneste)', '35082640, alltid', ''],
  ])
  expect(rowsOf('', 'plans: [{ title: Plan, source: here }]\n')).toEqual([['Plan', '', 'ja']])
})

test('no row of the four packs names a field, a key or a source', () => {
  const { packs } = readPacks(undefined, today)
  const rows = packs.flatMap((left, index) =>
    packs.slice(index + 1).flatMap((right) => compareRows(left, right, 'nb', words, values)),
  )
  expect(rows.length).toBeGreaterThan(100)
  const said = rows.flatMap(({ item, left, right }) => [item, left, right])
  expect(
    said.filter((text) => /https:|level\d|\bundefined\b|\[object|\btrue\b/.test(text)),
  ).toEqual([])
  expect(rows.filter(({ item }) => item === '')).toEqual([])
})

test('a table for a spreadsheet runs nothing and breaks nowhere', () => {
  expect(csv([['=cmd|x', '+47', ' @a', 'a;b', 'en "to"', 'rett']])).toBe(
    '\uFEFF\'=cmd|x;\'+47;\' @a;"a;b";"en ""to""";rett\r\n',
  )
})
