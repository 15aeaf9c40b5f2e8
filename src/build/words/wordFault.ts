import words from '../../../locales/nb/words.json' with { type: 'json' }
import { speak } from '../../words/speak.ts'

/** Something wrong with the words of a language: in which file, at which key, and what. */
export interface WordFault {
  readonly file: string
  readonly key: string
  readonly fault: keyof typeof words.faults
  readonly values?: Readonly<Record<string, string | number>>
}

const language = speak({ words }, 'throw')

/** A fault as one line: where it is, and what to do. */
export function wordFaultLine({ file, key, fault, values = {} }: WordFault): string {
  return language.t('words.line', {
    file,
    key: key || '·',
    text: language.t(`words.faults.${fault}`, values),
  })
}

/** All faults at once, and how many there are. Nothing where there are none. */
export function wordFaultLines(faults: readonly WordFault[]): string {
  if (faults.length === 0) return ''
  const sum = language.t('words.sum', { count: faults.length })
  return [...faults.map(wordFaultLine), sum, ''].join('\n')
}
