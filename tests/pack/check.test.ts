import { expect, test } from 'vitest'
import words from '../../locales/nb/packs.json' with { type: 'json' }
import { readPacks } from '../../src/build/tools/readPacks.ts'
import { check } from '../../src/pack/check.ts'
import { faultIds, type FaultId } from '../../src/pack/fault.ts'
import { checked, faultsOf, packOf, sound, today } from './packOf.ts'

test('the packs of the house are in order', () => {
  const { packs, faults } = readPacks(undefined, today)
  expect(faults).toEqual([])
  const ids = packs.map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(['levanger', 'loten', 'sandnes', 'tinn']))
})

test('the small pack of these tests is in order', () => {
  expect(faultsOf(sound)).toEqual([])
})

const step = (fields: string) =>
  `${sound}steps:\n  - { id: a, at: level0.reflect.concretise, ${fields}, source: here }\n`
const title = (text: string) => step(`title: ${JSON.stringify(text)}`)
const contact = (fields: string) => `${sound}contacts:\n  barnevern: { ${fields} }\n`

/** One file for each fault: what a hurried or hostile hand may write, and what it is told. */
const fixtures: readonly (readonly [string, string, FaultId, number])[] = [
  ['a field that says where an answer leads', `${sound}targets: { a: b }\n`, 'locked', 9],
  ['a field that switches off a duty', `${sound}duties: { report: off }\n`, 'locked', 9],
  ['a national contact', `${sound}contacts:\n  alarm: { number: '22222222' }\n`, 'locked', 10],
  ['a guard on a step', step("title: 'A', when: never"), 'locked', 10],
  [
    'a local step at a gate',
    step("title: 'A'").replace('level0.reflect.concretise', 'safety.violence'),
    'notOneOf',
    10,
  ],
  [
    'a local step before the report',
    step("title: 'A'").replace('level0.reflect.concretise', 'duty.report'),
    'notOneOf',
    10,
  ],
  [
    'a variant nobody has named',
    `${sound}variants:\n  order: { use: skipLeader, source: here }\n`,
    'notOneOf',
    10,
  ],
  [
    'a text in a language there are no rules for',
    step('title: { nb: Hei, se: Bures }'),
    'unknownLanguage',
    10,
  ],
  [
    'names in a language there are no rules for',
    sound.replace('nb: {', 'nob: {'),
    'unknownLanguage',
    6,
  ],
  [
    'a text that is missing in the language of the pack',
    step('title: { nn: Hei }'),
    'noOwnLanguage',
    10,
  ],
  ['a text in no language', step('title: {}'), 'empty', 10],
  ['a list in one of the languages', step('title: { nb: [a] }'), 'wrongType', 10],
  [
    'an English word with no article',
    sound.replace(
      'nb: { model: Felles barn,',
      'en: { concern: { plain: worry, one: en worry, the: the worry },',
    ),
    'notTerm',
    6,
  ],
  ['a misspelt field', `${sound}contact: {}\n`, 'meantField', 9],
  ['a field nobody knows', `${sound}vaktordning: {}\n`, 'unknownField', 9],
  ['no status', sound.replace('status: draft\n', ''), 'missing', 1],
  ['a list where a text should be', sound.replace('Felles barn', '[a, b]'), 'wrongType', 6],
  ['a name as long as a page', sound.replace('Felles barn', 'a'.repeat(80)), 'tooLong', 6],
  [
    'too many tools',
    `${sound}tools:\n${'  - { title: A, source: here }\n'.repeat(41)}`,
    'tooMany',
    9,
  ],
  ['an empty title', title(''), 'empty', 10],
  ['a script in a text', title('<script>alert(1)</script>'), 'markup', 10],
  ['a tag by its code', title('&lt;b&gt; fet'), 'markup', 10],
  ['text that runs from right to left', title('Ring \u202e 211'), 'invisible', 10],
  ['a character of no width', title('Ri\u200bng'), 'invisible', 10],
  ['a control character', title('Ring\u0007nå'), 'invisible', 10],
  ['a mark piled on marks', title(`a${'\u0301'.repeat(9)}`), 'invisible', 10],
  ['a text that asks for other texts', title('{{leader}}'), 'placeholder', 10],
  ['a text that nests texts', title('$t(common.name)'), 'placeholder', 10],
  ['a space at the end', title('Ring '), 'untrimmed', 10],
  ['a number in a text', title('Ring oss på 35 08 26 40'), 'numberInText', 10],
  [
    'a meeting before the report',
    `${sound}arenas:\n  - { id: a, name: A, level: service, at: [duty.report], source: here }\n`,
    'notOneOf',
    10,
  ],
  [
    'a theme path that says where it stands',
    `${sound}paths:\n  - { id: a, title: A, at: [duty.report], steps: [{ title: A }], source: here }\n`,
    'unknownField',
    10,
  ],
  [
    'a word for the concern that is a sentence',
    sound.replace('model: Felles barn', 'concern: { plain: ingen grunn, one: en uro, the: uroen }'),
    'notTerm',
    6,
  ],
  [
    'a word for the concern that turns into another',
    sound.replace('model: Felles barn', 'concern: { plain: uro, one: en uro, the: løgnen }'),
    'notTerm',
    6,
  ],
  [
    'half a translation',
    sound.replace(
      'source: here }',
      'source: here }\n  nn: { step: { plain: steg, the: steget }, source: here }',
    ),
    'notInEvery',
    7,
  ],
  [
    'a title of a leader that decides something',
    sound.replace('model: Felles barn', 'leader: { school: rektor som avgjør }'),
    'notTitle',
    6,
  ],
  [
    'a level that is a sentence',
    sound.replace('model: Felles barn', "levels: { '0': { label: Vent og se } }"),
    'notLabel',
    6,
  ],
  [
    'opening hours that say something',
    contact('hours: på mandag hvis det er helg'),
    'notHours',
    10,
  ],
  [
    'whom a step touches, as packs said before',
    step("touches: [nobody], title: 'A'"),
    'goneTouches',
    10,
  ],
  [
    'a deadline in words, as packs said before',
    `${sound}deadlines:\n  - { id: f, at: end.watch, text: To uker, note: A, source: here }\n`,
    'goneDeadline',
    10,
  ],
  [
    'a deadline that is longer than the national one',
    `${sound}deadlines:\n  - { for: share, days: 8, source: here }\n`,
    'tooLate',
    10,
  ],
  ...(
    [
      ['a service whose number nobody has checked', "number: '35082640'", 'numberWithoutSource'],
      ['a service for those from ten to two', 'ages: { from: 10, to: 2 }', 'agesTurned'],
      ['an address that is none', 'email: post-kommune', 'notEmail'],
      ['a service that shuts before it opens', 'hours: man–fre 15–8', 'hoursTurned'],
    ] as const
  ).map(
    ([what, fields, fault]) =>
      [
        what,
        `${sound}services:\n  - { id: a, name: PPT, ${fields}, source: here }\n`,
        fault,
        10,
      ] as const,
  ),
  ...(['Barnevern', 'Barnevernvakta', 'Politiet', 'Alarmtelefonen 116 111'] as const).map(
    (name) =>
      [
        `${name} that only some may contact`,
        `${sound}services:\n  - { id: a, name: ${name}, contactBy: [leader], source: here }\n`,
        'contactByLocked',
        10,
      ] as const,
  ),
  ['a number of a person', title('Født 01020312345'), 'birthNumber', 10],
  ['a link that runs code', step("title: 'A', url: 'javascript:alert(1)'"), 'notLink', 10],
  ['a link without a lock', step("title: 'A', url: 'http://tinn.no'"), 'notLink', 10],
  ['a link that hides its host', step("title: 'A', url: 'https://tinn.no@ond.no/'"), 'notLink', 10],
  ['a link with a bell in it', step('title: A, url: "https://tinn.no/\\u0007"'), 'notLink', 10],
  ['a number of three digits', contact("number: '112'"), 'notTelephone', 10],
  ['a number that is a word', contact('number: ring oss'), 'notTelephone', 10],
  ['a number without a source', contact("number: '35 08 26 40'"), 'numberWithoutSource', 10],
  [
    'a number checked tomorrow',
    contact("number: '35082640', hours: alltid, checked: '2026-11-27', source: here"),
    'inFuture',
    10,
  ],
  ['a page read tomorrow', sound.replace('2026-11-21', '2027-01-01'), 'inFuture', 8],
  ['a day that is not in the calendar', sound.replace('2026-11-21', '2026-02-30'), 'notDay', 8],
  [
    'a source nobody has written down',
    sound.replace('source: here', 'source: there'),
    'unknownSource',
    6,
  ],
  [
    'a source nothing uses',
    sound
      .replace('source: here', 'source: here }\n  nn: { source: here')
      .concat("  more: { title: B, read: '2026-11-21', confidence: C }\n"),
    'unusedSource',
    10,
  ],
  ['a source with capital letters', sound.replaceAll('here', 'Here'), 'notKey', 6],
  [
    'the same step twice',
    `${step("title: 'A'")}  - { id: a, at: end.watch, title: B, source: here }\n`,
    'duplicateId',
    11,
  ],
  ['a number of no municipality', sound.replace('4026', '9999'), 'unknownNumber', 2],
  ['the number of another municipality', sound.replace('4026', '0301'), 'otherNumber', 2],
  ['an id of no municipality', sound.replace('id: tinn', 'id: tinnnn'), 'wrongId', 1],
  [
    'approval without an owner',
    sound.replace('draft', '{ approved: { by: Kommunedirektør, on: "2026-11-01" } }'),
    'noOwner',
    4,
  ],
  [
    'approval that is still to come',
    sound.replace('draft', '{ approved: { by: Kommunedirektør, on: "2026-12-01" } }'),
    'inFuture',
    4,
  ],
  ['a colour nobody can read on', `${sound}colour: '#ffee00'\n`, 'contrast', 9],
  ['a colour that is code', `${sound}colour: 'red;background:url(x)'\n`, 'wrongForm', 9],
  ['an idle limit of an hour', `${sound}idleMinutes: 60\n`, 'outOfRange', 9],
  ['the same field twice', `${sound}status: draft\n`, 'duplicateKey', 9],
  ['an anchor', sound.replace('Felles barn', '&a Felles barn'), 'alias', 6],
  ['a file that refers to itself', `a: &a [*a, *a]\n`, 'alias', 1],
  ['a type mark', sound.replace('Felles barn', '!!js/function x'), 'tag', 6],
  ['a bracket that never closes', `${sound}steps: [\n`, 'unclosed', 9],
  ['brackets by the thousand', `a: ${'['.repeat(5000)}`, 'tooDeep', 1],
  ['a list and no fields', '- a\n- b\n', 'notMap', 1],
  ['a file of half a megabyte', `# ${'a'.repeat(500_000)}\n${sound}`, 'tooLarge', 1],
]

