import type { i18n } from 'i18next'
import { keysOf } from '../../flows/keysOf.ts'
import { practiceSettings, practiceThemes } from '../../flows/scenarios/practice/practiceCase.ts'
import { sources } from '../../flows/sources.ts'
import { localPoints } from '../pack/points.ts'
import { wordsFor } from '../words/words.ts'

export type Texts = Readonly<Record<string, string>>

/** What each choice in a pack stands for, places in the walk by their titles, in one language. */
export function fieldValues(language: i18n): Texts {
  const { title, shared } = wordsFor(language, 'unasked')
  return {
    ...textsAt(language, 'packs.schema.values'),
    ...Object.fromEntries([
      ...localPoints.map((at) => [at, title(at)]),
      ...practiceSettings.map((one) => [
        `cases.setting.${one}`,
        shared(`training.choose.settings.${one}`),
      ]),
      ...practiceThemes.map((one) => [
        `cases.themes.${one}`,
        shared(`training.choose.themes.${one}`),
      ]),
      ...keysOf(sources).map((one) => [`cases.ground.${one}`, shared(`plan.sources.${one}`)]),
    ]),
  }
}

/** A branch of the words as texts by their whole key, `ages.from` among them. */
export function textsAt(language: i18n, key: string): Texts {
  return textsOf(language.getResource(language.language, 'translation', key))
}

export function textsOf(tree: unknown): Texts {
  if (typeof tree !== 'object' || tree === null) return {}
  return Object.fromEntries(
    Object.entries(tree).map(([name, said]: readonly [string, unknown]) => [name, String(said)]),
  )
}
