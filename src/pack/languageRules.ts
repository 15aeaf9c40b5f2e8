import type { Broken } from './fault.ts'
import type { Pack } from './schema.ts'
import { isTexts, type Texts } from './texts.ts'

/** What is wrong between the languages of a pack: half translations. */
export function languageRules(pack: Pack): readonly Broken[] {
  return [...namesInEvery(pack), ...ownLanguage(pack)]
}

/** A language that is there says every name another one says: nobody meets half a translation. */
function namesInEvery({ names = {} }: Pack): readonly Broken[] {
  const said = Object.entries(names).map(([language, own]) => [language, fieldsIn(own)] as const)
  const all = new Set(said.flatMap(([, fields]) => fields))
  return said.flatMap(([language, fields]) => {
    const missing = [...all].filter((field) => !fields.includes(field)).join(', ')
    return missing
      ? [{ path: ['names', language], fault: 'notInEvery', values: { missing } } as const]
      : []
  })
}

/** Where a page's language is missing, the pack's own stands: it is in every table of texts. */
function ownLanguage({ language, ...rest }: Pack): readonly Broken[] {
  return textsIn(rest).flatMap(([texts, path]) =>
    texts[language] === undefined
      ? [{ path, fault: 'noOwnLanguage', values: { language } } as const]
      : [],
  )
}

/** Every text in several languages, with where it stands. */
function textsIn(
  value: unknown,
  path: readonly PropertyKey[] = [],
): readonly (readonly [Texts, readonly PropertyKey[]])[] {
  if (isTexts(value)) return [[value, path]]
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, item]) => textsIn(item, [...path, name]))
}

function fieldsIn(value: unknown, field = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [field]
  return Object.entries(value).flatMap(([name, part]) =>
    fieldsIn(part, field ? `${field}.${name}` : name),
  )
}