test.each(fixtures)('%s is a fault with a line', (_, yaml, fault, line) => {
  const faults = faultsOf(yaml)
  expect(faults.map((one) => `${one.line} ${one.fault}`)).toContain(`${line} ${fault}`)
  expect(faults.every((one) => one.file === 'tinn.yaml')).toBe(true)
})

test.each([
  ['no', 'nb'],
  ['nb-NO', 'nb'],
  ['nynorsk', 'nn'],
  ['english', 'en'],
  ['se', 'nb, nn, en'],
])('whoever writes %s for a language is asked about %s', (language, meant) => {
  const [fault] = faultsOf(step(`title: { nb: Hei, ${language}: Hei }`))
  expect(fault).toMatchObject({ fault: 'unknownLanguage', values: { language, meant } })
})

test('a pack that does not say its language is in bokmål', () => {
  expect(packOf(sound.replace('language: nb\n', '')).language).toBe('nb')
})

test('a reserved address cannot be a municipality', () => {
  const yaml = sound.replace('id: tinn', 'id: tilpass')
  expect(faultsOf(yaml, 'tilpass.yaml').map(({ fault }) => fault)).toContain('reservedId')
})

test('a file in another encoding is noticed before it is read', () => {
  const latin = Uint8Array.from(sound.replace('Felles barn', 'L\u00f8ten'), (letter) =>
    letter.charCodeAt(0),
  )
  for (const bytes of [latin, Uint8Array.of(0xff, 0xfe, 0x41, 0)]) {
    expect(check('tinn.yaml', bytes, today)).toMatchObject({
      faults: [{ file: 'tinn.yaml', line: 1, field: '', fault: 'encoding' }],
    })
  }
})

