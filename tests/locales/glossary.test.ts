import { expect, test } from 'vitest'
import { measured } from '../../src/build/words/plain/measure.ts'
import { plainOf } from '../../src/build/words/plain/plain.ts'
import { readPlain } from '../../src/build/words/plain/readPlain.ts'
import { readablesIn } from '../../src/build/words/plain/readable.ts'
import { readLanguages } from '../../src/build/words/languages.ts'
import { termsListed, unexplainedIn } from '../../src/build/words/plain/terms.ts'
import { finderOf, firstUses, glossaryOf, spokenAs, type Term } from '../../src/words/glossary.ts'
import { speak } from '../../src/words/speak.ts'
import { isTree, type Tree } from '../../src/words/stages.ts'

/** What a person in the guide, its meeting and its practice reads. */
const said =
  /^(start|safety|duty|level\d|consent|end|aside|common|plan|local|about|meeting|training)$/

/** Words of the law that have no shorter one, and are no terms themselves. */
const noShorter = new Set(['funksjonsevne', 'municipality', 'municipalities', 'professionals'])

const languages = readLanguages().languages.map(({ code, words }) => ({
  code,
  terms: glossaryOf(speak(words, 'throw', code)),
  texts: Object.entries(words).flatMap(([name, tree]) => (said.test(name) ? textsIn(tree) : [])),
}))

function wordsOf(code: string): Tree {
  return readLanguages().languages.find((one) => one.code === code)?.words ?? {}
}

function textsIn(tree: unknown): readonly string[] {
  if (typeof tree === 'string') return [tree]
  return isTree(tree) || Array.isArray(tree) ? Object.values(tree).flatMap(textsIn) : []
}

/** Asked of the texts in another way than the guide does: what is found must not depend on how. */
function stands(form: string, text: string): boolean {
  const [first = '', ...rest] = form
  const asked = `[${first.toLowerCase()}${first.toUpperCase()}]${rest.join('')}`
  return new RegExp(`(?<![\\p{L}\\p{N}-])${asked}(?![\\p{L}\\p{N}-])`, 'u').test(text)
}

test('the languages explain the same words', () => {
  const [nb, ...others] = languages.map(({ terms }) => terms.map(({ id }) => id))
  expect(nb?.length).toBeGreaterThan(40)
  for (const ids of others) expect(ids).toEqual(nb)
})

test.each(languages)(
  'every form of a word in $code stands in a text, and belongs to one word',
  ({ terms, texts }) => {
    const forms = terms.flatMap((term) => term.forms)
    expect(forms.filter((form) => !texts.some((text) => stands(form, text)))).toEqual([])
    expect(new Set(forms).size).toBe(forms.length)
    expect(forms.filter((form) => !/^\p{L}[\p{L} -]+\p{L}$/u.test(form))).toEqual([])
    expect(terms.filter((term) => term.forms.length === 0)).toEqual([])
  },
)

test.each(languages)(
  'what a word means in $code is one plain sentence, and does not say the word',
  ({ code, terms }) => {
    const own = new Set(
      terms
        .flatMap(({ term, forms }) => [term, ...forms])
        .flatMap((form) => form.toLowerCase().split(/[ (),]+/)),
    )
    for (const { term, means, forms } of terms) {
      const { lix, sentences, words } = measured([means], code, new Set([...own, ...noShorter]))
      expect({ term, lix, plain: lix <= 30, sentences }).toEqual({
        term,
        lix,
        plain: true,
        sentences: 1,
      })
      expect({ term, short: words < 25 }).toEqual({ term, short: true })
      expect(forms.filter((form) => stands(form, means))).toEqual([])
    }
  },
)

test.each(languages)('no two words of $code are explained by each other', ({ terms }) => {
  const find = finderOf(terms)
  const uses = new Map(
    terms.map(({ id, means }) => [id, find(means).map((found) => found.term.id)]),
  )
  const mutual = [...uses].flatMap(([id, used]) =>
    used.filter((other) => uses.get(other)?.includes(id)).map((other) => `${id} ${other}`),
  )
  expect(mutual).toEqual([])
})

