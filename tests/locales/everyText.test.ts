import { expect, test } from 'vitest'
import { bti } from '../../flows/bti/bti.ts'
import { stateIds, type StateId } from '../../flows/bti/ids.ts'
import { ownWords, readLanguages } from '../../src/build/words/languages.ts'
import { neededWords } from '../../src/build/words/needed.ts'
import { stepAt } from '../../src/walk/walk.ts'
import { speak } from '../../src/words/speak.ts'
import { isTree, type Tree } from '../../src/words/stages.ts'
import { wordsFor, type Words } from '../../src/words/words.ts'

/** As a page does it where a stafettholder is chosen on this level. A text that is missing throws. */
function wordsOf(words: Tree, stafettholder: 'level1' | 'level2'): Words {
  const language = speak(structuredClone(words), 'throw')
  language.addResource(
    language.language,
    'translation',
    'common.terms.stafettholder',
    stafettholder,
  )
  return wordsFor(language, 'unasked')
}

/** Everything a state can ask the words for, whatever is known there: more than any walk asks. */
function askedAt(at: StateId, words: Words): readonly (string | undefined)[] {
  const { answers, rows } = stepAt(bti, at)
  const { title, lead, why, say, asks, do: todo, not, help } = words.step(at)
  return [
    ...[title, lead, why, say, asks].filter((text) => text !== undefined),
    ...todo,
    ...not,
    ...help.flatMap((fold) => [fold.title, ...fold.text]),
    // A page of rows is left with *none of these* or *the rest is no*: it has no word for *done*.
    ...answers
      .flatMap((answer) => (answer === 'done' ? ['none', 'rest'] : [answer]))
      .map((label) => words.answer(at, label)),
    ...answers.map((answer) => words.stays(at, answer)),
    ...rows.flatMap(({ row, marks }) => [
      words.row(at, row),
      ...marks.map((mark) => words.answer(at, mark)),
    ]),
  ]
}

const languages = readLanguages().languages.map(({ code, words }) => ({ code, words }))

test.each(languages)(
  'in $code, everything that any page can ask for is a text with words in it',
  ({ words }) => {
    for (const level of ['level1', 'level2'] as const) {
      const own = wordsOf(words, level)
      const empty = stateIds.filter((at) =>
        askedAt(at, own).some((text) => !text?.trim() || /\{\{|^\w+(\.\w+)+$/.test(text)),
      )
      expect(empty).toEqual([])
    }
  },
)

function without(path: readonly string[], tree: Tree): Tree {
  const [key = '', ...more] = path
  return Object.fromEntries(
    Object.entries(tree).flatMap(([name, part]) => {
      if (name !== key) return [[name, part]]
      return more.length > 0 && isTree(part) ? [[name, without(more, part)]] : []
    }),
  )
}

test.each([
  ['an answer that stays', 'duty.report.stays.notYet'],
  ['an answer that stays, on a level', 'level1.act.consent.stays.notYet'],
  ['a label', 'safety.topics.rows.neglect.label'],
  ['a title', 'end.closed.title'],
])('%s without words stops the build, and says where', (_, path) => {
  const [file = '', ...key] = path.split('.')
  expect(neededWords(without(path.split('.'), ownWords()), 'nb')).toContainEqual({
    file: `nb/${file}.json`,
    key: key.join('.'),
    fault: 'missing',
  })
})
