import words from '../../../locales/nb/packs.json' with { type: 'json' }
import type { Fault } from '../../pack/fault.ts'
import { speak } from '../../words/speak.ts'

const language = speak({ packs: words }, 'throw')

/** The words of the reports on packs. */
export function sayPacks(key: string, values: Readonly<Record<string, string | number>> = {}) {
  return language.t(`packs.report.${key}`, { ...values })
}

/** A fault as one line: file, line, field, what to do. */
export function faultLine({ file, line, field, fault, values }: Fault): string {
  const text = language.t(`packs.faults.${fault}`, { ...values })
  return sayPacks('line', { file, line, field: field || '·', text })
}