test('all faults of a file are told at once', () => {
  const yaml = sound.replace('4026', '40').replace('nb\n', 'xx\n').replace('Felles barn', '<b>')
  expect(faultsOf(yaml).map(({ field, fault }) => `${field} ${fault}`)).toEqual([
    'number wrongForm',
    'language notOneOf',
    'names.nb.model markup',
  ])
})

test('there are words for exactly the faults there are', () => {
  expect(Object.keys(words.faults).toSorted()).toEqual(faultIds.toSorted())
})

test('every fault but the unreadable has a file that shows it', () => {
  const shown = new Set<FaultId>([
    ...fixtures.map(([, , fault]) => fault),
    'reservedId',
    'encoding',
    // What is wrong with a file beside the others: see folder.test.ts.
    'wrongFileName',
    'noPack',
    'taken',
    // What is said though the pack stands: see warned.test.ts.
    'weakens',
    'onPageOnly',
    'numberOld',
    'sourceOld',
    'reviewPast',
    'birthNumberSeen',
    'personName',
    // See migrate.test.ts, and what the editor says of two files.
    'versionOlder',
    'versionNewer',
    'otherPack',
    // See cases.test.ts.
    ...faultIds.filter((id) => id.startsWith('case')),
    // See messages.test.ts.
    'tab',
    'colonInText',
    'noColon',
    'noSpaceAfterDash',
    'needsQuotes',
    'indent',
    'unquoted',
    'nothing',
    'twoNumbers',
    'meantChoice',
  ])
  expect(faultIds.filter((id) => !shown.has(id))).toEqual(['unreadable', 'brokenText'])
})

