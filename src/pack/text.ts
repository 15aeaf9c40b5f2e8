import { z } from 'zod'

/** What is wrong with a text, for a sentence about it in the locales. */
type TextFault =
  'markup' | 'invisible' | 'placeholder' | 'numberInText' | 'weakens' | 'untrimmed' | 'brokenText'

/** Words that tell somebody not to act. A municipality cannot say them, in any spelling of spaces. */
const weakening = [
  /ikk?j?e\s+(noen\s+|lenger\s+)?(meldeplikt|plikt\s+til\s+å\s+melde|opplysningsplikt|avvergingsplikt)/iu,
  /(trenger|må|skal|behøver|bør|kan|treng|skal)\s+(du\s+|dere\s+|dykk\s+)?(ikk?j?e|aldri)\s+(å\s+)?(melde|ringe|varsle|kontakte\s+(barnevern|politi))/iu,
  /(ikk?j?e|aldri)\s+(meld|ring|varsle?|kontakt)\b/iu,
  /\b(lederen?|rektor|styrer(en)?)\s+(avgjør|bestemmer|må\s+godkjenne|skal\s+godkjenne)/iu,
  /\b(vent|venter|utsett)\b.{0,40}\b(meld|ring|varsl)/iu,
  /ingen\s+(meldeplikt|plikt\s+til)/iu,
  /(barnevern\w*|politi\w*|112|113|116\s?111)\s+(er\s+)?(nedlagt|stengt|ute\s+av\s+drift|finnes\s+ikke)/iu,
  /\bno\s+duty\b|\bdo(n't| not)\s+(report|call)\b/iu,
]

/** Dates, and years side by side, are not telephone numbers. */
const years = /\b(19|20)\d\d\s?[-–/]\s?(19|20)\d\d\b|\b\d\d?\.\d\d?\.(19|20)\d\d\b/g

/** The first thing that keeps a text from being plain, or nothing. */
export function faultOfText(text: string): TextFault | undefined {
  if (/\p{Cs}/u.test(text)) return 'brokenText'
  // Control and format characters (right-to-left marks among them), private and unassigned ones.
  if (/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u.test(text)) return 'invisible'
  if (/\p{M}{3,}/u.test(text)) return 'invisible'
  if (/[<>]|&#?\w+;/.test(text)) return 'markup'
  if (/[{}`]|\$t\(/.test(text)) return 'placeholder'
  if (text !== text.trim() || text !== text.normalize('NFC')) return 'untrimmed'
  if (/(?:\+?\d[\s.-]?){5,}/.test(text.replace(years, ''))) return 'numberInText'
  // Read as they look: fullwidth and other compatible letters say the same thing.
  const read = text.normalize('NFKC')
  if (weakening.some((pattern) => pattern.test(read))) return 'weakens'
  return undefined
}

/** Plain text of at most so many characters. React shows it as text; nothing in it is ever run. */
export function text(max: number) {
  return z.string().min(1).max(max).superRefine(report(faultOfText))
}

/** One word as it stands inside a sentence: `uro`, `trinn`. */
export const word = wordLike(/^\p{Ll}+$/u)

/** The same with its article: `en uro`. */
export const oneWord = wordLike(/^(en|ei|et|eit|a|an) \p{Ll}+$/u)

/** The one that is known: `uroen`, `the concern`. */
export const theWord = wordLike(/^(the )?\p{Ll}+$/u)

function wordLike(form: RegExp) {
  const fault = (value: string) =>
    form.test(value) && value === value.normalize('NFC') ? undefined : 'notWord'
  return z.string().max(24).superRefine(report(fault))
}

/** A number to call: digits and spaces, as long as Norwegian numbers are. */
export const telephone = z
  .string()
  .max(20)
  .superRefine(report((value) => (isTelephone(value) ? undefined : 'notTelephone')))

function isTelephone(value: string): boolean {
  if (!/^(\+47 ?)?\d( ?\d)*$/.test(value)) return false
  const digits = value.replace(/^\+47/, '').replaceAll(' ', '')
  // Five and six digits are national numbers (02800, 116 111) besides some switchboards.
  return /^(0\d{4}|1\d{5}|[2-9]\d{7})$/.test(digits)
}

/** A page on the open web: https, with a plain host and nothing hidden in it. */
export const link = z
  .string()
  .max(300)
  .superRefine(report((value) => (isLink(value) ? undefined : 'notLink')))

function isLink(value: string): boolean {
  if (!/^https:\/\/[a-z0-9.-]+\.[a-z]{2,}(\/[\w\-./%§~?=&,+:@]*)?$/iu.test(value)) return false
  if (/[\p{Cc}\p{Cf}\s]/u.test(value) || /%(0|1|7f|e2%80|3c|3e)/i.test(value)) return false
  return URL.canParse(value) && new URL(value).host === hostIn(value)
}

function hostIn(value: string): string {
  return value.slice('https://'.length).split('/')[0]?.toLowerCase() ?? ''
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

function report(faultOf: (value: string) => string | undefined) {
  return (value: string, context: z.RefinementCtx) => {
    const fault = faultOf(value)
    if (fault) context.addIssue({ code: 'custom', params: { fault }, message: fault })
  }
}
