import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createActor } from 'xstate'
import { editor, type EditorEvent } from '../../src/editor/editor.ts'
import { fieldAt } from '../../src/editor/form.ts'
import { taking } from '../../src/editor/taken.ts'
import { begun, explained } from '../../src/editor/template.ts'
import { changed, valueOf } from '../../src/editor/written.ts'
import { check } from '../../src/pack/check.ts'
import { compare, unlike } from '../../src/pack/compare.ts'
import { municipalities } from '../../src/pack/place.ts'
import { takenOver } from '../../src/pack/takenOver.ts'
import { saying, sayingOf } from './saying.ts'

const today = '2026-11-26'
const bytesOf = (text: string) => new TextEncoder().encode(text)
const tinn = readFileSync('flows/municipalities/tinn.yaml', 'utf8')

const hole = {
  id: 'hole',
  number: '3310',
  name: 'Hole',
  county: 'Buskerud',
  site: undefined,
} as const

function after(...events: readonly EditorEvent[]) {
  const actor = createActor(editor, { input: { today } }).start()
  for (const event of events) actor.send(event)
  return actor.getSnapshot()
}

const open = (text: string, name = 'tinn.yaml') =>
  ({ type: 'open', chosen: { name, bytes: bytesOf(text) } }) as const

test.each([
  ['empty', (one) => begun(one, 'nb')],
  ['empty, in nynorsk', (one) => begun(one, 'nn')],
  ['explained', (one) => explained(one, 'nb', saying.fields)],
  ['explained in English', (one) => explained(one, 'nb', sayingOf('en').fields)],
] as const satisfies readonly (readonly [
  string,
  (one: (typeof municipalities)[number]) => string,
])[])('each of the 357 can be begun with a file that is valid: %s', (_, write) => {
  const faulty = municipalities.filter(
    (one) => 'faults' in check(`${one.id}.yaml`, bytesOf(write(one)), today),
  )
  expect(municipalities).toHaveLength(357)
  expect(faulty).toEqual([])
})

test('a file with every field explained names every field there is', () => {
  const [place] = municipalities
  if (!place) throw new Error('There is no municipality.')
  const text = explained(place, 'nb', saying.fields)
  expect(saying.fields.filter(({ name }) => !new RegExp(`^(# )?${name}:`, 'm').test(text))).toEqual(
    [],
  )
})

