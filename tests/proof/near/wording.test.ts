import { expect, test } from 'vitest'
import type { ReadLanguage, WordPattern } from '../../../flows/rules/wording.ts'
import { rules } from '../../../flows/rules/rules.ts'
import { checkLanguages, readLanguages } from '../../../src/proof/checks/texts.ts'

/** What a rule finds in one text of a language. */
function found(language: string, never: WordPattern, text: string): readonly string[] {
  const texts = { [language]: [{ key: 'page.one.lead', text }] }
  return checkLanguages(texts, { kind: 'words', never }).faults.map(({ why }) => why)
}

test.each<readonly [ReadLanguage, WordPattern, string]>([
  ['nb', 'harmsTheChild', 'Undersøk barnet.'],
  ['nb', 'harmsTheChild', 'Ta bilder av skaden.'],
  ['nb', 'harmsTheChild', 'Be barnet gjenta det.'],
  ['nb', 'promisesSecrecy', 'Du kan love barnet å holde det hemmelig.'],
  ['nb', 'deniesTheDuty', 'Du har ikke plikt til å melde.'],
  ['nn', 'harmsTheChild', 'Forhøyr barnet.'],
  ['nn', 'harmsTheChild', 'Ta bilete av skaden.'],
  ['nn', 'harmsTheChild', 'Be barnet fortelje det til fleire.'],
  ['nn', 'promisesSecrecy', 'Lov barnet å halde det hemmeleg.'],
  ['nn', 'promisesSecrecy', 'Du kan love at du held det hemmeleg.'],
  ['nn', 'deniesTheDuty', 'Du har inga meldeplikt.'],
  ['nn', 'deniesTheDuty', 'Du har ikkje noka meldeplikt.'],
  ['nn', 'deniesTheDuty', 'Du treng ikkje melde.'],
  ['nn', 'deniesTheDuty', 'Du slepp å melde frå.'],
  ['en', 'harmsTheChild', 'Question the child.'],
  ['en', 'harmsTheChild', 'Take pictures of the injury.'],
  ['en', 'harmsTheChild', 'Ask the child to tell it again.'],
  ['en', 'promisesSecrecy', 'You can promise the child to keep it secret.'],
  ['en', 'promisesSecrecy', 'Promise that you will keep this a secret.'],
  ['en', 'deniesTheDuty', 'You have no duty to report.'],
  ['en', 'deniesTheDuty', 'You don’t have to report.'],
  ['en', 'deniesTheDuty', 'You are not obliged to report it.'],
])('%s, %s: “%s” is refused', (language, pattern, text) => {
  expect(found(language, pattern, text)).toEqual([`${language} page.one.lead: ${text}`])
})

test.each<readonly [ReadLanguage, WordPattern, string]>([
  ['nb', 'harmsTheChild', 'Ikke undersøk barnet, og ikke ta bilder av skaden.'],
  ['nb', 'promisesSecrecy', 'Aldri lov å holde det hemmelig.'],
  ['nb', 'deniesTheDuty', 'Terskelen ser ikke ut til å være nådd nå.'],
  ['nn', 'harmsTheChild', 'Ikkje undersøk barnet, og ikkje ta bilete av skaden.'],
  ['nn', 'promisesSecrecy', 'Ikkje lov å halde det hemmeleg.'],
  ['nn', 'deniesTheDuty', 'Terskelen ser ikkje ut til å vere nådd no. Du har meldeplikt.'],
  ['en', 'harmsTheChild', 'Do not question the child, and don’t take pictures of the injury.'],
  ['en', 'harmsTheChild', 'Answer the question the child asks.'],
  ['en', 'promisesSecrecy', 'Never promise to keep it secret.'],
  [
    'en',
    'deniesTheDuty',
    'The threshold does not seem to be reached now. You have a duty to report.',
  ],
])('%s, %s: “%s” may be said', (language, pattern, text) => {
  expect(found(language, pattern, text)).toEqual([])
})

test.each([
  ['nb', 'Du kan spørre anonymt.', 'En melding bærer navnet ditt.'],
  ['nn', 'Du kan spørje anonymt.', 'Ei melding har namnet ditt.'],
  ['en', 'You can ask anonymously.', 'A report carries your name.'],
])('%s: where anonymity stands, the name stands too', (language, text, name) => {
  const check = { kind: 'words', wherever: 'anonymous', also: 'withName' } as const
  const lonely = { key: 'page.one.lead', text }
  const named = { key: 'page.one.help', text: name }
  expect(checkLanguages({ [language]: [lonely] }, check).faults).toHaveLength(1)
  expect(checkLanguages({ [language]: [lonely, named] }, check).faults).toEqual([])
})

test('a language nobody has written the rules for is not let through', () => {
  expect(found('se', 'deniesTheDuty', 'Buorre beaivi.')).toEqual([
    'se has no rules about words: write its table in flows/rules/wording.ts',
  ])
})

const wordRules = Object.entries(rules).flatMap(([id, { checks }]) =>
  checks.flatMap((check) => (check.kind === 'words' ? [[id, check] as const] : [])),
)

test.each(wordRules)('%s: no language that is shipped says what may not be said', (_, check) => {
  expect(checkLanguages(readLanguages('locales'), check).faults).toEqual([])
})
