import type { Check, CheckOf } from '../../../flows/rules/rule.ts'
import { overHops } from './onHops.ts'
import { beside } from './beside.ts'
import { listed, unread } from './onRows.ts'
import { afterAnswer, keeps, leads, offered, oneEvent, onPlaces, onPlan } from './onZones.ts'
import type { Checked, Proof } from '../kernel/proof.ts'

/** What is checked over contexts, and not by code, words or a test of its own. */
export type OverContexts = Exclude<Check, CheckOf<'named' | 'words' | 'test'>>

/** Makes a check over all contexts. */
export function run(proof: Proof, check: OverContexts): Checked {
  switch (check.kind) {
    case 'plan':
      return onPlan(proof, check)
    case 'place':
      return onPlaces(proof, check)
    case 'keeps':
      return keeps(proof, check)
    case 'offered':
      return offered(proof, check)
    case 'oneEvent':
      return oneEvent(proof, check)
    case 'idle':
    case 'deed':
    case 'neverLeads':
      return overHops(proof, check)
    case 'after':
      return afterAnswer(proof, check)
    case 'leads':
      return leads(proof, check)
    case 'cites':
    case 'names':
      return listed(check)
    case 'beside':
      return beside(proof, check)
    case 'unread':
  }
  return unread(check)
}
