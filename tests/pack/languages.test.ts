import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import om from '../../locales/nb/om.json' with { type: 'json' }
import { About } from '../../src/build/About.tsx'
import { compare } from '../../src/pack/compare.ts'
import { compile } from '../../src/pack/compile.ts'
import { joined, plain } from '../../src/pack/said.ts'
import type { Language } from '../../src/pack/wordRules.ts'
import { localise } from '../../src/words/localise.ts'
import { nb } from '../../src/words/nb.ts'
import { speak } from '../../src/words/speak.ts'
import { wordsFor } from '../../src/words/words.ts'
import { packOf, sound, today } from './packOf.ts'

const nynorsk = sound
  .replace('language: nb', 'language: nn')
  .replace('status: draft\n', '')
  .replace(
    'nb: { model: Felles barn, source: here }',
    `nn:
      model: Saman om barnet
      concern: { plain: uro, one: ei uro, the: uroa }
      step: { plain: steg, the: steget }
      levels: { '0': { label: Nivå 0, name: det vi gjer sjølve } }
      leader: { school: rektoren vår }
      source: here`,
  )

const pack = packOf(`${nynorsk}
status: { approved: { by: { nn: Kommunedirektør, en: Chief executive }, on: '2026-11-01' } }
owner: { role: Koordinator, review: '2027-01-01' }
targetGroup: { text: { nn: Barn, en: Children }, source: here }
contacts:
  ppt:
    { name: PP-tenesta, number: '35000000', hours: { nn: kvardagar, en: weekdays }, checked: '2026-11-01', source: here }
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
  inLanguage(language).steps.find(({ kind }) => kind === 'arena')

test('who reads the language a text is written in, reads it as it is', () => {
  expect(arenaIn('nn')).toMatchObject({ title: 'Teamet', text: 'Drøfte. Alle' })
  expect(inLanguage('nn').status).toEqual({ by: 'Kommunedirektør', on: '2026-11-01' })
  expect(inLanguage('en').status).toEqual({ by: 'Chief executive', on: '2026-11-01' })
  expect(JSON.stringify(inLanguage('nn'))).not.toContain('"lang"')
})

test('a text that is missing in a language stands in the pack’s own, and is marked as such', () => {
  expect(arenaIn('en')).toMatchObject({
    title: 'The team',
    text: ['To discuss', '. ', { text: 'Alle', lang: 'nn' }],
  })
  expect(arenaIn('nb')?.title).toEqual([{ text: 'Teamet', lang: 'nn' }])
  expect(inLanguage('en').contacts.ppt).toMatchObject({
    name: [{ text: 'PP-tenesta', lang: 'nn' }],
    hours: 'weekdays',
  })
})

test('what a text says is the same, whichever language it is marked with', () => {
  const { steps } = inLanguage('nb')
  const own = inLanguage('nn').steps
  expect(steps.map(({ title }) => plain(title))).toEqual(own.map(({ title }) => plain(title)))
  expect(steps.find(({ kind }) => kind === 'services')?.lines?.map(plain)).toEqual([
    'Oppvekst: PPT · Barnehagar',
  ])
  expect(
    inLanguage('en')
      .steps.find(({ kind }) => kind === 'services')
      ?.lines?.map(plain),
  ).toEqual(['Childhood: PPT · Kindergartens'])
})

test('where a municipality has no names in a language, the national words of it stand', () => {
  expect(inLanguage('nn').names).toMatchObject({
    model: 'Saman om barnet',
    concern: { one: 'ei uro' },
    levels: { '0': 'det vi gjer sjølve' },
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
    renderToStaticMarkup(createElement(About, { pack, words, language, stylesheets: [], today }))
  expect(page('nb')).toContain('<html lang="nb"')
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
