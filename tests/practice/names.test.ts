import { expect, test } from 'vitest'
import { practiceFiles } from '../../src/build/words/practiceFiles.ts'

/** Who the story is about: the first name that is said with an age. */
const named = /\b(\p{Lu}\p{Ll}+)(?:, | er )(?:\p{Ll}+|\d+) år\b/gu

test('a first name is that of a child in two cases at most', () => {
  const cases = new Map<string, Set<string>>()
  for (const [id, { parts }] of practiceFiles('nb').stories)
    for (const [, name = ''] of parts.join(' ').matchAll(named))
      cases.set(name, (cases.get(name) ?? new Set()).add(id))
  expect(cases.size).toBeGreaterThan(60)
  const often = [...cases].filter(([name, ids]) => !common.includes(name) && ids.size > 2)
  expect(often).toEqual([])
})

/** Words that begin a sentence and are no names. */
const common = ['Han', 'Hun', 'Barnet', 'Jenta', 'Gutten', 'De']
