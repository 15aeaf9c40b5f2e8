import { z } from 'zod'
import { pack } from './schema.ts'

/** The published JSON Schema: with it, editors complete and check a pack while it is written. */
export function jsonSchema(): object {
  return {
    title: 'BTI-veiviseren: en kommunes pakke',
    description:
      'Navn, kontakter, frister og egne steg. Feltene er alle som finnes; kjernen er lik for alle.',
    ...z.toJSONSchema(pack, { target: 'draft-7', unrepresentable: 'any' }),
  }
}
