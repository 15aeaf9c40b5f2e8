import fc from 'fast-check'
import { expect, test } from 'vitest'
import { imported, manyRows } from '../../src/build/tools/benchImport.ts'
import { decoded, isWorkbook } from '../../src/editor/decoded.ts'
import { grouped, sheetOf, understood, type Thing } from '../../src/editor/sheet.ts'
import { recognised, tableOf } from '../../src/editor/table.ts'
import { saying, sayingOf } from './saying.ts'

const names = { ...saying.names, language: 'nb' }

function readIn(text: string, otherwise: string | undefined = 'services') {
  const { table, left } = tableOf(text, names.columns)
  const meant = recognised(table.head, names.columns)
  const read = understood(table, meant, saying.columns, names, otherwise)
  return { ...read, left: [...left, ...read.left], meant }
}

function out(things: readonly Thing[]): string {
  const { columns, headings, kindNames } = saying
  return sheetOf(things, columns, headings, kindNames, names.flags)
}

test.each([
  ['semicolons', ';'],
  ['tabs', '\t'],
  ['commas', ','],
])('a spreadsheet with %s is read by what stands over its columns', (_, sign) => {
  const rows = [
    ['Navn på tjeneste', 'Tlf', 'E-post', 'Type'],
    ['Familiesenteret', '35 08 26 00', 'familie@hole.kommune.no', 'Tjeneste'],
  ]
  const { things, left } = readIn(rows.map((row) => row.join(sign)).join('\r\n'))
  expect(left).toEqual([])
  expect(things).toEqual([
    {
      kind: 'services',
      value: {
        name: 'Familiesenteret',
        number: '35 08 26 00',
        email: 'familie@hole.kommune.no',
      },
    },
  ])
})

test.each([
  ['UTF-8', new TextEncoder().encode('Møte på Løten')],
  [
    'UTF-8 with its mark',
    new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('Møte på Løten')]),
  ],
  [
    'Windows-1252',
    Uint8Array.from('M\u00f8te p\u00e5 L\u00f8ten', (letter) => letter.charCodeAt(0)),
  ],
  [
    'UTF-16',
    new Uint8Array([
      0xff,
      0xfe,
      ...Array.from('Møte på Løten', (letter) => [letter.charCodeAt(0), 0]).flat(),
    ]),
  ],
])('letters are whole in %s', (_, bytes) => {
  expect(decoded(bytes)).toBe('Møte på Løten')
})

test('what was not understood is listed with its row, and never dropped', () => {
  const { left, things } = readIn(
    'Navn;Alder fra;Uten navn;Parkering\nLosen;seks;kanskje;bak huset\n;;;\nBUP;6;ja;',
  )
  expect(left).toEqual([
    { row: 2, column: 'Alder fra', text: 'seks', why: 'number' },
    { row: 2, column: 'Uten navn', text: 'kanskje', why: 'flag' },
    { row: 2, column: 'Parkering', text: 'bak huset', why: 'column' },
  ])
  expect(things.map(({ value }) => value)).toEqual([
    { name: 'Losen' },
    { name: 'BUP', ages: { from: 6 }, withoutName: true },
  ])
})

const hamar = [
  'Oversikt over tjenester for barn og unge – Hamar;;;;;;;;;',
  ';;;;;;;;;',
  'Tjeneste/tilbud;Type tilbud;Kontaktperson;Telefon nr.;Åpningstider/telefontid;Aldersgruppe;Epost;Hva de gjør;Lenke;Anonym drøfting?',
  'Barneverntjenesten;Barnevern;;32.16.11.00;Man–fre 08.00–15.30 (lunsj 11.30–12.00);;;;www.hole.kommune.no;',
  'Helsestasjon nord;Helsestasjon;;32 16 11 01;hverdager 8–15;;;;;',
  'Helsestasjon sør;Helsestasjon;Ola Nilsen;+47 32 16 11 02;hverdager 8–15;0–5 år;;;;ja',
  'Helsestasjon sør;Helsestasjon;;32 16 11 03;;;;;;',
  'Los;Tilbud;;Ingen;-;13 - 20 år;;"Følger opp\nelever";;',
  'Sist oppdatert 12.10.2026;;;;;;;;;',
].join('\r\n')

