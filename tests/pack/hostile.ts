import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { createElement } from 'react'
import { parse, stringify } from 'yaml'
import om from '../../locales/nb/om.json' with { type: 'json' }
import { btiFor } from '../../flows/bti/btiFor.ts'
import { everyVariant } from '../../flows/bti/everyVariant.ts'
import { contacts, type ContactId } from '../../flows/contacts.ts'
import { keysOf } from '../../flows/keysOf.ts'
import { untouched } from '../../flows/progress.ts'
import { About } from '../../src/build/pages/About.tsx'
import { syntheticPack } from '../../src/build/tools/syntheticPacks.ts'
import { check } from '../../src/pack/check.ts'
import { compile } from '../../src/pack/compile.ts'
import { faultIds } from '../../src/pack/fault.ts'
import { municipalities } from '../../src/pack/place.ts'
import { localContacts, localPoints, themes } from '../../src/pack/points.ts'
import type { Pack } from '../../src/pack/schema.ts'
import { localParts } from '../../src/plan/localParts.ts'
import { contactView } from '../../src/visit/contactView.ts'
import { guideFor, nationalGuide } from '../../src/visit/guide.ts'
import { localise } from '../../src/words/localise.ts'
import { ownWords } from '../../src/build/words/languages.ts'
import { speak } from '../../src/words/speak.ts'
import { wordsFor } from '../../src/words/words.ts'
import { spoilt } from './spoilt.ts'
import { today } from './packOf.ts'

const nb = ownWords()

const known = new Set<string>(faultIds)
/** The charts that are proved: see variants.test.ts. */
const proved = new Set(everyVariant.map(btiFor))
const national = keysOf(contacts).filter((id) => !localContacts.some((local) => local === id))
const nationalViews = JSON.stringify(national.map((id) => contactView(id, nationalGuide)))

const bases = [
  ...['tinn', 'loten', 'levanger'].map((id): readonly [string, object] => {
    const value: object = parse(readFileSync(`flows/municipalities/${id}.yaml`, 'utf8'))
    return [`${id}.yaml`, value]
  }),
  ...municipalities
    .slice(0, 2)
    .map((place, index): readonly [string, object] => [
      `${place.id}.yaml`,
      syntheticPack(place, index),
    ]),
].map(([file, base]) => ({ file, base, bytes: new TextEncoder().encode(stringify(base)) }))

/** What has slipped through of some files, and how many were in order after all. */
interface Slipped {
  readonly wrong: readonly string[]
  readonly loaded: number
}

/**
 * Checks a thousand broken or hostile files, each of its own seed: every one is refused by name, or
 * changes nothing that protects. There are twelve thousand in all, in files tested side by side.
 */
export function slipsThrough(thousand: number): Slipped {
  const wrong: string[] = []
  let loaded = 0
  for (let seed = thousand * 1000 + 1; seed <= (thousand + 1) * 1000; seed += 1) {
    const { file, base, bytes } = bases[seed % bases.length] ?? fail()
    const result = check(file, spoilt(base, bytes, seed), today)
    if ('faults' in result) {
      const named = result.faults.every(({ fault, line }) => known.has(fault) && line >= 1)
      if (!named || result.faults.length === 0) wrong.push(`${seed}: a fault without a name`)
      continue
    }
    loaded += 1
    wrong.push(...harm(result.pack, loaded % 10 === 0).map((what) => `${seed}: ${what}`))
  }
  return { wrong, loaded }
}

function fail(): never {
  throw new RangeError('There is no pack to spoil.')
}

/** Where something local may stand. */
const open = new Set<string>([...localPoints, ...Object.values(themes)])

/** What a pack that is in order has changed of what it must not. Nothing, always. */
function harm(pack: Pack, shown: boolean): readonly string[] {
  const local = compile(pack, 'nb')
  const guide = guideFor(local, today)
  const views = JSON.stringify(national.map((id) => contactView(id, guide)))
  const numbers = localContacts.map((id: ContactId) => contactView(id, guide).tel)
  return [
    ...(proved.has(guide.machine) ? [] : ['a chart nobody has proved']),
    ...(views === nationalViews ? [] : ['a national contact']),
    ...(numbers.every(
      (tel) => tel === undefined || /^tel:(\+47)?(0\d{4}|1\d{5}|[2-9]\d{7})$/.test(tel),
    )
      ? []
      : ['a number that is none']),
    ...(local.parts.every(({ at }) => at.every((point) => open.has(point)))
      ? []
      : ['a part at a place that is not open']),
    ...(localParts(local.parts, [...open], untouched).length === 0 ? [] : ['a part past a wait']),
    ...(shown ? inPage(pack) : []),
  ]
}

const tags = new Set(
  'html head meta title link body main h1 h2 p strong span a section ul ol li span'.split(' '),
)
const attributes = new Set(
  'lang data-color-scheme charset name content rel href class id'.split(' '),
)

/** What stands in the rendered page that is not text in a plain element. */
function inPage(pack: Pack): readonly string[] {
  const said = localise({ ...nb, om }, compile(pack, 'nb'))
  const words = wordsFor(speak(said, 'throw'), 'unasked')
  const html = renderToStaticMarkup(createElement(About, { pack, words, language: 'nb', today }))
  const found = [...html.matchAll(/<([a-z0-9]+)((?:\s[^<>]*)?)>/gi)]
  const strangeTags = found.map(([, tag = '']) => tag.toLowerCase()).filter((tag) => !tags.has(tag))
  const pairs = found.flatMap(([, , rest = '']) => [...rest.matchAll(/([\w-]+)="([^"]*)"/g)])
  const strangeAttributes = pairs.filter(([, name = '']) => !attributes.has(name.toLowerCase()))
  const strangeLinks = pairs.filter(
    ([, name, value = '']) =>
      name === 'href' && !/^(https:\/\/|tel:\+?\d+$|\.\/$|#kilde-[0-9]+$)/.test(value),
  )
  return [
    ...strangeTags,
    ...strangeAttributes.map(([all]) => all),
    ...strangeLinks.map(([all]) => all),
    ...unnamed(said),
  ]
}

function without(words: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...words, om: 0, common: rest(words['common']) })
}

/** Only names may be otherwise than in the national words. */
function unnamed(said: Readonly<Record<string, unknown>>): readonly string[] {
  return without(said) === without(nb) ? [] : ['a text that is no name']
}

function rest(common: unknown): unknown {
  const { name: _name, place: _place, terms: _terms, ...others } = Object(common)
  return others
}
