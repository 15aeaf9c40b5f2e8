import { expect, test } from 'vitest'
import { apart } from '../../src/build/words/apart.ts'
import { fill } from '../../src/words/fill.ts'
import { ownWords } from '../../src/build/words/languages.ts'

const nb = ownWords()

test('every word reaches the page as it stands in the files', () => {
  const sent = apart(nb)
  expect(fill(sent)).toEqual(nb)
  expect(JSON.stringify(sent.shape)).not.toMatch(/barnevernet/)
})

test.each([[{ title: 'To\nlinjer' }], [{ title: 3 }], [{ title: null }]])(
  'a text that would move the texts after it stops the build: %j',
  (words) => {
    expect(() => apart(words)).toThrow('one line')
  },
)
