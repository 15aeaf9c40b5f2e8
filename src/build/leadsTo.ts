import { stateIds, type StateId } from '../../flows/bti/ids.ts'
import { bti } from '../../flows/bti/bti.ts'
import { nodeOf } from '../walk/walk.ts'

/** Where an answer leads: one state, back, or on to what is still open. */
export type Leads = StateId | 'stay' | 'back' | 'next'

/** The places an answer can lead to, in the order the chart tries them. */
export function leadsTo(id: StateId, answer: string): readonly Leads[] {
  const ways = nodeOf(bti, id).on[answer] ?? []
  return [...new Set(ways.map((way) => leadOf(way.target?.[0]?.id)))]
}

function leadOf(target: string | undefined): Leads {
  if (target === undefined) return 'stay'
  const name = target.replace(/^bti\.(work\.)?/, '')
  if (name === 'aside.return' || name === 'place') return 'back'
  return stateIds.find((id) => id === name) ?? 'next'
}
