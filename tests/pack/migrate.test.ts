import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { keysOf } from '../../flows/keysOf.ts'
import { localDeadlines } from '../../flows/plan/localDeadlines.ts'
import { migrated } from '../../src/pack/migrate/migrated.ts'
import { currentVersion } from '../../src/pack/version.ts'
import { valueOf } from '../../src/pack/written.ts'
import { sayMoved } from '../../src/build/tools/faultLine.ts'
import { faultsOf, sound } from './packOf.ts'

/** Løten's pack as it was on the first day of packs: version 1. */
const first = readFileSync('tests/pack/older/loten.yaml', 'utf8')

const movedIn = (text: string) => migrated(text).moved.map(({ moved }) => moved)

test('the first pack there was has faults today, and none once it is brought up', () => {
  expect(faultsOf(first, 'loten.yaml')).not.toEqual([])
  const { text } = migrated(first)
  expect(faultsOf(text, 'loten.yaml')).toEqual([])
  expect(valueOf(text)).toMatchObject({
    version: currentVersion,
    names: { nb: { step: { plain: 'trinn', the: 'trinnet' } } },
    deadlines: [{ for: 'invite', days: 14 }],
  })
})

test('comments stay where they are, and it is brought up once', () => {
  const { text } = migrated(first)
  const comments = first.match(/^# .*$/gm) ?? []
  expect(comments.length).toBeGreaterThan(2)
  expect(comments.filter((comment) => !text.includes(comment))).toEqual([])
  expect(migrated(text)).toEqual({ text, moved: [] })
})

/** Every word and number of a file. */
function saidIn(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(saidIn)
    : [String(value)]
}

function deadlinesIn(text: string) {
  const chosen = new Set(saidIn(Object(valueOf(text)).deadlines))
  return keysOf(localDeadlines).filter((id) => chosen.has(id))
}

test('no value is lost: each stands in the file, in a comment or in the list', () => {
  const { text, moved } = migrated(first)
  const list = moved.map((one) => sayMoved(one.moved, one.values)).join('\n')
  // Where a deadline stands, is said by which one it is.
  const places = deadlinesIn(text).map((id) => localDeadlines[id].at)
  const whole = [text, list, ...saidIn(valueOf(text)), ...places].join('\n')
  expect(saidIn(valueOf(first)).filter((said) => !whole.includes(said))).toEqual([])
})

test('the packs of today stay as they are, to the letter', () => {
  const files = readdirSync('flows/municipalities').filter((name) => name.endsWith('.yaml'))
  expect(files.length).toBeGreaterThan(3)
  for (const file of files) {
    const text = readFileSync(`flows/municipalities/${file}`, 'utf8')
    expect(migrated(text)).toEqual({ text, moved: [] })
  }
  expect(migrated(sound)).toEqual({ text: sound, moved: [] })
})

const withDeadlines = (...items: readonly string[]) =>
  `${sound}deadlines:\n${items.map((item) => `  - { ${item}, source: here }\n`).join('')}`

test.each([
  ['id: a, at: level0.reflect.share, text: Del uroen innen tre dager', 'deadline', 3],
  ['id: a, at: level0.act.talk, text: Snakk med foreldrene innen én uke', 'deadlineUnclear', 0],
  ['id: a, at: level0.act.talk, text: Snakk med foreldrene innen 1 uke', 'deadline', 7],
  ['id: a, at: level0.act.talk, text: Skriv referat innen 2 dager', 'deadlineUnclear', 0],
  ['id: a, at: level0.act.talk, text: Snakk med foreldrene snart', 'deadlineUnclear', 0],
  ['id: a, at: level0.act.talk, text: Samtale innen 2 dager og 3 uker', 'deadlineUnclear', 0],
  ['id: a, at: level0.act.talk, text: Snakk med foreldrene innen 30 dager', 'deadlineLonger', 0],
  ['id: a, at: level0.act.talk, text: Snakk sammen innen to virkedager', 'deadlineUnclear', 0],
  ['id: a, at: safety.everyday, text: Snakk sammen innen to dager', 'deadlineUnclear', 0],
])('a deadline {%s} is %s', (item, moved, days) => {
  const old = withDeadlines(`${item}, note: Vedtatt i 2025`)
  expect(movedIn(old)).toEqual([moved, 'version'])
  const { text } = migrated(old)
  expect(faultsOf(text)).toEqual([])
  const said = /text: ([^,]*)/.exec(item)?.[1]
  const asText = { id: 'a', title: said, text: 'Vedtatt i 2025', source: 'here' }
  const wanted = moved === 'deadline' ? { deadlines: [{ days }] } : { steps: [asText] }
  expect(valueOf(text)).toMatchObject(wanted)
  expect(text).toContain(said)
})

test('of two deadlines that are the same one, the second stands as a text', () => {
  const share = 'at: level0.reflect.share, text: Del uroen innen'
  const old = withDeadlines(
    `id: a, ${share} 2 dager`,
    `id: b, ${share} 3 dager`,
    `id: c, ${share} nå`,
  )
  expect(movedIn(old)).toEqual(['deadline', 'deadlineTaken', 'deadlineUnclear', 'version'])
  const { text } = migrated(old)
  expect(faultsOf(text)).toEqual([])
  expect(valueOf(text)).toMatchObject({
    deadlines: [{ for: 'share', days: 2 }],
    steps: [{ id: 'b' }, { id: 'c' }],
  })
})

test('a deadline that becomes a step takes the name of no other step, and a long one is whole', () => {
  const long = `Del uroen ${'med alle som kjenner barnet '.repeat(5).trim()}`
  const old = `${withDeadlines(`id: a, at: level0.reflect.share, text: ${long}, note: Merk`)}steps:
  - { id: a, at: level0.reflect.share, touches: [nobody], title: Et steg, source: here }
`
  expect(movedIn(old)).toEqual(['touches', 'deadlineUnclear', 'version'])
  const { text } = migrated(old)
  expect(faultsOf(text)).toEqual([])
  expect(valueOf(text)).toMatchObject({ steps: [{ id: 'a' }, { id: 'a-2', text: `${long} Merk` }] })
})

test('a word that cannot stand in our sentences stays as a comment', () => {
  const old = sound.replace('model: Felles barn', 'step: runde, concern: uro')
  expect(movedIn(old)).toEqual(['wordUnknown', 'wordForms', 'version'])
  const { text } = migrated(old)
  expect(text).toMatch(/# step: runde/)
  expect(faultsOf(text)).toEqual([])
})

test('every part of the list is said in words, with all its values', () => {
  const values = {
    value: 'a',
    forms: 'b',
    id: 'c',
    text: 'd',
    for: 'e',
    days: 1,
    most: 2,
    version: 3,
  }
  const said = [
    'wordForms',
    'wordUnknown',
    'touches',
    'deadline',
    'deadlineUnclear',
    'deadlineLonger',
    'deadlineTaken',
    'version',
  ].map((id) => sayMoved(id, values))
  expect(said.filter((text) => text.startsWith('packs.') || text.includes('{{'))).toEqual([])
})

test.each([
  ['version: 2', 'versionOlder'],
  ['version: 1', 'versionOlder'],
  [`version: ${currentVersion + 1}`, 'versionNewer'],
  ["version: 'to'", 'wrongType'],
])('a pack that says %s has the fault %s', (line, fault) => {
  expect(faultsOf(`${sound}${line}\n`)).toMatchObject([{ fault, field: 'version' }])
})

test('a pack that says it is older is marked anew, and one that is newer is left alone', () => {
  expect(movedIn(`${sound}version: 2\n`)).toEqual(['version'])
  const newer = `${sound}version: ${currentVersion + 1}\nsteps: [{ touches: [nobody] }]\n`
  expect(migrated(newer)).toEqual({ text: newer, moved: [] })
})
