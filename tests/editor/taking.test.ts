import { expect, test } from 'vitest'
import type { Thing } from '../../src/editor/sheet.ts'
import { taking } from '../../src/editor/taken.ts'
import { begun } from '../../src/editor/template.ts'
import { faultsAfter } from '../../src/editor/wouldBe.ts'
import { changed, valueOf } from '../../src/editor/written.ts'
import { check } from '../../src/pack/check.ts'

const today = '2026-11-26'
const file = 'hole.yaml'
const empty = begun(
  { id: 'hole', number: '3310', name: 'Hole', county: 'Buskerud', site: undefined },
  'nb',
)

const take = (
  text: string,
  things: readonly Thing[],
  { checked = today, sheet = [] as readonly number[] } = {},
) => {
  const beside = { sourceTitle: 'Regneark', today, checked: checked || undefined }
  const rows = things.map((_, index) => index + 2)
  const coming = taking(valueOf(text), { things, rows }, beside, new Set(sheet))
  return { ...coming, text: changed(text, coming.changes) }
}

const faultsOf = (text: string) => {
  const checked = check(file, new TextEncoder().encode(text), today)
  return 'faults' in checked ? checked.faults.map(({ field, fault }) => [field, fault]) : []
}

const service = (more: object): Thing => ({ kind: 'services', value: { name: 'Losen', ...more } })

test('rows without a day come in without their numbers, say so, and give no fault', () => {
  const things = [
    service({ number: '32 16 11 01', hours: 'hverdager 8–15' }),
    { kind: 'contacts.ppt', value: { number: '32 16 11 02', hours: 'hverdager 8–15' } },
  ]
  const { rows, text } = take(empty, things, { checked: '' })
  expect(rows.map(({ unchecked }) => unchecked)).toEqual([true, true])
  expect(faultsOf(text)).toEqual([])
  // With the day, the same rows bring their numbers.
  const again = take(text, things)
  expect(again.rows.map(({ fills }) => fills)).toEqual([
    ['number', 'checked'],
    ['number', 'checked'],
  ])
  expect(faultsOf(again.text)).toEqual([])
  expect(again.text).toContain('32 16 11 02')
})

test('a row says whether it is new, the same, or unlike what is there, and what is there stays', () => {
  const { text, rows } = take(empty, [
    service({ what: 'Råd' }),
    { kind: 'arenas', value: { name: 'Teamet', level: 'service' } },
  ])
  expect(rows.map(({ isNew }) => isNew)).toEqual([true, true])
  const second = [
    service({ what: 'Hjelp', area: 'Oppvekst' }),
    { kind: 'arenas', value: { name: 'Teamet', level: 'service' } },
  ]
  const kept = take(text, second)
  expect(kept.rows.map(({ isNew, fills, differs }) => ({ isNew, fills, differs }))).toEqual([
    { isNew: false, fills: ['area'], differs: ['what'] },
    { isNew: false, fills: [], differs: [] },
  ])
  expect(valueOf(kept.text)).toMatchObject({ services: [{ what: 'Råd', area: 'Oppvekst' }] })
  expect(valueOf(take(text, second, { sheet: [2] }).text)).toMatchObject({
    services: [{ what: 'Hjelp', area: 'Oppvekst' }],
  })
})

test('a number of the sheet never gets the day of another number', () => {
  const { text } = take(empty, [service({ number: '32 16 11 01', checked: '2026-10-01' })])
  const other = [service({ number: '32 16 11 09' })]
  expect(valueOf(take(text, other).text)).toMatchObject({
    services: [{ number: '32 16 11 01', checked: '2026-10-01' }],
  })
  expect(valueOf(take(text, other, { sheet: [2] }).text)).toMatchObject({
    services: [{ number: '32 16 11 09', checked: today }],
  })
  expect(valueOf(take(text, other, { sheet: [2], checked: '' }).text)).toMatchObject({
    services: [{ number: '32 16 11 01', checked: '2026-10-01' }],
  })
})

test('a name in several languages keeps those the sheet does not have', () => {
  const text = changed(take(empty, [service({})]).text, [
    { path: ['services', 0, 'name'], value: { nb: 'Losen', nn: 'Losen' } },
    { path: ['services', 0, 'what'], value: { nb: 'Råd', nn: 'Råd' } },
  ])
  const { rows, text: after } = take(text, [service({ what: 'Hjelp' })], { sheet: [2] })
  expect(rows[0]?.differs).toEqual(['what'])
  expect(valueOf(after)).toMatchObject({ services: [{ what: { nb: 'Hjelp', nn: 'Råd' } }] })
})

test('every fault the rows will give is told before, those that hide behind another too', () => {
  const things = [
    service({ number: '00 00 00 01' }),
    { kind: 'contacts.barnevern', value: { number: '12', hours: 'alltid' } },
    { kind: 'contacts.ppt', value: { number: '12' } },
    { kind: 'arenas', value: { name: 'Teamet' } },
  ]
  const coming = take(empty, things)
  const told = faultsAfter({ file, text: empty, today }, coming)
  expect([...told].map(([row, faults]) => [row, faults.map(({ fault }) => fault)])).toEqual([
    [2, ['notTelephone']],
    [3, ['notTelephone']],
    [4, ['notTelephone', 'numberWithoutSource']],
    [5, ['missing']],
  ])
})
