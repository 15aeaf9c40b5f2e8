import { valueAt } from '../check.ts'
import { termWords } from '../termWords.ts'
import { languages } from '../wordRules.ts'
import type { Step } from './step.ts'

/** From 1 to 2: a word for a step or a worry (`step: trinn`) gets the forms a sentence needs. */
export const wordForms: Step = (pack) =>
  languages.flatMap((language) => {
    const { steps, concerns } = termWords[language]
    const lists = { step: steps, concern: concerns }
    return (['step', 'concern'] as const).flatMap((name) => {
      const path = ['names', language, name]
      const value = valueAt(pack, path)
      if (typeof value !== 'string') return []
      const forms = lists[name].find(({ plain }) => plain === value.trim().toLowerCase())
      return forms
        ? {
            path,
            moved: 'wordForms',
            values: { value, forms: Object.values(forms).join(', ') },
            changes: [{ path, value: { ...forms } }],
          }
        : {
            path,
            moved: 'wordUnknown',
            values: { value },
            changes: [{ path, value: undefined, aside: true }],
          }
    })
  })
