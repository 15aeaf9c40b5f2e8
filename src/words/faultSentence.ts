import type { i18n } from 'i18next'
import type { Fault } from '../pack/fault.ts'

/** What stands beside the sentences. */
export interface FaultWords {
  /** Kinds of values. */
  readonly kinds: Readonly<Record<string, string>>
  /** What a value that can be chosen stands for. */
  readonly valueOf: (choice: string) => string | undefined
}

/** What to do about a fault, in words of those who write packs: on the command line and in the editor. */
export function faultSentence(
  language: i18n,
  { kinds, valueOf }: FaultWords,
  fault: Fault['fault'],
  values: Fault['values'] = {},
): string {
  const { choices, value, expected } = values
  if (fault === 'notOneOf' && choices !== undefined)
    return choiceSentence(language, valueOf, String(choices).split(', '), String(value))
  const kind = Object.entries(kinds).find(([name]) => name === expected)?.[1]
  return language.t(`packs.faults.${fault}`, { ...values, ...(kind && { expected: kind }) })
}

/** What can be chosen, with what it stands for; or only what was meant, where its words were written. */
function choiceSentence(
  language: i18n,
  valueOf: FaultWords['valueOf'],
  choices: readonly string[],
  value: string,
): string {
  const meant = choices.find((choice) => isSaid(valueOf(choice), value))
  if (meant !== undefined) return language.t('packs.faults.meantChoice', { value, meant })
  const said = choices.map((choice) => {
    const words = valueOf(choice)
    return words === undefined ? choice : `${choice} (${words})`
  })
  return language.t('packs.faults.notOneOf', { value, choices: said.join(', ') })
}

/** Whether the words of a choice are those that were written in its place. */
function isSaid(words: string | undefined, written: string): boolean {
  return words !== undefined && written.length > 3 && plain(words).includes(plain(written).trim())
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
}
