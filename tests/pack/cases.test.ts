import { readFileSync } from 'node:fs'
import { parse, stringify } from 'yaml'
import { expect, test } from 'vitest'
import { practiceCases } from '../../flows/scenarios/practice/cases.ts'
import { faultLine } from '../../src/build/tools/faultLine.ts'
import { readStories } from '../../src/build/words/practiceWords.ts'
import { caseWords } from '../../src/pack/caseWords.ts'
import { check } from '../../src/pack/check.ts'
import { compile } from '../../src/pack/compile.ts'
import { faultIds, type Fault, type FaultId } from '../../src/pack/fault.ts'
import { checkFolder } from '../../src/pack/folder.ts'
import { storyIn, walkedCase } from '../../src/pack/localCase.ts'
import { pack as schema } from '../../src/pack/schema.ts'
import { languages } from '../../src/pack/wordRules.ts'
import { withAt } from './everyField.ts'

const file = 'tests/pack/practice/hole.yaml'
const today = '2026-11-26'
const written = readFileSync(file, 'utf8')
const whole: unknown = parse(written)
const bytes = (text: string) => new TextEncoder().encode(text)

/** Each change of the pack: where, and what is put there. */
type Change = readonly [path: readonly (string | number)[], put: unknown]

function changed(changes: readonly Change[]): string {
  return stringify(changes.reduce((pack, [path, put]) => withAt(pack, path, put), whole))
}

/** What the writer is told, with what keeps the pack out and what does not. */
function toldOf(changes: readonly Change[]): {
  readonly faults: readonly Fault[]
  readonly warnings: readonly Fault[]
} {
  const result = check('hole.yaml', bytes(changed(changes)), today)
  return 'faults' in result
    ? { faults: result.faults, warnings: [] }
    : { faults: [], warnings: result.warnings }
}

const quiet = (field: string, put: unknown): Change => [['cases', 0, field], put]
const belt = (field: string, put: unknown): Change => [['cases', 1, field], put]
const other = { after: 2, answer: 'no', why: 'Også riktig.' }

/** One pack for each fault: what stands in it, where it is said to be, and a part of what is said. */
const faulty: readonly (readonly [string, readonly Change[], FaultId, string, string])[] = [
  [
    'an answer there is none of',
    [quiet('walk', 'newWorry, done, kanskje')],
    'caseNoWay',
    'cases[Vil ikke gå ut].walk',
    'Svar 3: «kanskje» finnes ikke her. Siden spør nå: «Har du sett eller hørt noe som gjør at du tror barnet blir slått, skremt eller lever med vold?» (safety.violence)',
  ],
  [
    'another right answer that cannot be given',
    [quiet('accepted', [{ ...other, after: 8, answer: 'kanskje' }])],
    'caseNoWay',
    'cases[Vil ikke gå ut].accepted[1].answer',
    'Svar 9: «kanskje» finnes ikke her. Siden spør nå: «Kan du beskrive det du har sett eller hørt?»',
  ],
  [
    'another right answer whose way goes nowhere',
    [quiet('accepted', [{ ...other, after: 8, answer: 'notYet', goOn: 'enough, kanskje' }])],
    'caseNoWay',
    'cases[Vil ikke gå ut].accepted[1].goOn',
    'Svar 11: «kanskje» finnes ikke her.',
  ],
  [
    'another end than the walk comes to',
    [quiet('outcome', 'end.closed')],
    'caseOtherEnd',
    'cases[Vil ikke gå ut].outcome',
    'Veien ender på «Følg med videre» (end.watch), ikke i «end.closed». Der kan du svare newWorry («Jeg er urolig igjen»)',
  ],
  [
    'an end there is none of',
    [quiet('outcome', 'ferdig')],
    'caseNoPlace',
    'cases[Vil ikke gå ut].outcome',
    'Det finnes ingen side med dette navnet.',
  ],
  [
    'two parts told at once',
    [belt('walk', 'newWorry, done, …, …, yes'), belt('accepted', [])],
    'caseToldWhen',
    'cases[Beltet i gangen].walk',
    'Flytt tegnet …',
  ],
  [
    'a story with a part too many',
    [belt('parts', ['A.', 'B.', 'C.'])],
    'caseParts',
    'cases[Beltet i gangen].parts',
    'Historien har 3 deler, men svarene (walk) trenger 2',
  ],
  [
    'two things to talk about',
    [belt('talk', ['A?', 'B?'])],
    'caseTalk',
    'cases[Beltet i gangen].talk',
    'Skriv 3 ting å snakke om. Nå er det 2.',
  ],
  [
    'another right answer that is the expected one',
    [quiet('accepted', [{ ...other, after: 8, answer: 'toldToMe' }])],
    'caseAccepted',
    'cases[Vil ikke gå ut].accepted[1].answer',
    'after må være mindre enn 13',
  ],
  [
    'restraint where the walk opens the duty to report',
    [belt('restraint', true)],
    'caseRestraint',
    'cases[Beltet i gangen].restraint',
    'Veien i saken åpner plikten til å melde.',
  ],
  [
    'a walk that ends before the report is sent',
    [
      belt('walk', 'newWorry, done, yes, home, …, goOn, no, done, done, done, school, yes, called'),
      belt('outcome', 'duty.parents'),
    ],
    'caseLeft',
    'cases[Beltet i gangen].walk',
    'Veiviseren åpner mer enn saken tar med.',
  ],
  [
    'a walk that ends while danger is asked for',
    [
      quiet('walk', 'newWorry, done, …, no, …, no'),
      quiet('outcome', 'safety.honour'),
      quiet('accepted', []),
    ],
    'caseAsking',
    'cases[Vil ikke gå ut].walk',
    'Saken slutter før spørsmålene om fare er besvart',
  ],
  [
    'a lesser answer that is called right',
    [belt('accepted', [{ ...other, goOn: 'no, done, done, done, goOn' }])],
    'caseAcceptedLess',
    'cases[Beltet i gangen].accepted[1].answer',
    'Da kan det ikke kalles riktig.',
  ],
]

