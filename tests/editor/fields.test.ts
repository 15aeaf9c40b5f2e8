import { expect, test } from 'vitest'
import { placeSaid } from '../../src/editor/Compare.tsx'
import type { Field } from '../../src/editor/form.ts'
import type { Saying } from '../../src/editor/saying.ts'
import { summaryOf } from '../../src/editor/summaryOf.ts'
import { fieldAt } from '../../src/editor/form.ts'
import { faultIds } from '../../src/pack/fault.ts'
import { check } from '../../src/pack/check.ts'
import { sound, today } from '../pack/packOf.ts'
import { saying, sayingOf } from './saying.ts'

interface Shown {
  readonly path: readonly string[]
  readonly label: string
  readonly help: string
}

/** Every field of the form as it stands on the page. */
function shownIn(said: Saying): readonly Shown[] {
  const all = (field: Field, path: readonly string[], help: string): readonly Shown[] => {
    const own = { path, label: said.label(path, help), help }
    if (field.kind === 'group')
      return [own, ...field.fields.flatMap((one) => all(one.field, [...path, one.name], one.help))]
    if (field.kind === 'either') return [own, ...all(field.group, path, help).slice(1)]
    if (field.kind === 'list' || field.kind === 'table') return [own, ...all(field.item, path, '')]
    return [own]
  }
  return said.fields.flatMap(({ name, field, help }) => all(field, [name], help))
}

test.each(['nb', 'nn', 'en'])('in %s no field goes by its name in the file', (code) => {
  const raw = shownIn(sayingOf(code)).filter(({ path, label }) => label === path.at(-1))
  expect(raw).toEqual([])
})

test.each(['nb', 'nn', 'en'])(
  'in %s the help of the whole pack is not said of a part of it',
  (code) => {
    const shown = shownIn(sayingOf(code))
    const top = new Map(
      shown.filter(({ path }) => path.length === 1).map(({ path, help }) => [path[0], help]),
    )
    const wrong = shown.filter(
      ({ path, help }) => path.length > 1 && help !== '' && top.get(path.at(-1) ?? '') === help,
    )
    expect(wrong).toEqual([])
  },
)

/** Words of the file and of those who build: nobody meets them on the page. */
const ofTheFile = /\b(checked|sources?|draft|true|false|npm|README|contactBy|walk|pakken?)\b/

test.each(['nb', 'nn'])('in %s no help and no fault has words of the file', (code) => {
  const { sentence, ...said } = sayingOf(code)
  const values = {
    name: 'Navn',
    value: 'x',
    choices: 'a',
    expected: 'boolean',
    source: 'kilden',
    language: 'nb',
  }
  const helps = shownIn({ sentence, ...said }).map(({ help }) => help)
  // What is said of a file that is no pack yet, or is sent to those who build, is not met in a form.
  const faults = faultIds
    .filter((id) => !/^(unreadable|unknownField|version|wrong|case|taken|noPack)/.test(id))
    .map((fault) => sentence({ fault, values, field: 'services[PPT].number' }))
  expect([...helps, ...faults].filter((text) => ofTheFile.test(text))).toEqual([])
})

test('what is empty and has to be there is said by the name of its field', () => {
  const yaml = sound.replace('status: draft', 'status: { approved: {} }')
  const found = check('tinn.yaml', new TextEncoder().encode(yaml), today)
  const faults = 'faults' in found ? found.faults : []
  expect(faults.map((fault) => saying.sentence(fault))).toEqual([
    'Fyll ut «Godkjent av».',
    'Fyll ut «Dag».',
  ])
})

function summary(path: readonly string[], held: unknown) {
  const field = fieldAt(saying.form, path)
  return field && summaryOf(field, held)
}

test('a new thing without a name is not called what the file calls it', () => {
  expect(placeSaid(saying, 'services[ny].name')).toBe('Tjenester · Navn')
  expect(placeSaid(saying, 'services[Losen].number')).toBe('Tjenester · Losen · Telefonnummer')
})

test('what is filled in of a group stands in its heading', () => {
  expect(summary(['names', 'nb'], { model: 'Felles barn', source: 'side' })).toBe('Felles barn')
  expect(summary(['names', 'nb', 'levels'], { '0': { label: 'Nivå 0', name: 'Undring' } })).toBe(
    'Nivå 0, Undring',
  )
  expect(summary(['status', 'approved'], { by: 'Kommunalsjef', on: '2026-11-01' })).toBe(
    'Kommunalsjef, 2026-11-01',
  )
  expect(summary(['variants', 'order'], { use: 'leaderFirst', source: 'side' })).toBe(
    'si det til lederen først',
  )
  expect(summary(['names', 'nb'], undefined)).toBe('')
})

test('the opening hours are said back as they are read', () => {
  expect(saying.hours('08-15')).toBe('hverdager 8–15')
  expect(saying.hours('når det passer')).toBeUndefined()
})
