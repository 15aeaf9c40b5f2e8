import { localDeadlines, type LocalDeadlineId } from '../../../flows/plan/localDeadlines.ts'
import { keysOf } from '../../../flows/keysOf.ts'
import { valueAt } from '../check.ts'
import { inOrder } from '../inOrder.ts'
import { isTexts } from '../texts.ts'
import type { Change } from '../written.ts'
import type { Moved, MovedId, Step } from './step.ts'

/** What a sentence about each deadline has in it: the place alone does not say which one is meant. */
const about: Readonly<Record<LocalDeadlineId, RegExp>> = {
  share: /\b(del|dele|si|fortel|fortell|share|tell)\b/iu,
  talk: /snakk|samtal|\btalk/iu,
  decide: /avgj|beslutt|bestem|\bvel|decide/iu,
  consent: /samtykk|consent/iu,
  measures: /tiltak|\bplan|measure/iu,
  evaluate1: /evaluer|evaluate/iu,
  invite: /inviter|innkall|kall inn|invite/iu,
  meeting2: /møte|meeting/iu,
  evaluate2: /evaluer|evaluate/iu,
  meeting3: /møte|meeting/iu,
  evaluate3: /evaluer|evaluate/iu,
}

const numbers: Readonly<Record<string, number>> = {
  ...Object.fromEntries(['ein', 'eitt', 'en', 'ei', 'ett', 'et', 'eit', 'one'].map((n) => [n, 1])),
  to: 2,
  two: 2,
  tre: 3,
  three: 3,
  fire: 4,
  four: 4,
  fem: 5,
  seks: 6,
  sju: 7,
  syv: 7,
  åtte: 8,
  ni: 9,
  ti: 10,
  fjorten: 14,
}

const counted = new RegExp(
  String.raw`(\d+|${Object.keys(numbers).join('|')})\s+(dag|døgn|uke|veke|day|week)`,
  'giu',
)

/**
 * From 2 to 3: a deadline in a municipality's own words becomes one that is chosen and counted, where its
 * words say which and how long. Otherwise it stands as a text on the municipality's own page, with its
 * source: nothing is guessed, and nothing is lost.
 */
export const deadlines: Step = (pack) => {
  const held = valueAt(pack, ['deadlines'])
  const items: readonly unknown[] = Array.isArray(held) ? held : []
  const steps = valueAt(pack, ['steps'])
  const ids = (Array.isArray(steps) ? steps : []).map((one: unknown) => textAt(one, 'id'))
  const used = new Set(items.map((item) => textAt(item, 'for')).filter(Boolean))
  const moved: Moved[] = []
  let next = ids.length
  for (const [index, item] of items.entries()) {
    if (valueAt(item, ['for']) !== undefined || valueAt(item, ['at']) === undefined) continue
    const found = meant(item)
    const why: MovedId =
      'why' in found ? found.why : used.has(found.id) ? 'deadlineTaken' : 'deadline'
    if ('id' in found && why === 'deadline') used.add(found.id)
    const id = freeIn(ids, textAt(item, 'id'))
    const isStep = why !== 'deadline'
    if (isStep) ids.push(id)
    moved.push({
      path: ['deadlines', index],
      moved: why,
      values: { id: textAt(item, 'id'), text: plain(valueAt(item, ['text'])), ...found.values },
      changes:
        'id' in found && !isStep
          ? counting(index, found.id, found.days)
          : [{ path: ['steps', next], value: asStep(item, id) }],
    })
    if (isStep) next += 1
  }
  // Taken away from the end, so that those before keep their places.
  const gone = inOrder(
    moved.flatMap(({ path, moved: why }) => (why === 'deadline' ? [] : [path])),
    (a, b) => Number(b[1]) - Number(a[1]),
  ).map((path): Change => ({ path, value: undefined }))
  const [last] = moved.slice(-1)
  return last ? [...moved.slice(0, -1), { ...last, changes: [...last.changes, ...gone] }] : []
}

type Meant =
  | {
      readonly id: LocalDeadlineId
      readonly days: number
      readonly values: Moved['values']
    }
  | { readonly why: MovedId; readonly values: Moved['values'] }

/** Which deadline a text is about, and how many days it gives. */
function meant(item: unknown): Meant {
  const text = plain(valueAt(item, ['text']))
  const at = textAt(item, 'at')
  const ids = keysOf(localDeadlines).filter(
    (id) => localDeadlines[id].at === at && about[id].test(text),
  )
  const [id, ...more] = ids
  const [count, ...others] = text.matchAll(counted)
  if (!id || !count || more.length > 0 || others.length > 0)
    return { why: 'deadlineUnclear', values: {} }
  const [, number = '', unit = ''] = count
  const many = numbers[number.toLowerCase()] ?? Number(number)
  const days = /uke|veke|week/i.test(unit) ? many * 7 : many
  const { mostDays: most } = localDeadlines[id]
  return days > most
    ? { why: 'deadlineLonger', values: { most } }
    : { id, days, values: { for: id, days } }
}

/** The words stay as a comment: the sentence is the guide's. */
function counting(index: number, id: LocalDeadlineId, days: number): readonly Change[] {
  const path = ['deadlines', index]
  return [
    { path: [...path, 'text'], value: undefined, aside: true },
    { path: [...path, 'id'], value: undefined },
    { path: [...path, 'at'], value: undefined },
    { path: [...path, 'for'], value: id },
    { path: [...path, 'days'], value: days },
  ]
}

const longestTitle = 120

function asStep(item: unknown, id: string): object {
  const { at, text, note, source, url } = Object(item)
  const long = each(text, (said) => (said.length > longestTitle ? said : undefined))
  const more = long === undefined ? note : note === undefined ? text : joined(text, note)
  const title = each(text, (said) =>
    said.length > longestTitle ? `${said.slice(0, longestTitle - 2).trimEnd()} …` : said,
  )
  return Object.fromEntries(
    Object.entries({ id, at, title, text: more, url, source }).filter(
      ([, value]) => value !== undefined,
    ),
  )
}

function each(text: unknown, of: (said: string) => string | undefined): unknown {
  if (typeof text === 'string') return of(text)
  if (!isTexts(text)) return undefined
  const all = Object.entries(text).flatMap(([language, said]) => {
    const other = said === undefined ? undefined : of(said)
    return other === undefined ? [] : [[language, other] as const]
  })
  return all.length > 0 ? Object.fromEntries(all) : undefined
}

/** A text and its note after each other; of two that are not alike, both in the first's languages. */
function joined(text: unknown, note: unknown): unknown {
  return each(text, (said) => `${said} ${plain(note)}`)
}

function plain(text: unknown): string {
  const [first] = isTexts(text) ? Object.values(text) : [text]
  return typeof first === 'string' ? first : ''
}

function textAt(item: unknown, name: string): string {
  const held = valueAt(item, [name])
  return typeof held === 'string' ? held : ''
}

function freeIn(ids: readonly string[], id: string): string {
  const wanted = id || 'frist'
  const free = [wanted, ...ids.map((_, index) => `${wanted}-${index + 2}`)]
  return free.find((one) => !ids.includes(one)) ?? `${wanted}-${ids.length + 2}`
}