test('the pack in which cases are tried is in order, and nothing in it is warned of', () => {
  expect(check('hole.yaml', bytes(written), today)).toMatchObject({ warnings: [] })
})

test.each(faulty)('%s keeps the pack out, and is told with case and step', (...row) => {
  const [, changes, fault, field, part] = row
  const { faults } = toldOf(changes)
  const found = faults.filter((one) => one.fault === fault)
  expect(found.map((one) => one.field)).toEqual([field])
  const line = found.map(faultLine).join('\n')
  expect(line).toContain(part)
  expect(line).toMatch(/^hole\.yaml:\d+ /)
  // The line is that of the field, not of the file.
  expect(found[0]?.line).toBeGreaterThan(4)
})

/** What is warned of: the words it is found by. */
const warned: readonly (readonly [string, string, string, FaultId, string])[] = [
  ['a whole name', 'parts', 'Mio Hansen er fire år.', 'caseRealName', 'Mio Hansen'],
  ['a kindergarten', 'why', 'Han går i Bjørka barnehage.', 'caseRealEvent', 'Bjørka barnehage'],
  ['the municipality', 'title', 'En høst i Hole', 'caseRealEvent', 'Hole'],
  ['a day', 'parts', 'Det var 3. mai.', 'caseRealEvent', '3. mai'],
  ['a year', 'parts', 'Høsten 2024 gråt han.', 'caseRealEvent', '2024'],
  ['what has happened', 'why', 'Dette er en sann historie.', 'caseRealEvent', 'sann historie'],
  [
    'a leader who decides',
    'remember',
    'Rektor avgjør om dere melder.',
    'caseWeakens',
    'Rektor avgjør',
  ],
  ['to wait', 'why', 'Da kan dere se det an litt.', 'caseWeakens', 'se det an'],
  ['no duty', 'practises', 'Du har ikke meldeplikt.', 'caseWeakens', 'har ikke meldeplikt'],
]

test.each(warned)('%s is warned of, and keeps no pack out', (...row) => {
  const [, field, text, fault, words] = row
  const put = field === 'parts' ? [text, 'B.', 'C.'] : text
  const { faults, warnings } = toldOf([quiet(field, put)])
  expect(faults).toEqual([])
  expect(warnings.map((one) => one.fault)).toEqual([fault])
  expect(warnings.map(faultLine).join()).toContain(`Merk: «${words}»`)
})

test('what a leader says in a story may be wrong: that is what one practises on', () => {
  const text = 'Rektor bestemmer, sier han. «Vent til mandag, og se det an.»'
  expect(toldOf([belt('parts', [text, 'B.'])]).warnings).toEqual([])
})

test.each([
  ['numberInText', 'Ring 35 08 26 40.'],
  ['birthNumber', 'Mio, 01020312345.'],
  ['markup', '<b>Mio</b>'],
] as const)('%s is a fault in a case as in any other text', (fault, text) => {
  const { faults } = toldOf([quiet('parts', [text, 'B.', 'C.'])])
  expect(faults.map((one) => `${one.field} ${one.fault}`)).toEqual([
    `cases[Vil ikke gå ut].parts[1] ${fault}`,
  ])
})

