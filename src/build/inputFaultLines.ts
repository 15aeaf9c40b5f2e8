import words from '../../locales/nb/proof.json' with { type: 'json' }
import type { InputFault } from '../proof/checks/inputFaults.ts'
import { speak } from '../words/speak.ts'

const language = speak({ proof: words }, 'throw')

/** The words of the proof's own report. */
export function sayProof(key: string, values: Readonly<Record<string, string>> = {}): string {
  return language.t(`proof.${key}`, { ...values })
}

/** All faults at once, a line each: where it stands, and what to do. Nothing where there are none. */
export function inputFaultLines(faults: readonly InputFault[]): string {
  if (faults.length === 0) return ''
  const lines = faults.map(({ fault, where, values }) =>
    sayProof('line', { where, text: sayProof(`faults.${fault}`, values) }),
  )
  return [sayProof('faulty'), ...lines].map((line) => `${line}\n`).join('')
}
