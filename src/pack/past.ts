import { isTooOld } from '../../flows/fresh.ts'
import type { Broken } from './fault.ts'
import type { Pack } from './schema.ts'

/** What of a pack is past its date on a day: numbers after half a year, pages read after a year, the review. */
export function past(pack: Pack, today: string): readonly Broken[] {
  const { contacts = {}, sources, owner } = pack
  const { services = [], moreContacts = [], btiContacts = [] } = pack
  const numbers = [
    ...Object.entries(contacts).flatMap(([id, one]) => numbersOf(['contacts', id], one)),
    ...Object.entries({ services, moreContacts, btiContacts }).flatMap(([name, items]) =>
      items.flatMap((one, index) => numbersOf([name, index], one)),
    ),
  ]
  return [
    ...numbers.flatMap(([path, on]) =>
      isTooOld(on, 'number', today) ? [{ path, fault: 'numberOld', values: { on } } as const] : [],
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

interface Reached {
  readonly number?: string | undefined
  readonly checked?: string | undefined
  readonly numbers?: readonly { readonly checked: string }[] | undefined
}

/** The day each number of a service was checked, with where it stands. */
function numbersOf(path: readonly PropertyKey[], one: Reached | undefined) {
  const further = (one?.numbers ?? []).map(
    ({ checked }, at) => [[...path, 'numbers', at, 'checked'], checked] as const,
  )
  return one?.number ? [[[...path, 'checked'], one.checked ?? ''] as const, ...further] : further
}

/** What is said of a pack’s age, among everything its author is told. */
export const pastFaults: readonly string[] = ['numberOld', 'sourceOld', 'reviewPast']