test('what else is wrong is told with what is wrong by its form, each in its own place', () => {
  const yaml = `${sound}services:
  - { id: a, name: PPT, number: '12', source: here }
  - { id: b, name: Torsdagskaffen, number: '32 16 11 00', source: here }
contacts:
  barnevern: { number: '32 16 11 00', source: here }
  ppt: { number: 'ring', source: here }
`
  expect(faultsOf(yaml).map(({ field, fault }) => [field, fault])).toEqual([
    ['services[PPT].number', 'notTelephone'],
    ['services[Torsdagskaffen].number', 'numberWithoutSource'],
    ['contacts.barnevern.number', 'numberWithoutSource'],
    ['contacts.ppt.number', 'notTelephone'],
  ])
  expect(checked(yaml).warnings.map(({ field, fault }) => [field, fault])).toContainEqual([
    'services[Torsdagskaffen].name',
    'onPageOnly',
  ])
})

const service = (name: string, hours: string) =>
  faultsOf(`${sound}services:\n  - { id: a, name: ${name}, hours: ${hours}, source: here }\n`)

test('a night is a night where somebody answers at night, and where it is written as one', () => {
  const night = 'hverdager 15.30–8'
  expect(
    faultsOf(`${sound}contacts:\n  barnevernvakt: { hours: ${night}, source: here }\n`),
  ).toEqual([])
  expect(service('Legevakta', night)).toEqual([])
  expect(service('Losen', 'man–fre 15–24 og 0–8')).toEqual([])
  expect(service('Losen', night)).toMatchObject([{ field: 'services[Losen].hours' }])
})
