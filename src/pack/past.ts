import { isTooOld } from '../../flows/fresh.ts'
import type { Broken } from './fault.ts'
import type { Pack } from './schema.ts'

/** What of a pack is past its date on a day: numbers after half a year, pages read after a year, the review. */
export function past(pack: Pack, today: string): readonly Broken[] {
  const { contacts = {}, services = [], sources, owner } = pack
  const numbers = [
    ...Object.entries(contacts).map(([id, one]) => [['contacts', id, 'checked'], one] as const),
    ...services.map((one, index) => [['services', index, 'checked'], one] as const),
  ]
  return [
    ...numbers.flatMap(([path, one]) =>
      one?.number && isTooOld(one.checked ?? '', 'number', today)
        ? [{ path, fault: 'numberOld', values: { on: one.checked ?? '' } } as const]
        : [],
    ),
    ...Object.entries(sources).flatMap(([id, { read }]) =>
      isTooOld(read, 'source', today)
        ? [{ path: ['sources', id, 'read'], fault: 'sourceOld', values: { on: read } } as const]
        : [],
    ),
    ...(owner && owner.review < today
      ? [{ path: ['owner', 'review'], fault: 'reviewPast', values: { on: owner.review } } as const]
      : []),
  ]
}

/** What is said of a pack’s age, among everything its author is told. */
export const pastFaults: readonly string[] = ['numberOld', 'sourceOld', 'reviewPast']