test('in English the Norwegian word stands in brackets, and is told apart from the English one', () => {
  const en = languages.find(({ code }) => code === 'en')?.terms ?? []
  expect(en.filter((term) => spokenAs(term)[1] === undefined)).toEqual([])
  expect(spokenAs({ id: '', term: 'duty to report (meldeplikt)', means: '', forms: [] })).toEqual([
    'duty to report',
    'meldeplikt',
  ])
  const norwegian = languages.filter(({ code }) => code !== 'en').flatMap(({ terms }) => terms)
  expect(norwegian.filter((term) => spokenAs(term)[1] !== undefined)).toEqual([])
})

test.each(languages)(
  'in every text of $code, what stands there is found, once and from the left',
  ({ terms, texts }) => {
    const find = finderOf(terms)
    let found = 0
    for (const text of texts) {
      const used = new Set<string>()
      const first = firstUses(text, find, used)
      const wanted = terms.filter(({ forms }) => forms.some((form) => stands(form, text)))
      // A word inside a longer one (*barnehus* in *Statens barnehus*) is not said by itself.
      expect(
        first.map(({ term }) => term.id).filter((id) => !wanted.some((term) => term.id === id)),
      ).toEqual([])
      expect(new Set(first.map(({ term }) => term.id)).size).toBe(first.length)
      expect(first.map(({ at }) => at)).toEqual(first.map(({ at }) => at).toSorted((a, b) => a - b))
      for (const { said: form, at } of first) expect(text.slice(at, at + form.length)).toBe(form)
      expect(firstUses(text, find, used)).toEqual([])
      found += first.length
      const missed = wanted.filter(({ id }) => first.every(({ term }) => term.id !== id))
      expect(missed.filter(({ forms }) => !insideLonger(forms, text, terms))).toEqual([])
    }
    expect(found).toBeGreaterThan(500)
  },
)

function insideLonger(forms: readonly string[], text: string, terms: readonly Term[]): boolean {
  const longer = terms.flatMap((term) => term.forms).filter((form) => stands(form, text))
  return forms.some((form) =>
    longer.some((other) => other.length > form.length && other.includes(form)),
  )
}

const terms: readonly Term[] = [
  { id: 'a', term: 'plan', means: '', forms: ['plan', 'planen'] },
  { id: 'b', term: 'individuell plan', means: '', forms: ['individuell plan'] },
  { id: 'c', term: 'NAV', means: '', forms: ['NAV'] },
]

test.each([
  ['Planen gjelder.', ['Planen']],
  ['En individuell plan, og så en plan.', ['individuell plan', 'plan']],
  ['Planene og årsplan og plan-møte.', []],
  ['Et navn hos NAV.', ['NAV']],
  ['NAV-kontoret og nav.', []],
  ['Se plan.no, www.planen.no og post@plan.no, plan.no/planen.', []],
  ['planplan plan', ['plan']],
])('in «%s» whole words are found: %j', (text, wanted) => {
  expect(finderOf(terms)(text).map(({ said: form }) => form)).toEqual(wanted)
})

test.each(languages)(
  'no listed word of $code stands in a text without being explained',
  ({ code, terms: own }) => {
    expect(termsListed(code).length).toBeGreaterThan(60)
    const { bars } = readPlain().find((one) => one.code === code) ?? { bars: [] }
    expect(bars.find(({ bar }) => bar === 'term')).toEqual({ bar: 'term', over: [] })
    // The list is more than nothing: what is taken away from the glossary is seen.
    const unexplained = unexplainedIn(readablesIn(wordsOf(code)), termsListed(code), own.slice(10))
    expect(unexplained.length).toBeGreaterThan(10)
  },
)

test('a listed word that nothing explains is over a bar', () => {
  const guide = readablesIn({ about: { text: ['Dere sørger for medvirkning.'] } })
  const over = (glossary: readonly Term[]) =>
    plainOf('nb', guide, [], { words: {}, phrases: {}, texts: {} }, glossary).bars.find(
      ({ bar }) => bar === 'term',
    )?.over
  expect(over([])).toEqual(['about: medvirkning'])
  expect(over([{ id: 'm', term: 'medvirkning', means: '', forms: ['medvirkning'] }])).toEqual([])
})
