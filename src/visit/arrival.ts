import { stateIds } from '../../flows/bti/ids.ts'

/** How somebody came: plainly, by a link to a question, or by a link to nothing. */
export type Arrival = 'plain' | 'step' | 'unknown'

/** Reads what stands after the # of an address. */
export function arrivalBy(hash: string): Arrival {
  const name = hash.replace(/^#/, '')
  if (name === '') return 'plain'
  return stateIds.some((id) => id === name) ? 'step' : 'unknown'
}
