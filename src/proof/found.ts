import { none, type Zone } from './bdd.ts'
import type { Place } from './chart.ts'
import type { Checked, Fault, Proof } from './proof.ts'

/** The places a check is about. */
export function placesOf({ chart }: Proof, at: readonly string[] | 'everywhere'): readonly Place[] {
  if (at === 'everywhere') return [...chart.places.values()]
  return at.flatMap((id) => chart.places.get(id) ?? [])
}

/** A fault, where there is any context to show it. */
export function fault(
  at: string | undefined,
  answer: string | undefined,
  zone: Zone,
  why: string,
): readonly Fault[] {
  return zone === none ? [] : [{ at, answer, zone, why }]
}

/** What was found in several places, as one. */
export function summed(
  found: readonly { readonly faults: readonly Fault[]; readonly count: number }[],
): Checked {
  return {
    cases: found.length,
    premise: found.reduce((sum, { count }) => sum + count, 0),
    faults: found.flatMap(({ faults }) => faults),
  }
}