test('a spreadsheet as people have it: a title, names of their own, two in a cell, a pause', () => {
  const { things, left } = readIn(hamar)
  expect(things).toEqual([
    {
      kind: 'contacts.barnevern',
      value: {
        name: 'Barneverntjenesten',
        number: '32 16 11 00',
        hours: 'Man–fre 08.00–15.30 (lunsj 11.30–12.00)',
        url: 'https://www.hole.kommune.no',
      },
    },
    {
      kind: 'contacts.healthNurse',
      value: { name: 'Helsestasjon nord', number: '32 16 11 01', hours: 'hverdager 8–15' },
    },
    {
      kind: 'services',
      value: {
        name: 'Helsestasjon sør',
        number: '+47 32 16 11 02',
        hours: 'hverdager 8–15',
        ages: { from: 0, to: 5 },
        withoutName: true,
      },
    },
    {
      kind: 'services',
      value: { name: 'Los', ages: { from: 13, to: 20 }, what: 'Følger opp elever' },
    },
  ])
  expect(left.map(({ row, text, why }) => [row, text, why])).toEqual([
    [1, 'Oversikt over tjenester for barn og unge – Hamar', 'above'],
    [6, 'Ola Nilsen', 'column'],
    [7, 'Helsestasjon sør · Helsestasjon · 32 16 11 03', 'again'],
    [8, 'Ingen', 'telephone'],
    [9, 'Sist oppdatert 12.10.2026', 'alone'],
  ])
})

test('two columns for the same: the second is listed where the first says something', () => {
  const { things, left } = readIn(
    'Navn;Telefon;Mobil\nPPT;32 16 11 00;91 23 45 67\nBUP;;91 23 45 68',
  )
  expect(things.map(({ value }) => value['number'])).toEqual(['32 16 11 00', '91 23 45 68'])
  expect(left).toEqual([{ row: 2, column: 'Mobil', text: '91 23 45 67', why: 'twice' }])
})

test('a workbook is no text, and is known by how it begins', () => {
  expect(isWorkbook(new Uint8Array([0x50, 0x4b, 3, 4]))).toBe(true)
  expect(isWorkbook(new TextEncoder().encode('Navn;Telefon'))).toBe(false)
})

test('a row of an unknown kind is listed whole', () => {
  expect(readIn('Slag;Navn\nromskip;Saturn\n').left).toEqual([
    { row: 2, column: 'Slag', text: 'romskip · Saturn', why: 'kind' },
  ])
})

