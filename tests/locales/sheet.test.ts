import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { spreadsheet } from '../../src/editor/sheet.ts'
import { applied } from '../../src/build/words/sheet/applied.ts'
import { readSheet } from '../../src/build/words/sheet/readSheet.ts'
import { headOf, reviewSheet } from '../../src/build/words/sheet/reviewSheet.ts'
import { sheetFaultLines } from '../../src/build/words/sheet/sheetFault.ts'
import { textsOf } from '../../src/build/words/sheet/texts.ts'
import { written } from '../../src/build/words/sheet/written.ts'
import { tableOf } from '../../src/editor/table.ts'
import { others } from './inLanguages.ts'

const home = mkdtempSync(join(tmpdir(), 'bti-sheet-'))
afterAll(() => rmSync(home, { recursive: true }))

const originals = new Map([
  ['plan.json actions.report.title', 'Meld til barnevernet'],
  ['plan.json actions.report.text', 'Ring {{leader}} og 116 111 (barnevernsloven § 13-2).'],
  ['level0.json ask.title', '– Hva nå?'],
])
const own = new Map([
  ['plan.json actions.report.title', 'Meld til barnevernet'],
  ['plan.json actions.report.text', 'Ring {{leader}} og 116 111 (barnevernslova § 13-2).'],
  ['level0.json ask.title', '– Kva no?'],
])

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** What comes of a sheet where the row of a key has been changed. */
function changed(key: string, change: (cells: string[]) => readonly string[]) {
  const { table } = tableOf(reviewSheet(originals, own, 'Nynorsk'))
  const rows = table.rows
    .filter((cells) => cells.length > 1)
    .map((cells) => (cells[2] === key ? change([...cells]) : cells))
  return read(spreadsheet([table.head, ...rows]))
}

const read = (text: string) => readSheet(bytesOf(text), originals, own, 'Nynorsk')

/** A row with another text, and marked. */
const saying = (text: string) => (cells: string[]) => cells.with(4, text).with(6, 'x')

const reportText = 'plan.json actions.report.text'

test.each(others)(
  'the sheet of %s has every text beside bokmål, and comes back as it was',
  (code) => {
    const [nb, texts] = [textsOf('nb'), textsOf(code)]
    const sheet = reviewSheet(nb, texts, code)
    expect(sheet.startsWith('\uFEFF')).toBe(true)
    const { table, left } = tableOf(sheet)
    expect(left).toEqual([])
    expect(table.head).toEqual(headOf(code))
    const rows = table.rows.filter((cells) => cells.length > 1)
    expect(rows.map((cells) => cells[2])).toEqual([...nb.keys()].filter((key) => texts.has(key)))
    const all = spreadsheet([table.head, ...rows.map((cells) => cells.with(6, 'x'))])
    expect(readSheet(bytesOf(all), nb, texts, code)).toEqual({
      changed: [],
      same: rows.length,
      unmarked: [],
      faults: [],
    })
  },
)

test('a row says whose page it is, what it is and where it was read', () => {
  const { table } = tableOf(reviewSheet(textsOf('nb'), textsOf('nn'), 'Nynorsk'))
  const row = table.rows.find((cells) => cells[2] === 'level0.json reflect.concretise.do.0')
  expect(row?.slice(0, 2)).toEqual(['Gjør {{concern.the}} konkret', 'steg'])
  const line = table.rows.find((cells) => cells[2] === 'plan.json actions.serviceRights.text')
  expect(line?.[5]).toMatch(/§|lov/)
})

test('a marked text is brought back, and one that is not marked is said', () => {
  const good = 'Ring {{leader}}, og så 116 111 (barnevernslova § 13-2).'
  const { faults, ...rest } = changed(reportText, saying(good))
  expect(faults).toEqual([])
  expect(rest).toEqual({ changed: [{ place: reportText, text: good }], same: 0, unmarked: [] })
  const unmarked = changed(reportText, (cells) => cells.with(4, good))
  expect(unmarked).toMatchObject({ changed: [], unmarked: [{ row: 3, key: reportText }] })
})

