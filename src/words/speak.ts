import { createInstance, type i18n } from 'i18next'
import type { Tree } from './stages.ts'

/** What is done about a text that is missing: a fault in tests and while building, nothing where it is used. */
export type Missing = 'throw' | 'silent'

/** i18next with the words of one language. There is no detector: the language stands in the address. */
export function speak(words: Tree, missing: Missing, lng = 'x'): i18n {
  const language = createInstance()
  void language.init({
    lng,
    fallbackLng: false,
    resources: { [lng]: { translation: words } },
    nsSeparator: false,
    initAsync: false,
    // React escapes what it shows.
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key: string) => insteadOf(key, missing),
  })
  language.services.formatter?.add('capital', capital)
  return language
}

/** The words that were waited for are put among those there are. */
export function speakMore(language: i18n, words: Tree): void {
  language.addResourceBundle(language.language, 'translation', words, true, true)
}

/** A municipality's own word at the beginning of a sentence. */
function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** The build stops where a text is missing, so nobody meets this; should they, a gap says less wrong than a key. */
function insteadOf(key: string, missing: Missing): string {
  if (missing === 'throw') throw new RangeError(`No words for ${key}.`)
  return ''
}