test('a cell that a spreadsheet would run as a formula is made harmless, and comes back as it was', () => {
  const things = [{ kind: 'services', value: { name: "=cmd|' /C calc'!A0", what: '+47' } }]
  const text = out(things)
  expect(text).toContain("'=cmd")
  expect(text).not.toMatch(/(^|[;"\n])[=+@-]/)
  expect(readIn(text).things).toEqual(things)
})

/** A value for each column, as the checker would let it through. */
const plainText = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((text) =>
    text
      .replaceAll(/[\p{C}\p{Z}]+/gu, ' ')
      .normalize('NFC')
      .trim(),
  )
  .filter((text) => !/^[-–—]?$/.test(text))

const furtherNumber = fc.record(
  {
    what: plainText,
    number: fc.constantFrom('32 16 11 02', '+4732161103'),
    hours: fc.constantFrom('hverdager 8–15', 'man 8–15; tir 10–12'),
    checked: fc.constant('2026-11-03'),
  },
  { requiredKeys: ['what', 'number'] },
)

function valueIn(kind: string): fc.Arbitrary<Thing> {
  const columns = (saying.columns[kind] ?? []).filter(
    ({ language, key, form }) => !language && key !== 'id' && form !== 'ages',
  )
  const cells = columns.map(({ key, form, choices }) => {
    const one = fc.constantFrom(...choices.map(({ value }) => value), '')
    const cell: fc.Arbitrary<unknown> =
      form === 'number'
        ? fc.nat(30)
        : form === 'flag'
          ? fc.boolean()
          : form === 'numbers'
            ? fc.array(furtherNumber, { minLength: 1, maxLength: 3 })
            : form === 'lines'
              ? fc.array(plainText, { minLength: 1, maxLength: 4 })
              : form === 'choice'
                ? one.filter(Boolean)
                : form === 'many'
                  ? fc.uniqueArray(one.filter(Boolean), { minLength: 1, maxLength: 3 })
                  : key === 'checked'
                    ? fc.constant('2026-11-02')
                    : key === 'number'
                      ? fc.constantFrom('32 16 11 00', '+4732161101')
                      : plainText
    return fc.option(cell, { nil: undefined }).map((value) => [key, value] as const)
  })
  return fc.tuple(...cells).map((all) => {
    const value: Record<string, unknown> = {}
    for (const [key, said] of all) {
      const [name = '', inner] = key.split('.')
      if (said === undefined) continue
      value[name] = inner ? { ...Object(value[name]), [inner]: said } : said
    }
    return { kind, value }
  })
}

/** There is one of each contact, and one of each name. */
function whichOf({ kind, value }: Thing): string {
  return kind.startsWith('contacts.') ? kind : `${kind} ${String(value['name']).toLowerCase()}`
}

test('what is taken out as a spreadsheet comes back the same', () => {
  const thing = fc.constantFrom(...Object.keys(saying.columns)).chain(valueIn)
  fc.assert(
    fc.property(fc.uniqueArray(thing, { maxLength: 6, selector: whichOf }), (things) => {
      // A row without a single field says nothing but what it is.
      const { things: back, left } = readIn(out(things))
      expect(left).toEqual([])
      expect(back).toEqual(things)
    }),
  )
})

test('of 10,000 rows each is taken, listed or empty', () => {
  const said = imported(manyRows(10_000), '2026-11-26')
  expect(said).toMatchObject({ rows: 10_000, lost: 0, empty: 500, listed: 1000 })
  // A pack has room for so many services; the others are listed.
  expect(said.taken).toBe(80)
  expect(said.taken + said.listed + said.full + said.empty).toBe(10_000)
  expect(said.cells).toBeGreaterThan(0)
})

const codes = ['nb', 'nn', 'en'] as const
const pairs = codes.flatMap((from) => codes.map((to) => [from, to] as const))

test.each(pairs)('a spreadsheet saved in %s comes back the same on a page in %s', (from, to) => {
  const [there, here] = [sayingOf(from), sayingOf(to)]
  const things = [
    { kind: 'contacts.barnevern', value: { number: '32 16 11 00', checked: '2026-11-02' } },
    {
      kind: 'services',
      value: { name: 'PPT', withoutName: true, ages: { from: 0, to: 18 }, prevention: 'universal' },
    },
    { kind: 'arenas', value: { name: 'Tverrfaglig møte', level: 'service', withoutName: false } },
  ]
  const text = sheetOf(things, there.columns, there.headings, there.kindNames, there.names.flags)
  const { table } = tableOf(text)
  const own = { ...here.names, language: 'nb' }
  const meant = recognised(table.head, own.columns)
  expect(understood(table, meant, here.columns, own, undefined)).toMatchObject({
    things,
    left: [],
  })
})

test('no heading and no kind means one thing in one language and another in the next', () => {
  for (const [table, all] of Object.entries({ columns: names.columns, kinds: names.kinds })) {
    const meant = new Map<string, string>()
    for (const [key, said] of Object.entries(all))
      for (const name of said.map((one) => one.toLowerCase())) {
        expect([table, name, meant.get(name) ?? key]).toEqual([table, name, key])
        meant.set(name, key)
      }
  }
})

test('a row is the contact its name says, where it does not say what it is', () => {
  const rows = [
    'Barneverntjenesten',
    'PP-tjenesten (PPT)',
    'Helsestasjonen i Hole',
    'Familiesenteret',
  ]
  const { things } = readIn(`Navn;Telefon\n${rows.map((name) => `${name};32 16 11 00`).join('\n')}`)
  expect(things.map(({ kind }) => kind)).toEqual([
    'contacts.barnevern',
    'contacts.ppt',
    'contacts.healthNurse',
    'services',
  ])
})

test('what a row is can be said for each, and one that is left out is still listed', () => {
  const { table } = tableOf(
    'Navn;Telefon\nPPT;32 16 11 00\nLosen;32 16 11 01\nTeamet;',
    names.columns,
  )
  const meant = recognised(table.head, names.columns)
  const chosen = new Map([
    [2, 'services'],
    [3, ''],
    [4, 'arenas'],
  ])
  const read = understood(table, meant, saying.columns, names, 'services', chosen)
  expect(read.things.map(({ kind, value }) => [kind, value['name']])).toEqual([
    ['services', 'PPT'],
    ['arenas', 'Teamet'],
  ])
  expect(read.out).toEqual([{ row: 3, name: 'Losen' }])
})

test('a formula is no name, and a column that is not known is said once', () => {
  const { things, left } = readIn('Navn;Telefon;Bil\n=SUM(A1);32 16 11 00;1\nLosen;;2\nBUP;;3')
  expect(things[0]?.value).toEqual({ number: '32 16 11 00' })
  expect(left[0]).toEqual({ row: 2, column: 'Navn', text: '=SUM(A1)', why: 'formula' })
  expect(grouped(left).map(({ column, why, rows }) => [column, why, rows])).toEqual([
    ['Navn', 'formula', [2]],
    ['Bil', 'column', [2, 3, 4]],
  ])
})

test('a second number is kept in a spreadsheet and back', () => {
  const numbers = [
    { what: 'Mottak', number: '32 16 11 01', hours: 'hverdager 8–15', checked: '2026-11-02' },
    { what: 'Kl. 15: vakt', number: '32 16 11 02', checked: '2026-11-02' },
  ]
  const things = [
    { kind: 'contacts.barnevern', value: { number: '32 16 11 00', numbers } },
    { kind: 'services', value: { name: 'Losen', numbers } },
  ]
  expect(readIn(out(things)).things).toEqual(things)
})
