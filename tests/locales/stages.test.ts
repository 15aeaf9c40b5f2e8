import { expect, test } from 'vitest'
import { leaveWork } from '../../flows/bti/asides.ts'
import { bti } from '../../flows/bti/bti.ts'
import { stateIds, type StateId } from '../../flows/bti/ids.ts'
import { nodeOf } from '../../src/walk/walk.ts'
import { ownWords } from '../../src/build/words/languages.ts'
import { allHere, laterWords } from '../../src/words/laterWords.ts'
import { speak, speakMore } from '../../src/words/speak.ts'
import { inStages, isTree } from '../../src/words/stages.ts'
import { waysToLater } from '../../src/words/useWords.ts'
import { wordsFor } from '../../src/words/words.ts'

const words = ownWords()
const { first, rest } = inStages(words)
const begun = () => wordsFor(speak(first, 'throw'), 'unasked')

test('every question can be asked, and answered, before the rest of the words have come', () => {
  const { title, lead, help, why } = begun().step('safety.violence')
  expect(title).toBeTruthy()
  expect(lead).toBeTruthy()
  // What is not here is not offered.
  expect({ help, why }).toEqual({ help: [], why: undefined })
  expect(begun().answer('safety.violence', 'unsure')).toMatch(/^Vet ikke/)
})

test('advice in danger is whole from the first', () => {
  const all = wordsFor(speak(words, 'throw'), 'unasked')
  for (const at of ['safety.acute', 'safety.urgent', 'duty.report'])
    for (const field of ['title', 'lead', 'do', 'say', 'not'] as const)
      expect(begun().step(at)[field]).toEqual(all.step(at)[field])
})

/** Asked about a row that is marked, far into the gates, and not about danger now (decisions F2). */
const afterARow: readonly StateId[] = [
  'safety.absence',
  'safety.harms',
  'safety.childVictim',
  'safety.medicalWho',
  'safety.disabilityWho',
]

test('every gate and every page of danger and duty is whole from the first, but for what is folded', () => {
  const all = wordsFor(speak(words, 'throw'), 'unasked')
  const atOnce = stateIds.filter((id) => /^(start|safety|duty|aside)\./.test(id) && begun().has(id))
  for (const at of atOnce) {
    const folded = at.startsWith('start.') ? {} : { why: undefined, help: [] }
    expect(begun().step(at)).toEqual({ ...all.step(at), ...folded })
  }
  const gates = stateIds.filter((id) => id.startsWith('safety.') && !afterARow.includes(id))
  expect(atOnce).toEqual(expect.arrayContaining(gates))
  expect(atOnce).toEqual(expect.arrayContaining(['duty.report', 'duty.discuss', 'aside.leader']))
})

test('a page is here whole or not at all', () => {
  for (const at of stateIds.filter((id) => !begun().has(id)))
    expect(keysIn(first, at)).toBeUndefined()
})

test('every way from the first page and the menu to pages that come later is known as one', () => {
  const { on } = nodeOf(bti, 'start.choose').config
  const found = Object.entries({ ...on, ...leaveWork }).flatMap(([answer, ways]) =>
    JSON.stringify(ways)
      .match(/"target":"[^"]+"|"level":"\d"|"reportSent":true/g)
      ?.some((way) => (way.startsWith('"target"') ? toLater(way.slice(0, -1)) : true))
      ? [answer]
      : [],
  )
  expect(found.toSorted()).toEqual(Object.keys(waysToLater).toSorted())
  for (const to of Object.values(waysToLater)) expect(begun().has(to)).toBe(false)
})

test('the first page has all its words, so that nothing on it moves when the rest comes', () => {
  expect(JSON.stringify(rest)).not.toContain('Hva skjer med svarene mine?')
  expect(begun().step('start.choose').help).toHaveLength(2)
})

test('first and rest together are all the words, and no word is sent twice', () => {
  const language = speak(structuredClone(first), 'throw')
  speakMore(language, rest)
  expect(language.getResourceBundle('x', 'translation')).toEqual(words)
  expect(textsIn(first) + textsIn(rest)).toBe(textsIn(words))
})

function toLater(target: string): boolean {
  return stateIds.some((id) => target.endsWith(id) && !begun().has(id))
}

function keysIn(tree: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((found, key) => (isTree(found) ? found[key] : undefined), tree)
}

function textsIn(tree: unknown): number {
  if (typeof tree !== 'object' || tree === null) return 1
  return Object.values(tree).reduce<number>((sum, part) => sum + textsIn(part), 0)
}

const never = () => new Promise<boolean>(() => undefined)

test.each([
  ['nobody has answered and they come', () => Promise.resolve(true), [], 'here'],
  ['they are lost on the way', () => Promise.reject(new Error('lost')), [], 'absent'],
  ['they are none of ours', () => Promise.resolve(false), [], 'absent'],
  ['somebody answers while they are on their way', never, ['after'], 'coming'],
  [
    'somebody answers before they were asked for',
    () => Promise.resolve(true),
    ['before'],
    'absent',
  ],
] as const)(
  'where %s, the explanations are as they should be',
  async (_, fetched, stops, state) => {
    let asked = 0
    const later = laterWords(() => {
      asked += 1
      return fetched()
    })
    const stopsAt = (when: string) => stops.some((stop) => stop === when) && later.stop()
    stopsAt('before')
    void later.ask()
    stopsAt('after')
    void later.ask()
    await new Promise((done) => setTimeout(done))
    expect(later.now()).toBe(state)
    // Asked for once, and never after the first answer.
    expect(asked).toBe(stops.some((stop) => stop === 'before') ? 0 : 1)
  },
)

test('whoever listens is told when they come, and no more after leaving', async () => {
  const later = laterWords(() => Promise.resolve(true))
  const told: string[] = []
  const leave = later.subscribe(() => told.push(later.now()))
  await later.ask()
  leave()
  expect(told).toEqual(['here'])
  await allHere.ask()
  expect(allHere.now()).toBe('here')
})
