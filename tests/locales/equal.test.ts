import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { compareWords } from '../../src/build/words/compareWords.ts'
import { readLanguages } from '../../src/build/words/languages.ts'
import { wordFaultLines } from '../../src/build/words/wordFault.ts'
import { textsOf } from '../../src/build/words/sheet/texts.ts'
import { inBoth } from './inLanguages.ts'

const home = mkdtempSync(join(tmpdir(), 'bti-equal-'))
afterAll(() => rmSync(home, { recursive: true }))

test.each([
  ['a wrong telephone number', 'Ring 116 111.', 'Ring 116 117.', 'numbers'],
  ['a deadline that grew', 'Svar innen 1 uke.', 'Answer within 2 weeks.', 'numbers'],
  ['a number said once less', 'Ring 112. 112 svarer.', 'Ring 112. They answer.', 'numbers'],
  ['another section', 'Se barnehageloven § 46.', 'See barnehageloven § 45.', 'statutes'],
  ['another letter', 'forvaltningsloven § 13 b', 'forvaltningsloven § 13 a', 'statutes'],
  ['another act', 'opplæringslova § 24-3', 'barnehageloven § 24-3', 'statutes'],
  ['an act in English alone', 'straffeloven § 196', 'the Penal Code § 196', 'statutes'],
  ['another page', 'Les på plikt.no.', 'Read on dinutvei.no.', 'links'],
  ['a link that was lost', 'Se politiet.no/delbart', 'See the police’s page', 'links'],
  ['spaces', 'Ring.', '  ', 'noText'],
  ['the name of the place', 'Ring.', 'callNow', 'isItsKey'],
  ['the whole way to the place', 'Ring.', 'do.callNow', 'isItsKey'],
])('%s in a translation stops the build, with where and what to do', (_, said, own, fault) => {
  const found = compareWords('en/a.json', { do: { callNow: own } }, { do: { callNow: said } })
  expect(found).toEqual([expect.objectContaining({ key: 'do.callNow', fault })])
  expect(wordFaultLines(found)).toContain('en/a.json do.callNow: ')
})

test.each([
  ['a number set another way', 'Ring 116 111 eller 02800.', 'Ring 116111 or 02800.'],
  ['another order', 'Innen 3 uker (barnevernsloven § 13-3).', '§ 13-3 barnevernslova: 3 veker.'],
  ['an act in the other Norwegian', 'Privatskoleloven § 7-4', 'Privatskulelova § 7-4'],
  ['a placeholder with a number', '{{level.1}} er først', '{{level.1}} comes first'],
  ['a word that is its key in English', 'må', 'must'],
])('%s is no fault', (_, must, own) => {
  expect(compareWords('en/a.json', { must: own }, { must })).toEqual([])
})

test('every story and the kit are compared, text by text, and all faults are said at once', () => {
  cpSync('locales/nn', join(home, 'xx'), { recursive: true })
  const change = (file: string, from: string, to: string) => {
    const path = join(home, 'xx', file)
    const text = readFileSync(path, 'utf8')
    expect(text.includes(from)).toBe(true)
    writeFileSync(path, text.replace(from, to))
  }
  change('practice/a-mark-on-the-baby.json', '§ 46', '§ 47')
  change('practice/kit.json', '"15 minutt"', '"25 minutt"')
  change('practice/beside.json', 'fylt 18', 'fylt 16')
  change('practice/the-knife.json', '{', '')
  const faults = readLanguages([home]).faults.map(({ file, fault }) => [
    file.slice(home.length),
    fault,
  ])
  expect(faults).toEqual([
    ['/xx/practice/a-mark-on-the-baby.json', 'statutes'],
    ['/xx/practice/beside.json', 'numbers'],
    ['/xx/practice/kit.json', 'numbers'],
    ['/xx/practice/the-knife.json', 'unreadable'],
  ])
})

test('all that is read stands in both other languages, as in bokmål', () => {
  expect(wordFaultLines(readLanguages().faults)).toBe('')
  const numbered = inBoth.filter(({ original }) => /\d/.test(original))
  expect(inBoth.length).toBeGreaterThan(6000)
  expect(numbered.length).toBeGreaterThan(500)
})

test('only the hours that are not known have no text', () => {
  const empty = [...textsOf('nb')].filter(([, text]) => text.trim() === '')
  expect(empty).toEqual([['plan.json hours.unknown', '']])
})
