import { expect, test } from 'vitest'
import excepted from '../../src/build/words/plain/excepted.json' with { type: 'json' }
import { measured, sentencesIn } from '../../src/build/words/plain/measure.ts'
import {
  fails,
  isRated,
  nothingExcepted,
  plainOf,
  type Excepted,
} from '../../src/build/words/plain/plain.ts'
import { readablesIn } from '../../src/build/words/plain/readable.ts'
import { readPlain } from '../../src/build/words/plain/readPlain.ts'
import { telegramsIn, wornPhrases } from '../../src/build/words/plain/telegram.ts'
import type { Tree } from '../../src/words/stages.ts'

/** What is over a bar in a made-up language that has nothing else. */
function overIn(words: Tree, letThrough = nothingExcepted): Readonly<Record<string, number>> {
  const { bars } = plainOf('x', readablesIn(words), [], letThrough)
  return Object.fromEntries(
    bars.filter(({ over }) => over.length > 0).map(({ bar, over }) => [bar, over.length]),
  )
}

const easy = 'Du ser et barn som er redd. Du er hos det nå. Du sier at det er bra at det sa det.'
const hard =
  'Arbeidsplassen gjennomfører kartlegging av barnehagens samarbeidsrutiner og dokumenterer ' +
  'oppfølgingen av tverrfaglige hjelpetiltak for bekymringsfulle livssituasjoner, slik at tjenestene kan samordnes.'

test.each(readPlain())('nothing is over a bar in $code', (language) => {
  const over = language.bars.filter((bar) => bar.over.length > 0)
  expect(over.flatMap(({ bar, over: found }) => [bar, ...found])).toEqual([])
  expect(language.unused).toEqual([])
  expect(language.texts.length).toBeGreaterThan(1000)
})

test('a plain question and a plain line are under every bar', () => {
  expect(
    overIn({
      level0: { ask: { title: 'Hva nå?', lead: easy, answers: { a: 'Vi er i gang' } } },
      plan: { actions: { call: { title: 'Ring', text: easy } } },
    }),
  ).toEqual({})
})

test.each([
  ['a hard question', { level0: { ask: { title: hard, answers: {} } } }, 'question'],
  ['hard answers', { level0: { ask: { title: 'Hva nå?', answers: { a: hard } } } }, 'question'],
  [
    'a hard question for a leader',
    { a: { title: easy, title_leader: hard, answers: {} } },
    'question',
  ],
  [
    'a long question',
    { a: { title: easy, lead: `${easy} ${easy}`, answers: {} } },
    'questionWords',
  ],
  ['a hard line of the plan', { plan: { actions: { call: { title: hard } } } }, 'plan'],
  ['a hard prohibition', { plan: { doNots: { tell: hard } } }, 'plan'],
  ['a hard guide', { about: { text: [hard, hard] } }, 'median'],
  ['a telegram', { about: { text: ['Vinn tid. Hent noen. Ring nå.'] } }, 'shortRun'],
  ['an echo', { about: { text: ['Du kan ringe nå. Du kan også vente.'] } }, 'sameOpening'],
  [
    'a worn phrase',
    { about: { text: Array.from({ length: 11 }, (_, at) => `Snakk med barnet om det ${at}.`) } },
    'phrase',
  ],
])('%s is over a bar, and fails', (_, words, bar) => {
  expect(overIn(words)).toHaveProperty(bar)
  expect(fails(plainOf('x', readablesIn(words), [], nothingExcepted))).toBe(true)
})

test.each([
  [
    'short sentences on an acute page',
    { aside: { acute: { a: { text: ['Gå ut. Ring nå. Bli der.'] } } } },
  ],
  ['questions to put', { about: { text: ['Hvem? Hva så? Og nå?'] } }],
  ['what not to do', { about: { text: ['Ikke spør ut barnet. Ikke spør ut noen.'] } }],
  ['questions that begin alike', { about: { text: ['Hva sier barnet? Hva sier moren?'] } }],
  ['steps that begin alike', { about: { do: ['Ikke spør ut.', 'Ikke vent.'] } }],
  ['the shared Ja and Nei', { level0: { ask: { title: easy, answers: {} } } }],
  [
    'a phrase ten times',
    { about: { text: Array.from({ length: 10 }, (_, at) => `Snakk med barnet om det ${at}.`) } },
  ],
  ['the name of a source', { plan: { sources: { a: hard } } }],
])('%s is under the bar', (_, words) => {
  expect(overIn(words)).toEqual({})
})

const worn = Array.from({ length: 11 }, (_, at) => `Snakk med barnet om det ${at}.`)

test('an excepted word is never long', () => {
  const text = 'Vi ringer barnevernstjenesten om det.'
  const one = measured([text], 'nb', new Set(['barnevernstjenesten']))
  expect([measured([text], 'nb').long, one.long]).toEqual([1, 0])
})

test('an excepted phrase is not worn where it stands, and its words are where it does not', () => {
  expect(wornPhrases(readablesIn({ about: { text: worn } }), ['med barnet om'])).toEqual([])
  expect(wornPhrases(readablesIn({ about: { text: worn } }), ['med barnet her'])).toHaveLength(1)
})

