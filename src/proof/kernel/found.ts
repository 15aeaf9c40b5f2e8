import { none, type Zone } from './bdd.ts'
import type { Chart, Place } from './chart.ts'
import type { Checked, Fault, Proof } from './proof.ts'

/** Some places of a chart; those it does not have are left out. */
export function placesOf({ places }: Chart, at: readonly string[] | 'everywhere') {
  return at === 'everywhere' ? [...places.values()] : at.flatMap((id) => places.get(id) ?? [])
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

/** A fault that no context shows, in a table or a text. */
export function nowhere(why: string): Fault {
  return { at: undefined, answer: undefined, zone: none, why }
}

/** A check of so many cases, each of which counts. */
export function allOf(cases: number, faults: readonly Fault[]): Checked {
  return { cases, premise: cases, faults }
}

/** A check of every place. */
export function everyPlace(
  { chart }: Pick<Proof, 'chart'>,
  find: (place: Place) => readonly Fault[],
): Checked {
  return allOf(chart.places.size, placesOf(chart, 'everywhere').flatMap(find))
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
