import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import om from '../../locales/nb/om.json' with { type: 'json' }
import { About } from '../../src/build/pages/About.tsx'
import { compare } from '../../src/pack/compare.ts'
import { compile } from '../../src/pack/compile.ts'
import { joined, plain } from '../../src/pack/said.ts'
import { languages, type Language } from '../../src/pack/wordRules.ts'
import { localise } from '../../src/words/localise.ts'
import { ownWords } from '../../src/build/words/languages.ts'
import { speak } from '../../src/words/speak.ts'
import { wordsFor } from '../../src/words/words.ts'
import { packOf, sound, today } from './packOf.ts'

const nb = ownWords()

const nynorsk = sound
  .replace('language: nb', 'language: nn')
  .replace('status: draft\n', '')
  .replace(
    'nb: { model: Felles barn, source: here }',
    `nn:
      model: Saman om barnet
      concern: { plain: uro, one: ei uro, the: uroa }
      step: { plain: steg, the: steget }
      levels: { '0': { label: Nivå 0, name: tiltak i eiga teneste } }
      leader: { school: rektoren vår }
      source: here`,
  )

const pack = packOf(`${nynorsk}
status: { approved: { by: { nn: Kommunedirektør, en: Chief executive }, on: '2026-11-01' } }
owner: { role: Koordinator, review: '2027-01-01' }
targetGroup: { text: { nn: Barn, en: Children }, source: here }
contacts:
  ppt:
    { name: PP-tenesta, number: '35000000', hours: kvardagar 8–15, checked: '2026-11-01', source: here }
arenas:
  - id: team
    name: { nn: Teamet, en: The team }
    level: service
    purpose: { nn: Drøfte, en: To discuss }
    who: Alle
    at: [level0.reflect.share]
    source: here
services:
  - { id: a, name: PPT, area: { nn: Oppvekst, en: Childhood }, source: here }
  - { id: b, name: { nn: Barnehagar, en: Kindergartens }, area: { nn: Oppvekst, en: Childhood }, source: here }
`)

const inLanguage = (language: Language) => compile(pack, language)
const arenaIn = (language: Language) =>
  inLanguage(language).parts.find(({ kind }) => kind === 'arena')

test('who reads the language a name is written in, reads it as it is', () => {
  expect(arenaIn('nn')).toMatchObject({ name: 'Teamet' })
  expect(inLanguage('nn').status).toEqual({ by: 'Kommunedirektør', on: '2026-11-01' })
  expect(inLanguage('en').status).toEqual({ by: 'Chief executive', on: '2026-11-01' })
  expect(JSON.stringify(inLanguage('nn'))).not.toContain('"lang"')
})

test('a name that is missing in a language stands in the pack’s own, and is marked as such', () => {
  expect(arenaIn('en')).toMatchObject({ name: 'The team' })
  expect(arenaIn('nb')?.name).toEqual([{ text: 'Teamet', lang: 'nn' }])
  expect(inLanguage('en').contacts.ppt?.name).toEqual([{ text: 'PP-tenesta', lang: 'nn' }])
})

test('opening hours are written once, and said in the language of the page', () => {
  expect(languages.map((language) => inLanguage(language).contacts.ppt?.hours)).toEqual([
    'hverdager 8–15',
    'kvardagar 8–15',
    'weekdays 8–15',
  ])
})

const namesIn = (language: Language) =>
  inLanguage(language).parts.map(({ name = '' }) => plain(name))

const areasIn = (language: Language) =>
  inLanguage(language)
    .parts.flatMap(({ areas: found = [] }) => found)
    .map(({ name = '', services }) => [
      plain(name),
      ...services.map((one) => plain(one.name ?? '')),
    ])

test('what is shown is the same, whichever language it is marked with', () => {
  expect(namesIn('nb')).toEqual(namesIn('nn'))
  expect(areasIn('nb')).toEqual([['Oppvekst', 'PPT', 'Barnehagar']])
  expect(areasIn('en')).toEqual([['Childhood', 'PPT', 'Kindergartens']])
})

test('where a municipality has no names in a language, the national words of it stand', () => {
  expect(inLanguage('nn').names).toMatchObject({
    model: 'Saman om barnet',
    concern: { one: 'ei uro' },
    levels: { '0': 'tiltak i eiga teneste' },
    leader: { school: 'rektoren vår' },
  })
  for (const language of ['nb', 'en'] as const) {
    const local = inLanguage(language)
    expect(local.names).toEqual({ labels: {}, levels: {}, leader: {} })
    expect(localise(nb, local)).toEqual(nb)
  }
})

test('texts are joined without what is empty, and keep their languages', () => {
  const foreign = [{ text: 'Hei', lang: 'en' }] as const
  expect(joined(['a', undefined, '', 'b'], ' · ')).toBe('a · b')
  expect(joined([], ' · ')).toBe('')
  expect(joined(['a', foreign], ': ')).toEqual(['a', ': ', ...foreign])
  expect(joined([foreign, undefined], ': ')).toEqual(foreign)
})

test('the municipality’s own page tells a screen reader where the language changes', () => {
  const words = wordsFor(speak({ ...nb, om }, 'throw'), 'unasked')
  const page = (language: Language) =>
    renderToStaticMarkup(createElement(About, { pack, words, language, today }))
  expect(page('nb')).toContain('<strong><span lang="nn">Teamet</span></strong>')
  expect(page('nb')).toContain('av </span><span lang="nn">Kommunedirektør</span><span> 01.11.2026.')
  expect(page('nb')).toContain('Gjelder for: </span><span lang="nn">Barn</span>')
  expect(page('nb')).toContain('<span lang="nn">PP-tenesta</span>')
  expect(page('nn')).not.toContain('<span lang')
})

const tool = (title: string) =>
  packOf(`${sound}tools: [{ title: ${title}, text: Her, source: here }]\n`)

test('a text that is the same, written as a table or not, is no difference between packs', () => {
  expect(compare(tool('Kort'), tool('{ nb: Kort }'))).toEqual([])
  expect(compare(tool('Kort'), tool('{ nb: Kort, en: Cards }'))).toEqual([
    { field: 'tools.Kort.title.en', left: undefined, right: 'Cards' },
  ])
})