test.each([
  [
    'a placeholder that does not exist',
    'Ring {{boss}} og 116 111 (barnevernslova § 13-2).',
    'placeholders',
  ],
  ['a lost number', 'Ring {{leader}} (barnevernslova § 13-2).', 'numbers'],
  ['another section', 'Ring {{leader}} og 116 111 (barnevernslova § 13-4).', 'statutes'],
  ['an empty cell', '', 'noText'],
  ['two lines', 'Ring {{leader}}\nog 116 111 (barnevernslova § 13-2).', 'noText'],
  ['bold type', 'Ring <b>{{leader}}</b> og 116 111 (barnevernslova § 13-2).', 'markup'],
  ['a link in code', 'Ring [{{leader}}](x) og 116 111 (barnevernslova § 13-2).', 'markup'],
])('%s stops the sheet, with row, key and what to do', (_, text, fault) => {
  const { faults } = changed(reportText, saying(text))
  expect(faults).toEqual([expect.objectContaining({ row: 3, key: reportText, fault })])
  expect(sheetFaultLines(faults)).toMatch(
    /^Rad 3 plan\.json actions\.report\.text: .+\nFeil i arket: 1\./,
  )
})

test('an unknown key, and bokmål that is another now, stop the sheet', () => {
  const unknown = changed(reportText, (cells) => cells.with(2, 'plan.json x').with(6, 'x'))
  expect(unknown.faults).toEqual([{ row: 3, key: 'plan.json x', fault: 'unknownKey' }])
  const old = changed(reportText, (cells) => cells.with(3, 'Ring.').with(6, 'x'))
  expect(old.faults).toMatchObject([{ row: 3, fault: 'original' }])
})

test('a row with a cell too few, and a key marked twice with two texts, stop the sheet', () => {
  expect(changed(reportText, (cells) => cells.slice(1)).faults).toMatchObject([
    { row: 3, fault: 'cells' },
  ])
  const { table } = tableOf(reviewSheet(originals, own, 'Nynorsk'))
  const row = table.rows.find((cells) => cells[2] === 'level0.json ask.title') ?? []
  const both = [saying('Kva då?')([...row]), saying('Kva så?')([...row])]
  expect(read(spreadsheet([table.head, ...both])).faults).toMatchObject([
    { row: 3, fault: 'twice', values: { first: 2 } },
  ])
})

test('moved columns are named, and what should stand there', () => {
  const sheet = reviewSheet(originals, own, 'Nynorsk').replace('Bokmål;Nynorsk', 'Nynorsk;Bokmål')
  const { faults } = read(sheet)
  expect(faults).toMatchObject([{ row: 1, fault: 'columns' }])
  expect(sheetFaultLines(faults)).toContain('Side · Hva det er · Nøkkel · Bokmål · Nynorsk')
})

test('Windows-1252 is named as what it is, and UTF-16 with its mark is read', () => {
  const sheet = reviewSheet(originals, own, 'Nynorsk')
  const ansi = Uint8Array.from(sheet.slice(1), (sign) => sign.charCodeAt(0) % 256)
  const { faults } = readSheet(ansi, originals, own, 'Nynorsk')
  expect(faults).toEqual([{ row: 1, key: '', fault: 'windows1252' }])
  expect(sheetFaultLines(faults)).toContain('Windows-1252')
  const wide = new Uint8Array(Buffer.from(sheet, 'utf16le'))
  expect(readSheet(wide, originals, own, 'Nynorsk').faults).toEqual([])
})

test('all faults come at once, in the order of the rows', () => {
  const { table } = tableOf(reviewSheet(originals, own, 'Nynorsk'))
  const rows = table.rows.filter((cells) => cells.length > 1).map((cells) => saying('')([...cells]))
  const { faults } = read(spreadsheet([table.head, ...rows]))
  expect([...new Set(faults.map(({ row }) => row))]).toEqual([2, 3, 4])
})

test('only the text at the key is changed, and every other sign stands', () => {
  const json = '{\n  "a": { "x": "Ja" },\n  "list": ["Ja", "Nei"]\n}\n'
  expect(written(json, 'list.0', 'Jo')).toBe(
    '{\n  "a": { "x": "Ja" },\n  "list": ["Jo", "Nei"]\n}\n',
  )
  expect(() => written(json, 'b', 'Jo')).toThrow(RangeError)
})

test('what is marked stands in the file afterwards, with a difference of one line', () => {
  cpSync('locales/nn', join(home, 'nn'), { recursive: true })
  const before = readFileSync(join(home, 'nn/plan.json'), 'utf8').split('\n')
  const place = 'plan.json actions.callEmergency.title'
  const text = `${textsOf('nn').get(place) ?? ''}.`
  applied('nn', [{ place, text }], home)
  const after = readFileSync(join(home, 'nn/plan.json'), 'utf8').split('\n')
  expect(textsOf('nn', home).get(place)).toBe(text)
  expect(after.filter((line, index) => line !== before[index])).toHaveLength(1)
})