/** A text that is let through as it was read. */
function readAt(lix: number): Excepted {
  return { ...nothingExcepted, texts: { a: { lix, why: '' } } }
}

test('an excepted text is let through as it was read, and no other way', () => {
  const words = { a: { title: hard, answers: {} }, b: { text: [easy] }, c: { text: [easy] } }
  const { lix } = measured([hard], 'x')
  expect(overIn(words, readAt(lix))).toEqual({})
  expect(overIn(words, readAt(lix + 1))).toEqual({ question: 1 })
  expect(overIn(words, readAt(lix - 1))).toEqual({ question: 1 })
})

test.each([
  ['a word', { ...nothingExcepted, words: { ringer: '' } }, 'ringer'],
  ['a phrase', { ...nothingExcepted, phrases: { 'ringer til noen': '' } }, 'ringer til noen'],
  ['a text', readAt(50), 'a'],
])('%s that is excepted for nothing fails', (_, letThrough, named) => {
  const words = { a: { title: 'Vi ringer til noen nå.', lead: easy, answers: {} } }
  const plain = plainOf('x', readablesIn(words), [], letThrough)
  expect([plain.unused, fails(plain)]).toEqual([[named], true])
})

test('each exception says why', () => {
  const all = Object.values(excepted.languages).flatMap(({ words, phrases, texts }) => [
    ...[words, phrases].flatMap((one): readonly string[] => Object.values(one)),
    ...Object.values(texts).map(({ why }) => why),
  ])
  expect(all.filter((why) => why.length < 20)).toEqual([])
})

test('a label that is the same on many pages is one label, and prose is not', () => {
  const page = { title: easy, lead: 'Hva nå?', answers: { more: 'Det kan være noe mer alvorlig' } }
  const fold = { title: 'Når kan det bli noe annet?', text: [easy.slice(0, 26)] }
  const pages = Object.fromEntries(
    worn.map((text, at) => [`a${at}`, { ...page, title: text.slice(0, 5), help: [fold] }]),
  )
  expect(wornPhrases(readablesIn(pages), []).map(([phrase]) => phrase)).toEqual([
    'du ser et barn som',
    'ser et barn som er',
    'et barn som er redd',
  ])
})

test.each([
  ['labels', ['Kontaktlærer', 'Pedagogisk leder', 'Spesialpedagog']],
  ['other', ['Kontaktlærer', 'Pedagogisk leder', 'Du ringer lederen.']],
  ['other', ['Kontaktlærer', 'Pedagogisk leder']],
])('%s is the kind of %j', (kind, roles) => {
  expect(readablesIn({ meeting: { roles: Object.assign({}, roles) } })).toMatchObject([{ kind }])
})

test('labels have no LIX, and prohibitions without a full stop are none', () => {
  expect([isRated({ words: 20, kind: 'labels' }), isRated({ words: 20, kind: 'other' })]).toEqual([
    false,
    true,
  ])
  const doNots = { tell: hard.slice(0, -1), ask: 'Ikke spør', wait: 'Ikke vent' }
  expect(overIn({ plan: { doNots } })).toHaveProperty('plan', 1)
})

test('a text under twenty words has no LIX to be judged by', () => {
  expect(
    overIn({ level0: { ask: { title: 'Taushetsplikten gjelder fortsatt', answers: {} } } }),
  ).toEqual({})
})

test.each([
  ['Ring kl. 16.15. Vent så.', 2],
  ['Si: «Jeg er redd.» Gå så.', 2],
  ['{{leader, capital}} vet det! Er du der?', 2],
])('%s has %i sentences', (text, count) => {
  expect(sentencesIn(text)).toHaveLength(count)
})

test('LIX is words a sentence, and a hundred times the share of long words', () => {
  const { words, sentences, longest, long, lix } = measured(['Ring nå', 'Barnehagen er din.'], 'nb')
  expect({ words, sentences, longest, long, lix }).toEqual({
    words: 5,
    sentences: 2,
    longest: 3,
    long: 1,
    lix: 23,
  })
})

test.each([
  ['nb', 'Saken drøftes. Svaret blir ikke lagret. Hun trives.', 2, 0],
  ['nb', 'En kartlegging og en vurdering av forståelsen.', 0, 3],
  ['nn', 'Saka kan drøftast. Ho trivast. Svaret blir lagra.', 2, 0],
  ['en', 'The answer is not stored, and it was sent. She is kind.', 2, 0],
  ['en', 'An assessment of the situation.', 0, 2],
])(
  'in %s, «%s» has %i passives and %i nominalisations',
  (code, text, passives, nominalisations) => {
    expect(measured([text], code)).toMatchObject({ passives, nominalisations })
  },
)

test('a telegram is named with where it stands', () => {
  expect(telegramsIn(readablesIn({ about: { a: { lead: 'Gå ut. Ring nå. Bli der.' } } }))).toEqual([
    { place: 'about.a', fault: 'shortRun', text: 'Gå ut. Ring nå. Bli der.' },
  ])
})
