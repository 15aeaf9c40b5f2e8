import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compile } from '../../src/pack/compile.ts'
import { isKnownName, isKnownRole, isKnownService } from '../../src/pack/nameWords.ts'
import { rulesBroken } from '../../src/pack/rules.ts'
import { pack as schema } from '../../src/pack/schema.ts'
import { mayWeaken } from '../../src/pack/text.ts'
import { languages } from '../../src/pack/wordRules.ts'
import { textFields, whole, withAt } from './everyField.ts'
import { today } from './packOf.ts'

/** Sentences, each a line that begins with its language. */
function sentencesOf(file: string): readonly string[] {
  const lines = readFileSync(`tests/pack/${file}.txt`, 'utf8').trim().split('\n')
  return lines.map((line) => line.slice('nb '.length))
}

const weakening = sentencesOf('weakening')
const harmless = sentencesOf('harmless')
const fields = textFields(whole)

/** All that reaches the walk, the plan and the paper of a pack with a sentence in one field; none where it is refused. */
function reaching(sentence: string, field: (typeof fields)[number]): string | undefined {
  const parsed = schema.safeParse(withAt(whole, field, sentence))
  if (!parsed.success || rulesBroken(parsed.data, 'oslo.yaml', today).length > 0) return undefined
  return JSON.stringify(languages.map((language) => compile(parsed.data, language)))
}

test('there are sentences of both kinds, and each is there once', () => {
  expect(weakening).toHaveLength(123)
  expect(harmless).toHaveLength(100)
  expect(new Set([...weakening, ...harmless]).size).toBe(223)
})

test('the pack in which they are tried is in order, and has every field', () => {
  expect(reaching('Oppvekst', ['sources', 'side', 'title'])).toContain('Tidlig hjelp')
  const named = new Set(
    fields.map((path) => path.filter((name) => typeof name === 'string').join('.')),
  )
  for (const field of ['services.name', 'contacts.ppt.hours', 'status.approved.by', 'steps.text'])
    expect([...named]).toContain(field)
  expect(named.size).toBeGreaterThan(60)
})

test('no sentence that weakens a duty reaches the walk, the plan or the paper', () => {
  const reached = weakening.flatMap((sentence) =>
    fields
      .filter((field) => reaching(sentence, field)?.toLowerCase().includes(sentence.toLowerCase()))
      .map((field) => `${field.join('.')}: ${sentence}`),
  )
  expect(reached).toEqual([])
})

test('and as a name of a service, a meeting, a role or a model it is not known', () => {
  const known = [isKnownName, isKnownRole, isKnownService]
  expect(weakening.filter((sentence) => known.some((isKnown) => isKnown(sentence)))).toEqual([])
})

test('what a municipality writes freely is carried by nothing but its own page', () => {
  const mark = 'Zebraen spiser gulrøtter'
  const carried = fields.filter((field) => reaching(mark, field)?.includes('Zebra'))
  expect(carried).toEqual([])
  const accepted = fields.filter((field) => reaching(mark, field) !== undefined)
  expect(accepted.length).toBeGreaterThan(40)
})

test('a harmless sentence keeps no pack out', () => {
  const refused = harmless.filter(
    (sentence) => reaching(sentence, ['steps', 0, 'text']) === undefined,
  )
  expect(refused).toEqual([])
})

test('whoever writes is warned of most that weakens, and of little that does not', () => {
  const warned = weakening.filter(mayWeaken)
  const wrongly = harmless.filter(mayWeaken)
  console.log(
    `warned of ${warned.length} of 123 that weaken, and of ${wrongly.length} of 100 harmless`,
  )
  expect(warned.length).toBeGreaterThan(80)
  expect(wrongly.length).toBeLessThan(5)
})
