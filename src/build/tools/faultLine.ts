import words from '../../../locales/nb/packs.json' with { type: 'json' }
import report from '../../../locales/nb/report.json' with { type: 'json' }
import type { Fault } from '../../pack/fault.ts'
import { valueWords } from '../../pack/jsonSchema.ts'
import { faultSentence } from '../../words/faultSentence.ts'
import { speak } from '../../words/speak.ts'
import { askedWords, fieldWords } from './fieldWords.ts'

const language = speak({ packs: words, report }, 'throw')

/** The words of the reports on packs. */
export function sayPacks(key: string, values: Readonly<Record<string, string | number>> = {}) {
  return language.t(`report.${key}`, { ...values })
}

/** What became of something in an older pack. */
export function sayMoved(id: string, values: Readonly<Record<string, string | number>>): string {
  const deadline = fieldWords().values[String(values['for'])]
  return language.t(`packs.migrated.${id}`, { ...values, ...(deadline && { for: deadline }) })
}

/** A fault as one line: file, line, field, what to do. */
export function faultLine({ file, line, field, fault, values }: Fault): string {
  const text = sentenceOf(fault, values, field)
  return sayPacks('line', { file, line, field: field || '·', text })
}

/** What to do about a fault, in words of those who write packs. */
export function sentenceOf(
  fault: Fault['fault'],
  values: Fault['values'] = {},
  field = '',
): string {
  const { at, open } = values
  const place = field.replaceAll(/\[[^\]]*\]/g, '').split('.')
  return faultSentence(
    language,
    {
      kinds: words.kinds,
      valueOf: (choice) => valueWords([...place, choice], fieldWords().values),
    },
    fault,
    {
      ...values,
      ...(at !== undefined && open !== undefined && askedWords(String(at), String(open))),
    },
  )
}
