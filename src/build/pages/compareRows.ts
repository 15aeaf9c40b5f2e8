import { nationalVariants } from '../../../flows/bti/variants.ts'
import { compile } from '../../pack/compile.ts'
import { localContacts } from '../../pack/points.ts'
import { plain } from '../../pack/said.ts'
import type { Pack } from '../../pack/schema.ts'
import { isTexts, sayingIn } from '../../pack/texts.ts'
import type { Language } from '../../pack/wordRules.ts'
import type { Words } from '../../words/words.ts'
import { dateInWords } from '../site/edition.ts'

/** What two municipalities have differently, in words. Empty: the municipality does not say. */
export interface CompareRow {
  readonly section: Section
  readonly item: string
  readonly left: string
  readonly right: string
}

/** The parts of a pack that are compared, in the order of a municipality's own page. */
export const sections = [
  'words',
  'variants',
  'contacts',
  'moreContacts',
  'btiContacts',
  'deadlines',
  'steps',
  'levels',
  'roles',
  'services',
  'arenas',
  'plans',
  'paths',
  'stafettholder',
  'log',
  'consentForms',
  'documents',
  'talkGuides',
  'tools',
  'scale',
  'stuckCase',
  'signs',
  'risks',
  'pages',
] as const

export type Section = (typeof sections)[number]

/** How the choices of a pack are said: `staff` is `ansatte`. */
type Values = Readonly<Record<string, string>>

/**
 * Where two municipalities differ in meaning. Names within the files, sources, addresses and the days
 * something was checked are left out, and so are capitals and marks: they change nothing for anybody.
 */
export function compareRows(
  left: Pack,
  right: Pack,
  language: Language,
  words: Words,
  values: Values,
): readonly CompareRow[] {
  return sections.flatMap((section) => {
    const [a, b] = [left, right].map((pack) => itemsOf(pack, section, language, words, values))
    const names = [...new Map([...(a ?? []), ...(b ?? [])].map(([name]) => [sameAs(name), name]))]
    return names.flatMap(([key, item]) => {
      const [said, other] = [a, b].map((items) => items?.find(([name]) => sameAs(name) === key))
      const row = { section, item, left: said?.[1] ?? '', right: other?.[1] ?? '' }
      return sameAs(row.left) === sameAs(row.right) ? [] : [row]
    })
  })
}

