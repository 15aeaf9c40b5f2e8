import { createInstance, type i18n } from 'i18next'

/** What is done about a text that is missing: a fault in tests, its key while building, help when used. */
export type Missing = 'throw' | 'key' | 'help'

/** i18next with the words of one language. There is no detector: the language stands in the address. */
export function speak(words: Readonly<Record<string, unknown>>, missing: Missing): i18n {
  const language = createInstance()
  void language.init({
    lng: 'nb',
    fallbackLng: false,
    resources: { nb: { translation: words } },
    nsSeparator: false,
    initAsync: false,
    // React escapes what it shows.
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key: string) => insteadOf(language, key, missing),
  })
  language.services.formatter?.add('capital', capital)
  return language
}

/** A municipality's own word at the beginning of a sentence. */
function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function insteadOf(language: i18n, key: string, missing: Missing): string {
  if (missing === 'throw') throw new RangeError(`No words for ${key}.`)
  if (missing === 'key' || key.startsWith('common.')) return key
  return language.t(key.endsWith('.title') ? 'common.missing.text' : 'common.missing.short')
}