test('every fault and every warning of a case has a pack that shows it', () => {
  const shown = new Set([...faulty.map((row) => row[2]), ...warned.map((row) => row[3])])
  expect(faultIds.filter((id) => id.startsWith('case') && !shown.has(id))).toEqual([])
})

test('of our own hundred stories few are warned of', () => {
  const { told } = readStories(practiceCases, 'nb')
  const [like] = schema.parse(whole).cases ?? []
  if (!like) throw new RangeError('There is no case.')
  const found = told.map(({ story }) => {
    const accepted = story.accepted.map((why) => ({ after: 0, answer: 'a', why }))
    return caseWords(
      [{ ...like, ...story, parts: [...story.parts], talk: [...story.talk], accepted }],
      'Hole',
    )
  })
  const warnedOf = found.filter((one) => one.length > 0).length
  console.log(`stories of ours that are warned of: ${warnedOf} of ${told.length}`)
  expect(warnedOf).toBeLessThan(told.length / 10)
})

test('a case is walked in the chart its municipality has chosen, in no other', () => {
  const leaderFirst: readonly Change[] = [
    [['variants'], { order: { use: 'leaderFirst', source: 'plan' } }],
    [['sources'], { plan: { title: 'Planen', read: '2026-11-01', confidence: 'C' } }],
  ]
  const [first] = toldOf(leaderFirst).faults
  expect(first).toMatchObject({ fault: 'caseNoWay', values: { at: 'level0.reflect.share' } })
  const own =
    'newWorry, done, no, no, done, done, done, goOn, …, toldToMe, talk, enough, …, noWorry, no'
  const walked = toldOf([...leaderFirst, quiet('walk', own)]).faults.map(({ fault }) => fault)
  expect(walked).not.toContain('caseNoWay')
})

test('a fault in a case leaves its own pack out, and takes nothing from the others', () => {
  const files = [
    { file: 'hole.yaml', bytes: bytes(changed([quiet('walk', 'newWorry')])) },
    { file: 'tinn.yaml', bytes: readFileSync('flows/municipalities/tinn.yaml') },
  ]
  const { packs, faulty: count } = checkFolder(files, today)
  expect(packs.map(({ id }) => id)).toEqual(['tinn'])
  expect(count).toBe(1)
})

test('nothing of a case reaches the walk, the plan or the paper', () => {
  const pack = schema.parse(whole)
  const without = { ...pack, cases: undefined }
  for (const language of languages)
    expect(compile(pack, language)).toEqual(compile(without, language))
})

test('answers may be written with points or commas between them, and three points are one sign', () => {
  const [one] = schema.parse(whole).cases ?? []
  if (!one) throw new RangeError('There is no case.')
  const points = walkedCase({
    ...one,
    walk: one.walk.replaceAll(', ', ' · ').replaceAll('…', '...'),
  })
  expect(points).toEqual(walkedCase(one))
  expect(points.told).toEqual([8, 11])
})

const inBoth = (nb: string) => ({ nb, en: `${nb} in English` })

test('a story is told in the language of the page where all of it is, else in its own', () => {
  const { cases = [], language } = schema.parse(whole)
  const [one] = cases
  if (!one) throw new RangeError('There is no case.')
  expect(storyIn(one, 'en', language)).toMatchObject({ lang: 'nb', story: { title: one.title } })
  const half = { ...one, title: { nb: 'Ute', en: 'Outside' } }
  expect(storyIn(half, 'en', language)).toMatchObject({ lang: 'nb', story: { title: 'Ute' } })
  const both = {
    ...one,
    title: { nb: 'Ute', en: 'Outside' },
    parts: ['A', 'B', 'C'].map(inBoth),
    accepted: [],
    why: inBoth('W'),
    practises: inBoth('P'),
    remember: inBoth('R'),
    talk: ['1', '2', '3'].map(inBoth),
  }
  expect(storyIn(both, 'en', language)).toMatchObject({ lang: 'en', story: { title: 'Outside' } })
})

test('the case in the README is the one that is tried here', () => {
  const readme = readFileSync('flows/municipalities/README.md', 'utf8')
  const [, block = ''] = /```yaml\n(cases:[^]*?)```/.exec(readme) ?? []
  expect(parse(block)).toEqual({ cases: [Object(whole).cases[0]] })
})
