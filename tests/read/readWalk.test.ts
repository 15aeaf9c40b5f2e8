import { expect, test } from 'vitest'
import common from '../../locales/nb/common.json' with { type: 'json' }
import { journeys } from '../../flows/scenarios/journeys.ts'
import { choiceFor, type Choice } from '../../src/read/choices.ts'
import { readerOf } from '../../src/read/readWalk.tsx'
import { nationalGuide } from '../../src/visit/guide.ts'
import { speak } from '../../src/words/speak.ts'
import { wordsFor } from '../../src/words/words.ts'

const read = readerOf(nationalGuide)

const twenty = journeys.slice(0, 20)

/** What must stand on no page: a heading that says nothing. A text that is missing throws. */
const wrong = (text: string) => text.split('\n').filter((line) => /^[\s│\-\d.]*#+\s*$/.test(line))

test.each(twenty)('$id: every page of the way has all its words – $who', ({ answers }) => {
  const { pages, fault } = read(answers)
  expect(fault).toBeUndefined()
  expect(pages.length).toBeGreaterThan(answers.length)
  expect(pages.flatMap(({ text }) => wrong(text()))).toEqual([])
  for (const { text } of pages) expect(text()).toMatch(/112[^]*113/)
})

test('a text that is missing and a heading without words would be found', () => {
  expect(wrong(`# Tittel\n## \n  │ - ### \n[Ja]`)).toHaveLength(2)
  const words = wordsFor(speak({ common }, 'throw'), 'unasked')
  expect(() => words.title('safety.violence')).toThrow('safety.violence.title')
})

test('somebody walks by what the buttons say, and meets the plan so far at the end', () => {
  const { pages } = read(['jeg er urolig', 'Ingen av disse', 'Nei'])
  expect(pages.map(({ at }) => at).slice(0, 3)).toEqual([
    'start.choose',
    'safety.acute',
    'safety.violence',
  ])
  expect(pages.at(-1)).toMatchObject({ page: 'plan', pressed: undefined })
  expect(pages.at(-1)?.text()).toContain(`# ${common.plan.title}`)
})

test('a row is marked by a part of what it says, and the mark is seen', () => {
  const { pages } = read(['newWorry', 'liv eller helse: vet ikke'])
  expect(pages[1]?.pressed?.id).toMatch(/:unsure$/)
  expect(read(['newWorry', pages[1]?.pressed?.id ?? '']).fault).toBeUndefined()
})

test('an answer that is not there says which are, and keeps what was read', () => {
  const { pages, fault } = read(['newWorry', 'Aldri i livet'])
  expect(pages).toHaveLength(2)
  expect(fault).toMatchObject({ kind: 'none', given: 'Aldri i livet' })
  expect(fault?.offered.map(({ label }) => label)).toContain(common.answers.none)
})

const offered = ['Ja', 'Ja, med barnevern', 'Ja, med politi', 'Nei'].map((label): Choice => ({
  label,
  id: label,
  event: { type: 'back' },
}))

test.each([
  ['all of it comes before how it begins', 'ja', 'Ja'],
  ['a part that one alone has', 'politi', 'Ja, med politi'],
  ['a part that several have is no answer', 'med', 'several'],
  ['what nothing is called', 'kanskje', 'none'],
])('%s', (_, given, label) => {
  const found = choiceFor(given, offered)
  expect(typeof found === 'string' ? found : found.label).toBe(label)
})