/** What stays of a text when only its meaning counts. */
function sameAs(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

type Item = readonly [name: string, said: string]

function itemsOf(
  pack: Pack,
  section: Section,
  language: Language,
  words: Words,
  values: Values,
): readonly Item[] {
  if (section === 'words') return namesIn(pack, language, words)
  if (section === 'variants') return waysIn(pack, language, words)
  if (section === 'contacts') return contactsIn(pack, words)
  const text = saying(pack, language, values, words)
  const found: unknown = pack[section]
  const yes = words.shared('om.compare.yes')
  const named = (held: unknown): Item => [nameIn(held, text, words), text(held) || yes]
  if (found === undefined) return []
  if (Array.isArray(found)) return found.map((held: unknown) => named(held))
  if (section === 'levels')
    return Object.entries(Object(found)).map(([level, held]) => [
      values[level] ?? level,
      [nameIn(held, text, words), text(held)].join(': '),
    ])
  return [named(found)]
}

function namesIn(pack: Pack, language: Language, { shared }: Words): readonly Item[] {
  const own = pack.names?.[language]
  const group = sayingIn(language, pack.language)(pack.targetGroup?.text)
  const items: readonly (readonly [string, string | undefined])[] = [
    [shared('om.compare.model'), own?.model],
    [shared('om.compare.step'), own?.step?.plain],
    [shared('om.compare.concern'), own?.concern?.plain],
    [shared('om.compare.border'), own?.border],
    [shared('om.compare.group'), group && plain(group)],
    ...(['0', '1', '2', '3'] as const).map((level) => {
      const { label = '', name = '' } = own?.levels?.[level] ?? {}
      const said = [label, name].filter(Boolean).join(': ')
      return [shared(`common.place.labels.${level}`), said || undefined] as const
    }),
  ]
  return items.flatMap(([name, said]) => (said === undefined ? [] : [[name, said] as const]))
}

/** A way that is not chosen is the national one, so saying it or not means the same. */
function waysIn(pack: Pack, language: Language, { shared }: Words): readonly Item[] {
  const chosen = { ...nationalVariants, ...compile(pack, language).variants }
  return [
    [shared('om.compare.order'), shared(`om.variants.order.${chosen.order}`)],
    [
      shared('om.compare.newMeasuresLevel1'),
      shared(`om.variants.newMeasuresLevel1.${chosen.newMeasuresLevel1}`),
    ],
    [
      shared('om.compare.newMeasuresLevel2'),
      shared(`om.variants.newMeasuresLevel2.${chosen.newMeasuresLevel2}`),
    ],
    [
      shared('om.compare.stafettholder'),
      shared(`om.variants.stafettholder.${chosen.stafettholder}`),
    ],
    [shared('om.compare.stuck'), shared(`om.variants.stuck.${chosen.stuck}`)],
  ]
}

function contactsIn(pack: Pack, { shared }: Words): readonly Item[] {
  return localContacts.flatMap((id) => {
    const { number, hours } = pack.contacts?.[id] ?? {}
    const said = [number, hours].filter(Boolean).join(', ')
    return said ? [[shared(`plan.contacts.${id}.name`), said] as const] : []
  })
}

/** Fields that name, prove or place a thing, and say nothing of what it is. */
const noMeaning = new Set(['id', 'source', 'url', 'checked', 'name', 'title', 'workplace', 'for'])

/** All that a thing says, in words and in the order it is written. */
function saying(pack: Pack, language: Language, values: Values, words: Words) {
  const say = sayingIn(language, pack.language)
  const text = (held: unknown): string => {
    if (typeof held === 'string')
      return /^\d{4}-\d\d-\d\d$/.test(held)
        ? (dateInWords(held, words.shared('site.dates')) ?? held)
        : (values[held] ?? held)
    if (typeof held === 'number') return String(held)
    if (isTexts(held)) return plain(say(held))
    if (Array.isArray(held)) return held.map((one: unknown) => wholeOf(one)).join(' · ')
    return partsOf(held, text, words).join('. ')
  }
  const wholeOf = (held: unknown): string => {
    if (typeof held !== 'object' || held === null || isTexts(held)) return text(held)
    return [nameField(held), held].map(text).filter(Boolean).join(': ')
  }
  return text
}

function partsOf(held: unknown, text: (part: unknown) => string, words: Words): readonly string[] {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(Object(held))
  return entries
    .filter(([field]) => !noMeaning.has(field))
    .map(([field, part]) => countedIn(field, part, words) ?? text(part).replace(/\.$/, ''))
    .filter(Boolean)
}

/** What is counted or chosen, as a sentence of ours; undefined where it is a text. */
function countedIn(field: string, part: unknown, { shared }: Words): string | undefined {
  const days = Number(part)
  if (field === 'days') return shared('om.compare.days', { count: days })
  if (field === 'papersDays') return shared('om.arena.papers', { days })
  if (field === 'minutesDays') return shared('om.arena.minutes', { days })
  if (field === 'withoutName')
    return shared(part ? 'om.arena.withoutName' : 'om.arena.withConsent').replace(/\.$/, '')
  if (field !== 'ages') return undefined
  const [from = '', to = ''] = ['from', 'to'].map((end) => String(Reflect.get(Object(part), end)))
  return shared('om.own.ages', { from, to })
}

function nameField(held: unknown): unknown {
  return ['name', 'title', 'workplace']
    .map((field): unknown => Reflect.get(Object(held), field))
    .find(Boolean)
}

/** What a thing is called: its name, or which deadline it is. */
function nameIn(held: unknown, text: (part: unknown) => string, { shared }: Words): string {
  const found = nameField(held) ?? Reflect.get(Object(held), 'for')
  return found === undefined ? shared('om.compare.whole') : text(found)
}
