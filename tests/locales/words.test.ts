import { expect, test } from 'vitest'
import { contacts } from '../../flows/contacts.ts'
import { allGates } from '../../flows/duties.ts'
import { keysOf } from '../../flows/keysOf.ts'
import { actions } from '../../flows/plan/actions.ts'
import { doNots, notesToTake, turningPoints } from '../../flows/plan/cautions.ts'
import { deadlines } from '../../flows/plan/deadlines.ts'
import { sources } from '../../flows/sources.ts'
import { readTexts } from '../../src/proof/checks/texts.ts'
import { at, countWords, isTree, steps, words, wordsOf } from './words.ts'

/** Words that are the same everywhere and stand once, in common.json. */
const shared = ['yes', 'no', 'unsure', 'back', 'closedNow', 'done']
const fields = [
  'title',
  'lead',
  'why',
  'say',
  'do',
  'not',
  'help',
  'rows',
  'answers',
  'stays',
  'then',
]

/** A text may stand a second time for places that choose the stafettholder on level 2. */
function asItIs(key: string): string {
  return key.replace(/_level2$/, '')
}

test.each(steps)('$id says what it is, and why', ({ id, step }) => {
  const said = wordsOf(id)
  expect(said.title).toBeTruthy()
  const asks = step?.kind === 'question' || step?.kind === 'rows'
  expect(!asks || said.why).toBeTruthy()
  expect(step?.kind !== 'task' || said.do?.length).toBeTruthy()
  expect(
    Object.keys(said)
      .map(asItIs)
      .filter((field) => !fields.includes(field)),
  ).toEqual([])
})

test.each(steps)(
  '$id has a word for every answer, and none for answers it does not have',
  ({ id, step }) => {
    const said = wordsOf(id)
    const own = step?.answers ?? []
    expect(own.filter((answer) => !said.answers?.[answer] && !shared.includes(answer))).toEqual([])
    const named = Object.keys(said.answers ?? {}).map(asItIs)
    expect(named.filter((answer) => !own.includes(answer))).toEqual([])
    const rows = (step?.rows ?? []).map(({ row }) => row)
    expect(Object.keys(said.rows ?? {}).toSorted()).toEqual(rows.toSorted())
  },
)

test.each(steps)('$id answers a person who stays on the page', ({ id, step, on }) => {
  const stays = (step?.answers ?? []).filter(
    (answer) => answer !== 'closedNow' && !JSON.stringify(on[answer] ?? {}).includes('"target"'),
  )
  const marks = stays.filter((answer) => !answer.includes(':'))
  expect(marks.filter((answer) => !wordsOf(id).stays?.[answer])).toEqual([])
})

test.each(steps)('$id asks in at most forty words', ({ id }) => {
  expect(countWords(wordsOf(id).title, wordsOf(id).lead)).toBeLessThanOrEqual(40)
})

test('the words name no state that is not there', () => {
  const tracks = new Set(steps.map(({ id }) => id.split('.')[0]))
  const known = new Set<string>(steps.map(({ id }) => id))
  const unknown = Object.keys(words)
    .filter((file) => tracks.has(file))
    .flatMap((file) => statesIn(file))
    .filter((id) => !known.has(id))
  expect(unknown).toEqual([])
})

function statesIn(path: string): readonly string[] {
  const tree = at(path)
  if (!isTree(tree)) return []
  return 'title' in tree ? [path] : Object.keys(tree).flatMap((key) => statesIn(`${path}.${key}`))
}

test.each([
  ['actions', keysOf(actions)],
  ['doNots', keysOf(doNots)],
  ['notes', keysOf(notesToTake)],
  ['turningPoints', keysOf(turningPoints)],
  ['contacts', keysOf(contacts)],
  ['sources', keysOf(sources)],
  ['deadlines', deadlines],
  ['gates', allGates],
])('the plan has words for exactly its %s', (table, ids) => {
  const said = at(`plan.${table}`)
  expect(Object.keys(isTree(said) ? said : {}).toSorted()).toEqual([...ids].toSorted())
})

/** Every text, with where it stands. */
const texts = flatten('', words)

function flatten(path: string, value: unknown): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (Array.isArray(value))
    return value.flatMap((item, index) => flatten(`${path}[${index}]`, item))
  return isTree(value)
    ? Object.entries(value).flatMap(([key, item]) => flatten(`${path}.${key}`, item))
    : []
}

test('a text for other places stands beside the one it replaces, on level 1 and its plan', () => {
  const other = texts.map(([path]) => path).filter((path) => path.includes('_level2'))
  expect(other.length).toBeGreaterThan(5)
  expect(other.filter((path) => !/^\.(level1|plan\.actions)\./.test(path))).toEqual([])
  const paths = new Set(texts.map(([path]) => path))
  expect(other.filter((path) => !paths.has(path.replace('_level2', '')))).toEqual([])
})

test('a proof is read in the national words', () => {
  const read = readTexts('locales/nb')
  expect(read.find(({ key }) => key === 'level0.reflect.yourConcern.title')?.text).toBe(
    'Uroen er din til noen følger den opp',
  )
  expect(read.filter(({ text }) => /\{\{(concern|step)/.test(text))).toEqual([])
})

test('nobody is told that they have no duty to report', () => {
  expect(
    texts.filter(([, text]) => /ikke\s+(noen\s+)?(meldeplikt|plikt til å melde)/i.test(text)),
  ).toEqual([])
})

test('where anonymity is mentioned, it says that a report carries a name', () => {
  const said = texts.filter(([, text]) => /anonym/i.test(text))
  const around = (path: string) =>
    texts
      .filter(
        ([other]) =>
          other.split('.').slice(0, 4).join('.') === path.split('.').slice(0, 4).join('.'),
      )
      .map(([, text]) => text)
      .join(' ')
  expect(said.filter(([path]) => !/navn/i.test(around(path)))).toEqual([])
})

test('no text asks for the examining, undressing, photographing or testing of a child', () => {
  const asks =
    /(?<!ikke )(?<!verken )\b(undersøk (barnet|kroppen)|kle av|fotografer|ta bilde|test barnet|forhør)/i
  expect(texts.filter(([, text]) => asks.test(text) && !/ikke|ingen/i.test(text))).toEqual([])
})
