import type { Said } from './said.ts'
import { languages, type Language } from './wordRules.ts'

/** A text in several languages. */
export type Texts = Readonly<Partial<Record<Language, string | undefined>>>

/** A text as a pack has it: in the pack's own language, or in several. */
export type Text = string | Texts

/** Whether a value of a pack is a text in several languages. */
export function isTexts(value: unknown): value is Texts {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const entries = Object.entries(value)
  return (
    entries.length > 0 &&
    entries.every(([name, text]) => languages.some((code) => code === name) && isText(text))
  )
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

/** Takes the texts of a pack in one language; what is not there stands in the pack's own. */
export function sayingIn(language: Language, own: Language) {
  function say(text: Text): Said
  function say(text: Text | undefined): Said | undefined
  function say(text: Text | undefined): Said | undefined {
    if (text === undefined) return undefined
    const texts: Texts = isText(text) ? { [own]: text } : text
    const here = texts[language]
    if (here !== undefined) return here
    const fallback = texts[own]
    return fallback === undefined ? undefined : [{ text: fallback, lang: own }]
  }
  return say
}

/** Says a text of a pack in the language of the page. */
export type Say = ReturnType<typeof sayingIn>
