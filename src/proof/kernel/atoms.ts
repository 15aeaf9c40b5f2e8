import {
  certainties,
  factNames,
  reaches,
  type Certainty,
  type FactName,
  type Facts,
} from '../../../flows/facts.ts'
import type { FactAtom } from '../../../flows/formula.ts'
import { deeds, type Context, type Deed } from '../../../flows/progress.ts'

/** For each atom of a fact that somebody reads, its variable. */
export type Atoms = ReadonlyMap<string, number>

/** Neighbouring variables belong to one fact and one level: that keeps the diagrams small. */
export function layAtoms(read: readonly FactAtom[], start: number): Atoms {
  const wanted = new Set(read.map(({ fact, atLeast, when }) => atomName(fact, atLeast, when)))
  const names = factNames.flatMap((fact) =>
    certainties.flatMap((level) => {
      const now = atomName(fact, level)
      const then = deeds.map((deed) => atomName(fact, level, deed)).filter((one) => wanted.has(one))
      return wanted.has(now) || then.length > 0 ? [now, ...then] : []
    }),
  )
  return new Map(names.map((name, index) => [name, start + index]))
}

/** What an atom is called: `now violence unsure`, `reported neglect yes`. */
export function atomName(fact: FactName, level: Certainty, when?: Deed): string {
  return `${when ?? 'now'} ${fact} ${level}`
}

/** What is told apart of what was known at one moment: now, or when a deed was done. */
export type Moment = (context: Context) => MomentRead

export interface MomentRead {
  /** The variables that are true. */
  readonly on: readonly number[]
  /** Equal for all facts that nobody can tell apart. */
  readonly number: number
}

/** Contexts share their facts, so each is read once. */
export function momentOf(atoms: Atoms, deed: Deed | undefined): Moment {
  const told = factNames.flatMap((fact) =>
    certainties.flatMap((level) => {
      const variable = atoms.get(atomName(fact, level, deed))
      return variable === undefined ? [] : [{ fact, level, variable }]
    }),
  )
  const known = new WeakMap<Facts, MomentRead>()
  const numbers = new Map<string, number>()
  return ({ facts, done }) => {
    const then = deed ? done[deed] : facts
    const before = known.get(then)
    if (before) return before
    const on = told.flatMap(({ fact, level, variable }) =>
      reaches(then[fact], level) ? variable : [],
    )
    const number = numbers.get(on.join()) ?? numbers.size
    numbers.set(on.join(), number)
    const read = { on, number }
    known.set(then, read)
    return read
  }
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
