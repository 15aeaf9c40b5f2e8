import { languages, type Language } from './wordRules.ts'

/** What the languages are called by those who do not know their codes. */
const called: Readonly<Record<Language, RegExp>> = {
  nb: /^(nb|no|nob|nor|bokm|norsk$)/i,
  nn: /^(nn|nyn|ny-?norsk)/i,
  en: /^en/i,
}

/** The language that was probably meant, or all there are to choose from. */
export function meantBy(language: string): string {
  return languages.find((code) => called[code].test(language)) ?? languages.join(', ')
}
