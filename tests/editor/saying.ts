import { calledIn } from '../../src/editor/called.ts'
import { sayingIn } from '../../src/editor/saying.ts'
import { readLanguages } from '../../src/build/words/languages.ts'
import { speak } from '../../src/words/speak.ts'

const { languages } = readLanguages()

/** The form and its words as the editor has them in a language. */
export function sayingOf(code: string) {
  const words = languages.find((one) => one.code === code)?.words
  return sayingIn(speak({ ...words, ...calledIn(languages) }, 'throw', code))
}

export const saying = sayingOf('nb')
