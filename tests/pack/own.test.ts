import { renderToStaticMarkup } from 'react-dom/server'
import { createElement } from 'react'
import { expect, test } from 'vitest'
import om from '../../locales/nb/om.json' with { type: 'json' }
import { About } from '../../src/build/pages/About.tsx'
import { ownWords } from '../../src/build/words/languages.ts'
import { compile } from '../../src/pack/compile.ts'
import { localise } from '../../src/words/localise.ts'
import { speak } from '../../src/words/speak.ts'
import { wordsFor } from '../../src/words/words.ts'
import { faultsOf, packOf, sound, today } from './packOf.ts'

const own = `${sound}contacts:
  ppt:
    number: '22 00 00 00'
    hours: hverdager 8–15.30
    checked: '2026-11-01'
    numbers: [{ what: Telefontid, number: '22 00 00 01', hours: 'man 12–14', checked: '2026-11-02' }]
    source: here
moreContacts:
  - { id: mottak, name: Felles mottak, what: Råd til alle, number: '22 00 00 02', checked: '2026-11-03', email: post@example.no, source: here }
btiContacts:
  - { workplace: Bakken barnehage, kind: kindergarten, role: Styrer, number: '22 00 00 03', checked: '2026-11-03', source: here }
steps:
  - id: del
    at: level0.reflect.share
    title: Del uroen
    workplaces: [school, sfo]
    ages: { from: 6, to: 12 }
    how: Ta det opp på trinnmøtet.
    who: Kontaktlæreren
    tools: [Undringsnotat, Logg]
    source: here
stafettholder: { text: Den som holder i saken, chosenBy: Møtet, criteria: [Tillit], tasks: [Kalle inn], source: here }
documents: [{ title: Notat, format: docx, workplaces: [kindergarten], url: 'https://www.example.no/n.docx', source: here }]
talkGuides: [{ title: Samtalekort, with: child, ages: { from: 7, to: 12 }, points: [Lytt, Gi tid], source: here }]
tools: [{ title: Hylle, format: pdf, source: here }]
changes:
  - { on: '2026-10-01', text: Nye møtetider }
  - { on: '2026-11-01', text: Nytt skjema }
`

const nb = ownWords()

function pageOf(yaml: string): string {
  const pack = packOf(yaml)
  const words = wordsFor(speak(localise({ ...nb, om }, compile(pack, 'nb')), 'throw'), 'unasked')
  const html = renderToStaticMarkup(createElement(About, { pack, words, language: 'nb', today }))
  return html.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ')
}

test('all that a municipality has besides stands on its own page', () => {
  const page = pageOf(own)
  for (const line of [
    'Telefontid: 22 00 00 01, man 12–14, Nummeret er kontrollert 02.11.2026',
    'Felles mottak – Råd til alle. 22 00 00 02, Nummeret er kontrollert 03.11.2026. E-post: post@example.no',
    'Bakken barnehage – barnehage. Styrer. 22 00 00 03',
    'Hvordan: Ta det opp på trinnmøtet. Hvem: Kontaktlæreren. Verktøy: Undringsnotat · Logg. Gjelder: skole, SFO, 6–12 år',
    'Slik velges stafettholderen: Møtet',
    'Det som avgjør: Tillit',
    'Oppgaver: Kalle inn',
    'Notat – Word-fil. Gjelder: barnehage',
    'Samtalekort – Samtale med barnet. Lytt · Gi tid. Gjelder: 7–12 år',
    'Hylle – PDF',
  ])
    expect(page).toContain(line)
  expect(page.indexOf('01.11.2026: Nytt skjema')).toBeGreaterThan(-1)
  expect(page.indexOf('01.11.2026: Nytt skjema')).toBeLessThan(page.indexOf('Nye møtetider'))
})

test('and none of it in the walk, on the plan or on paper', () => {
  const walked = JSON.stringify(compile(packOf(own), 'nb'))
  for (const text of ['22000001', 'mottak', 'Bakken', 'trinnmøtet', 'Kontaktlæreren', 'Undrings'])
    expect(walked).not.toContain(text)
  for (const text of ['Tillit', 'Notat', 'Samtalekort', 'Nytt skjema'])
    expect(walked).not.toContain(text)
  expect(walked).toContain('22000000')
})

test.each([
  [
    'a contact whose number nobody has checked',
    ", checked: '2026-11-03', email",
    ', email',
    'numberWithoutSource',
  ],
  [
    'a further number checked tomorrow',
    "checked: '2026-11-02'",
    "checked: '2026-11-27'",
    'inFuture',
  ],
  ['a change of tomorrow', "on: '2026-11-01'", "on: '2026-11-27'", 'inFuture'],
  ['a step for those from twelve to six', 'from: 6, to: 12', 'from: 12, to: 6', 'agesTurned'],
  ['a talk guide turned the same way', 'from: 7, to: 12', 'from: 12, to: 7', 'agesTurned'],
  ['a kind of workplace there is none of', '[school, sfo]', '[skole]', 'notOneOf'],
  ['a kind of file there is none of', 'format: docx', 'format: exe', 'notOneOf'],
])('%s is a fault', (_, written, spoilt, fault) => {
  expect(own).toContain(written)
  expect(faultsOf(own.replace(written, spoilt)).map((one) => one.fault)).toContain(fault)
})

test('the first page of a meeting says the levels as the municipality does', () => {
  const named = packOf(
    sound.replace(
      'model: Felles barn',
      "model: Felles barn, levels: { '1': { label: Nivå A }, '2': { label: Nivå B } }",
    ),
  )
  const say = (words: typeof nb) =>
    wordsFor(speak(words, 'throw'), 'unasked').shared('meeting.agenda.reasons.level1')
  expect(say(nb)).toBe('Vi er på nivå 1')
  expect(say(localise(nb, compile(named, 'nb')))).toBe('Vi er på nivå A')
})
