import { hourWords } from './hourWords.ts'
import { languages, type Language } from './wordRules.ts'

/** Some days of the week, 1 (Monday) to 7, and when; without times, around the clock. */
interface Open {
  readonly from: number
  readonly to: number
  readonly times: readonly string[]
}

type Days = Pick<Open, 'from' | 'to'>

/** Minutes of the day, from and to. A night ends on the day after: its end is before its beginning. */
type Span = readonly [number, number]

const joiner = saidBy('and').join('|')

/** A comma or *og* after a time and before a day: another part begins. */
const anotherDay = new RegExp(
  `(\\d|døgnet|\\))(?:\\s*,\\s*(?:(?:${joiner})\\s+)?|\\s+(?:${joiner})\\s+)(?!(?:${joiner})\\s)(?=\\p{L})`,
  'gu',
)

/** A time of day, and one to another. */
const clockTime = String.raw`\d{1,2}(?:[.:]\d\d)?`
const spanned = String.raw`${clockTime}\s*(?:-|til|to)\s*${clockTime}`

/** `(lunsj 11.30-12)`, `, unntatt lunsj kl. 11.30-12`: what is taken out of the times before it. */
const pause = new RegExp(
  String.raw`\s*[(,;]?\s*(?:(?:unntatt|unnateke|utenom|utanom|med|except|with)\s+)?(?:${saidBy('pause').join('|')})\s*:?\s*(?:kl\.?\s*|fra\s+|frå\s+|mellom\s+)?(${spanned})\s*\)?`,
  'gu',
)

/**
 * When somebody answers: days and times, and nothing else can be said. Any dash and both ways of
 * writing minutes are read. A pause is two times, written as `man–fre 8–11.30 og 12–15` or as
 * `man–fre 8–15 (lunsj 11.30–12)`. A night ends on the day after: `hverdager 15.30–8`.
 */
export function readHours(text: string): readonly Open[] | undefined {
  const plain = text.toLowerCase().replaceAll(/[–—−‐‑]/g, '-')
  const parts = plain.replace(pause, ' ~$1').replace(anotherDay, '$1;').split(/[;\n]/).map(readPart)
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined
}

/** Whether a time ends before it begins, as a night does. */
export function endsBefore(text: string): boolean {
  const spans = (readHours(text) ?? []).flatMap(({ times }) => times)
  return spans.some((span) => {
    const [from = 0, to = 0] = span.split('–').map(Number)
    return from > to
  })
}

/** The same, in the words of a language. */
export function sayHours(open: readonly Open[], language: Language): string {
  const { always, weekdays, everyDay, days, and } = hourWords[language]
  return open
    .map(({ from, to, times }) => {
      if (times.length === 0 && from === 1 && to === 7) return always[0]
      const first = days[from - 1]?.[0]
      const last = days[to - 1]?.[0]
      const when =
        from === 1 && to === 5
          ? weekdays[0]
          : from === 1 && to === 7
            ? everyDay[0]
            : from === to
              ? first
              : `${first}–${last}`
      return `${when} ${times.join(` ${and[0]} `) || always[0]}`
    })
    .join('; ')
}

function readPart(part: string): readonly Open[] | undefined {
  const said = part.trim()
  const round = saidBy('always').find((words) => said === words || said.endsWith(` ${words}`))
  if (round !== undefined) {
    const days = said === round ? [{ from: 1, to: 7 }] : readDays(said.slice(0, -round.length))
    return days?.map((some) => ({ ...some, times: [] }))
  }
  const found = /^([\p{L}., &-]*?)\s*(?:kl\.?\s*|fra\s+|frå\s+)?(\d.*)$/u.exec(said)
  const days = found && readDays(found[1] ?? '')
  const times = found && readTimes(found[2] ?? '')
  return days && times ? days.map((some) => ({ ...some, times })) : undefined
}

/** `man-fre`, `tirs og tors`, `helg`; nothing is the weekdays. */
function readDays(text: string): readonly Days[] | undefined {
  const said = text.replaceAll(/^[\s,]+|[\s:,]+$/g, '')
  if (said === '') return [{ from: 1, to: 5 }]
  const days = said.split(new RegExp(String.raw`\s*(?:,|&|\s(?:${joiner})\s)\s*`)).map(rangeOf)
  return days.every((some) => some !== undefined) ? days : undefined
}

function rangeOf(said: string): Days | undefined {
  if (saidBy('weekdays').includes(said)) return { from: 1, to: 5 }
  if (saidBy('everyDay').includes(said)) return { from: 1, to: 7 }
  if (saidBy('weekend').includes(said)) return { from: 6, to: 7 }
  const [from, to = from, ...rest] = said.split(/\s*-\s*|\s+til\s+|\s+to\s+/).map(dayOf)
  if (from === undefined || to === undefined || rest.length > 0 || to < from) return undefined
  return { from, to }
}

function dayOf(text: string): number | undefined {
  const name = text.replace(/\.$/, '')
  const day = languages
    .map((language) => hourWords[language].days.findIndex((names) => names.some((n) => n === name)))
    .find((index) => index >= 0)
  return day === undefined ? undefined : day + 1
}

/** One or two times, or more, without the pauses in them. */
function readTimes(text: string): readonly string[] | undefined {
  const [open = '', ...pauses] = text.split('~').map((one) => one.trim())
  const spans = open.split(new RegExp(String.raw`\s*(?:,|\s(?:${joiner})\s)\s*`)).map(spanOf)
  const cuts = pauses.map(spanOf)
  if (!spans.every((span) => span !== undefined)) return undefined
  const left = cuts.reduce<readonly Span[] | undefined>(
    (all, cut) => (all && cut ? without(all, cut) : undefined),
    spans,
  )
  return left?.map(([from, to]) => `${clock(from)}–${clock(to)}`)
}

function spanOf(text: string): Span | undefined {
  const found = /^(\d{1,2})(?:[.:](\d\d))?\s*(?:-|til|to)\s*(\d{1,2})(?:[.:](\d\d))?$/.exec(text)
  const [from, to] = [minutes(found?.[1], found?.[2]), minutes(found?.[3], found?.[4])]
  return from === undefined || to === undefined || from === to ? undefined : [from, to]
}

/** Times without a pause that stands inside one of them; a pause outside them is no pause. */
function without(spans: readonly Span[], [from, to]: Span): readonly Span[] | undefined {
  const around = spans.find(([start, end]) => start < from && from < to && to < end)
  if (!around) return undefined
  const [start, end] = around
  return spans.flatMap((span): readonly Span[] =>
    span === around
      ? [
          [start, from],
          [to, end],
        ]
      : [span],
  )
}

function minutes(hour = '', minute = '00'): number | undefined {
  const [h, m] = [Number(hour), Number(minute)]
  return hour === '' || h > 24 || m > 59 || h * 60 + m > 24 * 60 ? undefined : h * 60 + m
}

function clock(time: number): string {
  const minute = time % 60
  const hour = Math.floor(time / 60)
  return minute === 0 ? String(hour) : `${hour}.${String(minute).padStart(2, '0')}`
}

function saidBy(name: 'always' | 'weekdays' | 'everyDay' | 'weekend' | 'and' | 'pause') {
  return languages.flatMap((language): readonly string[] => hourWords[language][name])
}
