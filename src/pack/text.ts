import { z } from 'zod'
import type { Fault, FaultId } from './fault.ts'
import { readHours } from './hours.ts'
import { everyWordRules, type Language } from './wordRules.ts'

/** What is wrong with a text, for a sentence about it in the locales. */
type TextFault =
  | 'markup'
  | 'invisible'
  | 'placeholder'
  | 'numberInText'
  | 'birthNumber'
  | 'untrimmed'
  | 'brokenText'

/** Dates, and years side by side, are not telephone numbers. */
const years = /\b(19|20)\d\d\s?[-–/ ]\s?(19|20)\d\d\b|\b\d\d?\.\d\d?\.(19|20)\d\d\b/g

/** Eight digits as they are written where somebody is to call; sums, times and long numbers are not. */
const telephoneNumber =
  /(?:^|[^\d.,])(\+47[ .-]?)?[2-9]\d([ .-]?\d\d){3}(?!\d)|(?:^|\D)[2-9]\d\d[ .-]\d\d[ .-]\d{3}(?!\d)/

/** Eleven digits, as a person's own number is written. */
const birthNumber = /(?:^|\D)[0-7]\d[01258-9]\d{3}[ -]?\d{5}(?!\d)/

/** Whether a text has what looks like a person's own number. */
export function hasBirthNumber(text: string): boolean {
  return birthNumber.test(text)
}

/** The first thing that keeps a text from being plain, or nothing. */
export function faultOfText(text: string): TextFault | undefined {
  if (/\p{Cs}/u.test(text)) return 'brokenText'
  // Control and format characters (right-to-left marks among them), private and unassigned ones.
  if (/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u.test(text)) return 'invisible'
  if (/\p{M}{3,}/u.test(text)) return 'invisible'
  if (/[<>]|&#?\w+;/.test(text)) return 'markup'
  if (/[{}`]|\$t\(/.test(text)) return 'placeholder'
  if (text !== text.trim() || text !== text.normalize('NFC')) return 'untrimmed'
  if (hasBirthNumber(text)) return 'birthNumber'
  if (telephoneNumber.test(text.replace(years, ''))) return 'numberInText'
  return undefined
}

/**
 * Whether a text can be read as telling somebody not to report, not to call, or to wait. A list of
 * phrases is no wall: it warns whoever writes, and such a text never reaches the walk (decisions F4).
 */
export function mayWeaken(text: string): boolean {
  // Read as they look: fullwidth and other compatible letters say the same thing.
  const read = text.normalize('NFKC')
  return everyWordRules.some(({ weakens }) => weakens.some((words) => words.test(read)))
}

/** Plain text of at most so many characters. React shows it as text; nothing in it is ever run. */
export function text(max: number) {
  return z.string().min(1).max(max).superRefine(report(faultOfText))
}

/** Plain text in the pack's own language, or a table of it in several. */
export function said(max: number) {
  const table = byLanguage(() => text(max).optional())
  return z.union([
    text(max),
    table.superRefine(report((texts) => (Object.keys(texts).length > 0 ? undefined : 'empty'))),
  ])
}

/** A table with a part for each language there is, and for no other. */
export function byLanguage<T extends z.ZodType>(part: (language: Language) => T) {
  return z.strictObject(
    { nb: part('nb'), nn: part('nn'), en: part('en') } satisfies Record<Language, T>,
    { error: ({ code }) => (code === 'unrecognized_keys' ? 'unknownLanguage' : undefined) },
  )
}

/** A number to call: digits and spaces, as long as Norwegian numbers are. */
export const telephone = z.string().superRefine(report(faultOfNumber))

function faultOfNumber(value: string): FaultId | undefined {
  const numbers = value.split(/\s*(?:[,;/]|\beller\b|\bog\b)\s*/)
  if (numbers.length > 1 && numbers.every(isTelephone)) return 'twoNumbers'
  return isTelephone(value) ? undefined : 'notTelephone'
}

function isTelephone(value: string): boolean {
  if (!/^(\+47 ?)?\d( ?\d)*$/.test(value)) return false
  const digits = value.replace(/^\+47/, '').replaceAll(' ', '')
  // Five and six digits are national numbers (02800, 116 111) besides some switchboards.
  return /^(0\d{4}|1\d{5}|[2-9]\d{7})$/.test(digits)
}

/** An address to write to: of a service, never one for a case. */
export const email = z
  .string()
  .max(100)
  .superRefine(
    report((value) =>
      /^[\w.+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(value) ? undefined : 'notEmail',
    ),
  )

/** When somebody answers: days and times alone. */
export const hours = z
  .string()
  .max(120)
  .superRefine(report((value) => (readHours(value) ? undefined : 'notHours')))

/** A page on the open web: https, with a plain host and nothing hidden in it. */
export const link = z
  .string()
  .max(300)
  .superRefine(report((value) => (isLink(value) ? undefined : 'notLink')))

function isLink(value: string): boolean {
  if (!/^https:\/\/[a-z0-9.-]+\.[a-z]{2,}([/?#][\p{L}\p{N}\-_./%§~?=&,+:;@#()!*]*)?$/iu.test(value))
    return false
  if (/[\p{Cc}\p{Cf}\s]/u.test(value) || /%(0|1|7f|e2%80|3c|3e)/i.test(value)) return false
  try {
    return new URL(value).host === hostIn(value)
  } catch {
    return false
  }
}

function hostIn(value: string): string {
  return value.slice('https://'.length).split(/[/?#]/)[0]?.toLowerCase() ?? ''
}

/** A day of the calendar, year first. */
export const day = z.string().superRefine(report((value) => (isDay(value) ? undefined : 'notDay')))

function isDay(value: string): boolean {
  const date = new Date(`${value}T12:00:00Z`)
  return (
    /^20\d\d-\d\d-\d\d$/.test(value) &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(value)
  )
}

/** A name for something inside the file: small letters, digits and hyphens. */
export const key = z
  .string()
  .max(60)
  .superRefine(report((value) => (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) ? undefined : 'notKey')))

/** Makes a named fault of what is wrong with a value, with what its sentence needs. */
export function report<T>(faultOf: (value: T) => FaultId | undefined, values?: Fault['values']) {
  return (value: T, context: z.RefinementCtx) => {
    const fault = faultOf(value)
    if (fault) context.addIssue({ code: 'custom', params: { fault, values }, message: fault })
  }
}
