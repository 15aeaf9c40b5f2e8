import words from '../../../locales/nb/packs.json' with { type: 'json' }
import type { Fault } from '../../pack/fault.ts'
import { speak } from '../../words/speak.ts'
import { fieldWords } from './fieldWords.ts'

const language = speak({ packs: words }, 'throw')

/** The words of the reports on packs. */
export function sayPacks(key: string, values: Readonly<Record<string, string | number>> = {}) {
  return language.t(`packs.report.${key}`, { ...values })
}

/** A fault as one line: file, line, field, what to do. */
export function faultLine({ file, line, field, fault, values }: Fault): string {
  const text = sentenceOf(fault, values)
  return sayPacks('line', { file, line, field: field || '·', text })
}

/** What to do about a fault, in words of those who write packs. */
export function sentenceOf(fault: Fault['fault'], values: Fault['values'] = {}): string {
  const { choices, value, expected } = values
  if (fault === 'notOneOf' && choices !== undefined)
    return choiceSentence(String(choices).split(', '), String(value))
  const kind = Object.entries(words.kinds).find(([name]) => name === expected)?.[1]
  return language.t(`packs.faults.${fault}`, { ...values, ...(kind && { expected: kind }) })
}

/** What can be chosen, with what it stands for; or only what was meant, where its words were written. */
function choiceSentence(choices: readonly string[], value: string): string {
  const { values } = fieldWords()
  const meant = choices.find((choice) => isSaid(values[choice], value))
  if (meant !== undefined) return language.t('packs.faults.meantChoice', { value, meant })
  const said = choices.map((choice) =>
    values[choice] === undefined ? choice : `${choice} (${values[choice]})`,
  )
  return language.t('packs.faults.notOneOf', { value, choices: said.join(', ') })
}

/** Whether the words of a choice are those that were written in its place. */
function isSaid(words: string | undefined, written: string): boolean {
  return words !== undefined && written.length > 3 && plain(words).includes(plain(written).trim())
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
}
