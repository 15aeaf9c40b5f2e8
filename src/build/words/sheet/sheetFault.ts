import words from '../../../../locales/nb/words.json' with { type: 'json' }
import { speak } from '../../../words/speak.ts'
import type { WordFault } from '../wordFault.ts'

/** What is wrong in a sheet: in which row, with the heading as the first, at which key, and what. */
export interface SheetFault {
  readonly row: number
  readonly key: string
  readonly fault: keyof typeof words.sheet.faults | WordFault['fault']
  readonly values?: Readonly<Record<string, string | number>>
}

const language = speak({ words }, 'throw')

/** Something said about a sheet. */
export function saySheet(
  key: 'written' | 'applied' | 'same' | 'unmarked' | `faults.${keyof typeof words.sheet.faults}`,
  values: Readonly<Record<string, string | number>>,
): string {
  return language.t(`words.sheet.${key}`, values)
}

/** A fault as one line: where it is, and what to do. */
export function sheetFaultLine({ row, key, fault, values = {} }: SheetFault): string {
  const text =
    fault in words.sheet.faults
      ? language.t(`words.sheet.faults.${fault}`, values)
      : language.t(`words.faults.${fault}`, values)
  return language.t('words.sheet.line', { row, key: key || '·', text })
}

/** All faults at once, and how many there are. */
export function sheetFaultLines(faults: readonly SheetFault[]): string {
  const sum = language.t('words.sheet.sum', { count: faults.length })
  return [...faults.map(sheetFaultLine), sum].join('\n')
}
