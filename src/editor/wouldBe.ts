import { check, placeOf } from '../pack/check.ts'
import type { Fault } from '../pack/fault.ts'
import type { Editing } from './editor.ts'
import type { Taking } from './taken.ts'
import { changed, valueOf, type Change } from './written.ts'

type Written = Pick<Editing, 'file' | 'text' | 'today'>

/** What stands in for a cell that is wrong, so that what else is wrong with its row is told too. */
const standIns: Readonly<Record<string, string>> = {
  number: '22 22 22 22',
  hours: '8–15',
  url: 'https://www.example.no/',
  email: 'post@example.no',
  checked: '2020-01-01',
}

/** Every fault that the rows will give, by their numbers: told before any of them is taken in. */
export function faultsAfter(
  written: Written,
  { rows, changes }: Taking,
): ReadonlyMap<number, readonly Fault[]> {
  const text = changed(written.text, changes)
  const value = valueOf(text)
  const places = rows.map(({ row, path }) => ({ row, path, place: placeOf(value, path) }))
  const faults = faultsOf(written, text)
  const mended = places.flatMap(({ path, place }) =>
    Object.entries(standIns).flatMap(([name, stand]): readonly Change[] =>
      faults.some(({ field }) => field === `${place}.${name}`)
        ? [{ path: [...path, name], value: stand }]
        : [],
    ),
  )
  const more = mended.length > 0 ? faultsOf(written, changed(text, mended)) : []
  const isTold = ({ field, fault }: Fault) =>
    faults.some((one) => one.field === field && (one.fault === fault || fault !== needsMore))
  const all = [...faults, ...more.filter((one) => !isTold(one))]
  return new Map(
    places.flatMap(({ row, place }) => {
      const own = all.filter(({ field }) => field === place || field.startsWith(`${place}.`))
      return own.length > 0 ? [[row, own] as const] : []
    }),
  )
}

/** Told of a number whatever is wrong with the number itself. */
const needsMore = 'numberWithoutSource'

function faultsOf({ file, today }: Written, text: string): readonly Fault[] {
  const checked = check(file, new TextEncoder().encode(text), today)
  return 'faults' in checked ? checked.faults : []
}