function comments(text: string) {
  return text.match(/#[^'\n]*$/gm)
}

test('a change keeps every comment, and everything else as it was', () => {
  const text = changed(tinn, [
    { path: ['contacts', 'barnevern', 'name'], value: 'Barneverntjenesten' },
  ])
  expect(comments(text)).toEqual(comments(tinn))
  expect(comments(tinn)?.length).toBeGreaterThan(0)
  const before = Object(valueOf(tinn))
  expect(valueOf(text)).toEqual({
    ...before,
    contacts: {
      ...before.contacts,
      barnevern: { ...before.contacts?.barnevern, name: 'Barneverntjenesten' },
    },
  })
})

test('what is emptied is taken away, with what is then empty', () => {
  const text = begun(hole, 'nb')
  const path = ['contacts', 'ppt', 'number']
  const more = changed(text, [{ path, value: '32 16 11 00' }])
  expect(valueOf(more)).toMatchObject({ contacts: { ppt: { number: '32 16 11 00' } } })
  expect(changed(more, [{ path, value: undefined }])).toBe(text)
})

test('one step is undone and done again, and a file that is taken out is saved', () => {
  const change = { type: 'change', changes: [{ path: ['idleMinutes'], value: 10 }] } as const
  const begin = open(tinn)
  const { context } = after(begin, change)
  expect(context.text).toContain('idleMinutes: 10')
  expect(context.text).not.toBe(context.saved)
  expect(after(begin, change, { type: 'undo' }).context.text).toBe(tinn)
  expect(after(begin, change, { type: 'undo' }, { type: 'redo' }).context.text).toBe(context.text)
  const saved = after(begin, change, { type: 'exported' }).context
  expect(saved.saved).toBe(saved.text)
  expect(saved.isTakenOut).toBe(true)
  // A file that was opened is as it was, and has not been saved here.
  expect(after(begin).context).toMatchObject({ isTakenOut: false, saved: tinn })
})

test('leaving with changes is asked about, and leaving without is not', () => {
  const change = { type: 'change', changes: [{ path: ['idleMinutes'], value: 10 }] } as const
  expect(after(open(tinn), { type: 'close' }).value).toBe('opening')
  expect(after(open(tinn), change, { type: 'close' }).value).toBe('leaving')
  expect(after(open(tinn), change, { type: 'close' }, { type: 'stay' }).value).toBe('editing')
})

test('with a fault the last valid state is still there to be shown', () => {
  const wrong = { type: 'change', changes: [{ path: ['idleMinutes'], value: 2 }] } as const
  const { context } = after(open(tinn), wrong)
  expect(context.checked).toMatchObject({ faults: [{ field: 'idleMinutes', fault: 'outOfRange' }] })
  expect(context.valid?.id).toBe('tinn')
  expect(context.valid?.idleMinutes).toBeUndefined()
})

test.each([
  ['a file of 5 MB', 'a'.repeat(5_000_000), 'tooLarge'],
  ['a file with a tab', 'id: tinn\nnames:\n\tnb: x\n', 'tab'],
  ['a file that is no pack', '- a\n- b\n', 'notMap'],
])('%s is refused with what to do, and nothing is lost', (_, text, fault) => {
  expect(after(open(text)).context.refused).toMatchObject([{ fault }])
  expect(after(open(text)).value).toBe('opening')
  const { context } = after(open(tinn), open(text))
  expect(context.refused).toMatchObject([{ fault }])
  expect(context.text).toBe(tinn)
})

test("somebody else's edition is compared before it takes the place of this one", () => {
  const theirs = `${tinn}\nidleMinutes: 12\n`
  const shown = after(open(tinn), open(theirs))
  expect(shown.value).toBe('comparing')
  expect(shown.context.text).toBe(tinn)
  expect(after(open(tinn), open(theirs), { type: 'keepOwn' }).context.text).toBe(tinn)
  expect(after(open(tinn), open(theirs), { type: 'takeOther' }).context.text).toBe(theirs)
  expect(
    after(open(tinn), open(theirs), { type: 'takeOther' }, { type: 'undo' }).context.text,
  ).toBe(tinn)
})

const older = readFileSync('tests/pack/older/loten.yaml', 'utf8')

test('a file of an older version is brought up to today’s when it is opened, which can be undone', () => {
  const { context } = after(open(older, 'loten.yaml'))
  expect(context.older?.moved.length).toBeGreaterThan(10)
  expect(context.checked).toMatchObject({ pack: { id: 'loten' } })
  expect(context.text).not.toBe(context.saved)
  expect(after(open(older, 'loten.yaml'), { type: 'undo' }).context.text).toBe(older)
  expect(after(open(tinn)).context.older).toBeUndefined()
})

test('an edition with faults is compared as it is written, and its faults are counted', () => {
  const faulty = `${tinn}\nidleMinutes: 90\n`
  const shown = after(open(tinn), open(faulty))
  expect(shown.value).toBe('comparing')
  expect(shown.context.other?.faults).toMatchObject([{ fault: 'outOfRange' }])
  // The one that is being written was never valid.
  const other = after(open(faulty), open(tinn))
  expect(other.value).toBe('comparing')
  expect(other.context.checked).toMatchObject({ faults: [{ fault: 'outOfRange' }] })
  expect(compare(valueOf(other.context.text), valueOf(other.context.other?.text ?? ''))).toEqual([
    { field: 'idleMinutes', left: '90', right: undefined },
  ])
})

test("another municipality's file is refused beside this one, and it is said why", () => {
  const { value, context } = after(open(tinn), open(older, 'loten.yaml'))
  expect(value).toBe('editing')
  expect(context.refused).toMatchObject([
    { fault: 'otherPack', values: { other: 'loten.yaml', own: 'tinn.yaml' } },
  ])
  // Begun anew, it is judged by its own name.
  const anew = after(open(tinn), { type: 'close' }, open('- a\n', 'loten.yaml'))
  expect(anew.context.refused).toMatchObject([{ fault: 'notMap', file: 'loten.yaml' }])
})

const service = (id: string, what: string) => ({ id, name: id.toUpperCase(), what, source: 'side' })
const sources = { side: { title: 'Siden', read: today, confidence: 'B' } }
const mine = {
  sources: {},
  idleMinutes: 10,
  services: [service('bup', 'Hjelp'), service('los', 'Følger'), service('ppt', 'Råd')],
}
const yours = {
  sources,
  idleMinutes: 12,
  services: [service('ppt', 'Gode råd'), service('bup', 'Hjelp'), service('nav', 'Penger')],
  contacts: { ppt: { url: 'https://www.hole.kommune.no', source: 'side' } },
}

test('of two people’s edits each thing is taken or left: changed, new and taken away', () => {
  const text = changed(
    'id: hole # vår\n',
    Object.entries(mine).map(([name, value]) => ({ path: [name], value })),
  )
  const parts = unlike(valueOf(text), { id: 'hole', ...yours })
  expect(parts.map(({ place }) => place)).toEqual([
    'idleMinutes',
    'services.los',
    'services.ppt',
    'services.nav',
    'contacts.ppt',
  ])
  const took = (...places: readonly string[]) =>
    changed(
      text,
      takenOver(
        valueOf(text),
        yours,
        parts.filter(({ place }) => places.includes(place)),
      ),
    )
  expect(valueOf(took('services.los', 'services.nav', 'services.ppt'))).toEqual({
    id: 'hole',
    ...mine,
    sources,
    services: [service('bup', 'Hjelp'), service('ppt', 'Gode råd'), service('nav', 'Penger')],
  })
  expect(valueOf(took('contacts.ppt', 'idleMinutes'))).toEqual({
    id: 'hole',
    ...mine,
    sources,
    idleMinutes: 12,
    contacts: yours.contacts,
  })
  expect(took('idleMinutes')).toContain('# vår')
  expect(
    unlike(valueOf(took(...parts.map(({ place }) => place))), { id: 'hole', ...yours }),
  ).toEqual([])
  expect(took()).toBe(text)
})

test('rows of a spreadsheet make a valid pack, and taken in twice they stand once', () => {
  const text = begun(hole, 'nb')
  const things = [
    { kind: 'contacts.barnevern', value: { number: '32 16 11 00', hours: 'hverdager 8–15' } },
    { kind: 'services', value: { name: 'PPT', number: '32 16 11 01' } },
    { kind: 'arenas', value: { name: 'Tverrfaglig møte', level: 'service' } },
  ]
  const rows = { things, rows: [2, 3, 4] }
  const beside = { sourceTitle: 'Regneark', today, checked: today }
  const once = changed(text, taking(valueOf(text), rows, beside, new Set()).changes)
  const checked = check('hole.yaml', bytesOf(once), today)
  expect('faults' in checked ? checked.faults : []).toEqual([])
  expect(changed(once, taking(valueOf(once), rows, beside, new Set()).changes)).toBe(once)
})

test('every field of the schema is a field of the form', () => {
  expect(fieldAt(saying.form, ['services', 0, 'ages', 'from'])).toEqual({ kind: 'number' })
  expect(fieldAt(saying.form, ['sources', 'a', 'confidence'])).toMatchObject({ kind: 'choice' })
  expect(fieldAt(saying.form, ['status'])).toMatchObject({ kind: 'either', word: 'draft' })
  expect(fieldAt(saying.form, ['services', 0, 'name'])).toEqual({ kind: 'said', max: 100 })
  const unnamed = saying.fields.filter(({ name, help }) => saying.label([name], help) === name)
  expect(unnamed).toEqual([])
})

test('a spreadsheet that is chosen first waits for its municipality', () => {
  const csv = open('Navn;Telefon;Tid\nLosen;32 16 11 00;8–15\n', 'tjenester.csv')
  const begin = { type: 'begin', file: 'hole.yaml', text: begun(hole, 'nb') } as const
  expect(after(csv).value).toBe('opening')
  expect(after(csv).context).toMatchObject({ refused: [], sheet: { name: 'tjenester.csv' } })
  expect(after(csv, begin).context.sheet?.name).toBe('tjenester.csv')
  expect(after(csv, begin, { type: 'sheetTaken' }).context.sheet).toBeUndefined()
  expect(after(csv, begin, { type: 'close' }).context.sheet).toBeUndefined()
  expect(after(begin, csv).context.sheet?.name).toBe('tjenester.csv')
  // By its form, where the name does not say it; and a pack that was saved as text is none.
  expect(after(open('Navn\tTlf\tTid\nLosen\t1\t8–15', 'liste.txt')).context.sheet).toBeDefined()
  expect(after(open(tinn, 'tinn.txt')).value).toBe('editing')
})
