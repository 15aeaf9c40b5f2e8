import {
  certainties,
  factNames,
  reaches,
  type Certainty,
  type FactName,
} from '../../flows/facts.ts'
import type { FactAtom } from '../../flows/formula.ts'
import { deeds, type Context, type Deed } from '../../flows/progress.ts'

/** For each atom of a fact that somebody reads, its variable. */
export type Atoms = ReadonlyMap<string, number>

/** Neighbouring variables belong to one fact and one level: that keeps the diagrams small. */
export function layAtoms(read: readonly FactAtom[], start: number): Atoms {
  const names = factNames.flatMap((fact) =>
    certainties.flatMap((level) => {
      const of = read.filter((atom) => atom.fact === fact && atom.atLeast === level)
      if (of.length === 0) return []
      const then = deeds.filter((deed) => of.some((atom) => atom.when === deed))
      return [atomName(fact, level), ...then.map((deed) => atomName(fact, level, deed))]
    }),
  )
  return new Map(names.map((name, index) => [name, start + index]))
}

/** What an atom is called: `now violence unsure`, `reported neglect yes`. */
export function atomName(fact: FactName, level: Certainty, when?: Deed): string {
  return `${when ?? 'now'} ${fact} ${level}`
}

/** An atom as it is read from a context. */
export function readingOf(name: string): (context: Context) => '0' | '1' {
  const [when, fact, level] = name.split(' ')
  const deed = deeds.find((one) => one === when)
  const known = factNames.find((one) => one === fact)
  const atLeast = certainties.find((one) => one === level)
  if (!known || !atLeast) throw new RangeError(`No atom ${name}.`)
  return ({ facts, done }) => (reaches((deed ? done[deed] : facts)[known], atLeast) ? '1' : '0')
}

/** The pairs of variables that a deed copies: known now, known when it was done. */
export function pairsOf(atoms: Atoms, deed: Deed) {
  return factNames.flatMap((fact) =>
    certainties.flatMap((level) => {
      const now = atoms.get(atomName(fact, level))
      const then = atoms.get(atomName(fact, level, deed))
      return now === undefined || then === undefined ? [] : [[now, then] as const]
    }),
  )
}
