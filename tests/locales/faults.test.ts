import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { compareWords } from '../../src/build/words/compareWords.ts'
import { ownWords, readLanguages } from '../../src/build/words/languages.ts'
import { neededWords } from '../../src/build/words/needed.ts'
import { wordFaultLines } from '../../src/build/words/wordFault.ts'

const home = mkdtempSync(join(tmpdir(), 'bti-words-'))
afterAll(() => rmSync(home, { recursive: true }))

const original = { title: 'Hei {{name}}', do: ['a', 'b'], answers: { yes: 'Ja' } }

test.each([
  ['a text that was forgotten', { ...original, title: undefined }, 'title', 'missing'],
  ['a text too many', { ...original, lead: 'x' }, 'lead', 'superfluous'],
  [
    'a placeholder that was translated',
    { ...original, title: 'Hi {{navn}}' },
    'title',
    'placeholders',
  ],
  ['a list that is shorter', { ...original, do: ['a'] }, 'do', 'length'],
  ['a list that became a text', { ...original, do: 'a' }, 'do', 'noList'],
  ['a line that is a number', { ...original, do: ['a', 3] }, 'do.1', 'noText'],
  ['a text of two lines', { ...original, title: 'Hi\n{{name}}' }, 'title', 'noText'],
  ['a table that became a text', { ...original, answers: 'Yes' }, 'answers', 'noTable'],
])('%s is named, with file and key', (_, own, key, fault) => {
  const found = compareWords('locales/xx/a.json', own, original)
  expect(found).toEqual([expect.objectContaining({ file: 'locales/xx/a.json', key, fault })])
  expect(wordFaultLines(found)).toContain(`locales/xx/a.json ${key}: `)
})

test('a good translation has no fault', () => {
  const own = { title: '{{name}}, hi', do: ['c', 'd'], answers: { yes: 'Yes' } }
  expect(compareWords('a.json', own, original)).toEqual([])
})

test('all faults of a language are said at once, and only that language is left out', () => {
  cpSync('locales/nb', join(home, 'xx'), { recursive: true })
  for (const builders of ['editor', 'packs', 'proof', 'report', 'rules', 'words'])
    rmSync(join(home, 'xx', `${builders}.json`))
  const shipped = readdirSync('locales', { withFileTypes: true }).filter((at) => at.isDirectory())
  const codes = [...shipped.map(({ name }) => name), 'xx'].toSorted()
  expect(
    readLanguages(['locales', home])
      .languages.map(({ code }) => code)
      .toSorted(),
  ).toEqual(codes)
  // What those who write packs are told is there whole, or not at all.
  cpSync('locales/nb/editor.json', join(home, 'xx', 'editor.json'))
  expect(
    readLanguages([home]).faults.map(({ file, fault }) => [file.slice(home.length), fault]),
  ).toEqual([['/xx/packs.json', 'noFile']])
  rmSync(join(home, 'xx', 'editor.json'))
  writeFileSync(join(home, 'xx', 'end.json'), '{')
  rmSync(join(home, 'xx', 'start.json'))
  writeFileSync(join(home, 'xx', 'more.json'), '{}')
  const plan = readFileSync('locales/nb/plan.json', 'utf8')
  writeFileSync(join(home, 'xx', 'plan.json'), plan.replace('"must"', '"shall"'))
  const { languages, faults } = readLanguages(['locales', home])
  expect(languages.map(({ code }) => code).toSorted()).toEqual(
    shipped.map(({ name }) => name).toSorted(),
  )
  expect(faults.map(({ file, fault }) => [file.slice(home.length), fault])).toEqual([
    ['/xx/end.json', 'unreadable'],
    ['/xx/plan.json', 'missing'],
    ['/xx/plan.json', 'superfluous'],
    ['/xx/start.json', 'noFile'],
    ['/xx/more.json', 'unknownFile'],
  ])
  expect(wordFaultLines(faults).trim().split('\n')).toHaveLength(faults.length + 1)
})

test.each(['oslo', 'as', 'mote', 'EN', 'english'])(
  'a language cannot be called %s: the address would mean something else',
  (code) => {
    cpSync('locales/nb', join(home, code), { recursive: true })
    const { faults } = readLanguages([home])
    rmSync(join(home, code), { recursive: true })
    expect(faults).toContainEqual(
      expect.objectContaining({ file: join(home, code), fault: 'address' }),
    )
  },
)

test('what the chart asks for and the words lack is named, and so is what nobody asks for', () => {
  const words = structuredClone(ownWords())
  const within = (...path: readonly string[]): object =>
    path.reduce<object>((tree, key) => Object(Reflect.get(tree, key)), words)
  Reflect.deleteProperty(within('safety', 'violence'), 'title')
  Reflect.set(within('safety', 'violence'), 'answers', { perhaps: 'Kanskje' })
  Reflect.deleteProperty(within('plan', 'contacts'), 'barnevern')
  const found = neededWords(words, 'locales/nb')
  expect(found).toEqual(
    expect.arrayContaining([
      { file: 'locales/nb/safety.json', key: 'violence.title', fault: 'missing' },
      { file: 'locales/nb/safety.json', key: 'violence.answers.perhaps', fault: 'superfluous' },
      { file: 'locales/nb/plan.json', key: 'contacts.barnevern', fault: 'missing' },
    ]),
  )
  expect(neededWords(ownWords(), 'locales/nb')).toEqual([])
})
