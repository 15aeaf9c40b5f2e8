import { check, type Checked } from '../../src/pack/check.ts'
import type { Fault } from '../../src/pack/fault.ts'
import type { Pack } from '../../src/pack/schema.ts'

/** The day of the tests. */
export const today = '2026-11-26'

/** A small pack that is in order. */
export const sound = `id: tinn
number: '4026'
language: nb
status: draft
names:
  nb: { model: Felles barn, source: here }
sources:
  here: { title: Siden, url: 'https://www.example.no/a', read: '2026-11-21', confidence: C }
`

export function checked(yaml: string, file = 'tinn.yaml'): Checked {
  return check(file, new TextEncoder().encode(yaml), today)
}

export function faultsOf(yaml: string, file?: string): readonly Fault[] {
  const result = checked(yaml, file)
  return 'faults' in result ? result.faults : []
}

/** The pack of a text that is in order. */
export function packOf(yaml: string, file?: string): Pack {
  const result = checked(yaml, file)
  if ('faults' in result) throw new Error(JSON.stringify(result.faults, null, 1))
  return result.pack
}
