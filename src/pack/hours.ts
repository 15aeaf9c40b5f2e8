import { hourWords } from './hourWords.ts'
import { languages, type Language } from './wordRules.ts'

/** Some days of the week, 1 (Monday) to 7, and when; without times, around the clock. */
interface Open {
  readonly from: number
  readonly to: number
  readonly times: readonly string[]
}

/**
 * When somebody answers: days and times, and nothing else can be said. Any dash and both ways of
 * writing minutes are read, and a pause is two times: `man–fre 8–11.30 og 12–15`.
 */
export function readHours(text: string): readonly Open[] | undefined {
  const parts = text
    .toLowerCase()
    .replaceAll(/[–—−‐‑]/g, '-')
    .split(/\s*[;\n]\s*/)
    .map(readPart)
  return parts.every((part) => part !== undefined) ? parts : undefined
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
      return [when, times.join(` ${and[0]} `)].filter(Boolean).join(' ')
    })
    .join('; ')
}

function readPart(part: string): Open | undefined {
  if (saidBy('always').includes(part.trim())) return { from: 1, to: 7, times: [] }
  const found = /^([\p{L} -]*?)\s*(?:kl\.?\s*|fra\s+|frå\s+)?(\d.*)$/u.exec(part.trim())
  const days = found && readDays((found[1] ?? '').replace(/:$/, '').trim())
  const times = found && readTimes(found[2] ?? '')
  return days && times ? { ...days, times } : undefined
}

function readDays(text: string): Pick<Open, 'from' | 'to'> | undefined {
  if (text === '' || saidBy('weekdays').includes(text)) return { from: 1, to: 5 }
  if (saidBy('everyDay').includes(text)) return { from: 1, to: 7 }
  const [from, to = from, ...rest] = text.split(/\s*-\s*|\s+til\s+|\s+to\s+/).map(dayOf)
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

/** One or two times, or more: from and to, the first before the last. */
function readTimes(text: string): readonly string[] | undefined {
  const joiners = languages.flatMap((language) => hourWords[language].and).join('|')
  const spans = text.split(new RegExp(`\\s*(?:,|\\s(?:${joiners})\\s)\\s*`)).map((span) => {
    const found = /^(\d{1,2})(?:[.:](\d\d))?\s*(?:-|til|to)\s*(\d{1,2})(?:[.:](\d\d))?$/.exec(span)
    if (!found) return undefined
    const [from, to] = [minutes(found[1], found[2]), minutes(found[3], found[4])]
    if (from === undefined || to === undefined || from >= to) return undefined
    return `${clock(found[1], found[2])}–${clock(found[3], found[4])}`
  })
  return spans.every((span) => span !== undefined) ? spans : undefined
}

function minutes(hour = '', minute = '00'): number | undefined {
  const [h, m] = [Number(hour), Number(minute)]
  return h > 24 || m > 59 || h * 60 + m > 24 * 60 ? undefined : h * 60 + m
}

function clock(hour = '', minute = '00'): string {
  return minute === '00' ? String(Number(hour)) : `${Number(hour)}.${minute}`
}

function saidBy(name: 'always' | 'weekdays' | 'everyDay'): readonly string[] {
  return languages.flatMap((language) => hourWords[language][name])
}
