import type { FactAtom, Formula, NoteAtom } from '../../../flows/formula.ts'
import { deeds, type Deed } from '../../../flows/progress.ts'
import { atomName, layAtoms, momentOf, pairsOf, type Atoms, type Moment } from './atoms.ts'
import { Bdd, every, none, type Zone } from './bdd.ts'
import { hopsOf, type Chart } from './chart.ts'
import { bitsOf, indexOf, layChoices, type Choice } from './choices.ts'

type Atom = FactAtom | NoteAtom

/** The atoms that are told apart, as the variables of diagrams. */
export interface Space {
  readonly bdd: Bdd
  readonly variables: number
  readonly atoms: Atoms
  readonly choices: ReadonlyMap<string, Choice>
  /** For each deed, the pairs of variables: known now, known when it was done. */
  readonly pairs: ReadonlyMap<Deed, readonly (readonly [now: number, then: number])[]>
  /** What is told apart of now, and of each deed. */
  readonly moments: readonly Moment[]
  /** Zones of formulas that were asked for before. */
  readonly zones: WeakMap<Formula, Zone>
}

/** One variable for each atom that a guard or a rule reads; what nobody reads is not told apart. */
export function spaceOf(chart: Chart, alsoRead: readonly Formula[] = []): Space {
  const guards = hopsOf(chart).map(({ guard }) => guard)
  const read = atomsIn([...guards, ...alsoRead])
  const choices = layChoices(
    chart,
    read.filter((atom) => 'note' in atom),
  )
  const start = [...choices.values()].reduce((sum, { bits }) => sum + bits, 0)
  const atoms = layAtoms(
    read.filter((atom) => 'fact' in atom),
    start,
  )
  return {
    bdd: new Bdd(),
    variables: start + atoms.size,
    atoms,
    choices,
    pairs: new Map(deeds.map((deed) => [deed, pairsOf(atoms, deed)])),
    moments: [undefined, ...deeds].map((deed) => momentOf(atoms, deed)),
    zones: new WeakMap(),
  }
}

/** All atoms of some formulas. What many of them share is read once. */
function atomsIn(formulas: readonly Formula[]): readonly Atom[] {
  const seen = new Set<Formula>()
  const read = (formula: Formula): readonly Atom[] => {
    if (seen.has(formula)) return []
    seen.add(formula)
    if ('all' in formula) return formula.all.flatMap(read)
    if ('any' in formula) return formula.any.flatMap(read)
    return 'not' in formula ? read(formula.not) : [formula]
  }
  return formulas.flatMap(read)
}

/** All contexts in which a formula holds. */
export function zoneOf(space: Space, formula: Formula): Zone {
  const known = space.zones.get(formula)
  if (known !== undefined) return known
  const zone = readZone(space, formula)
  space.zones.set(formula, zone)
  return zone
}

function readZone(space: Space, formula: Formula): Zone {
  const { bdd } = space
  if ('all' in formula)
    return formula.all.reduce((zone, part) => bdd.and(zone, zoneOf(space, part)), every)
  if ('any' in formula)
    return formula.any.reduce((zone, part) => bdd.or(zone, zoneOf(space, part)), none)
  if ('not' in formula) return bdd.minus(every, zoneOf(space, formula.not))
  if ('note' in formula) return chosen(space, formula.note, formula.is)
  const variable = space.atoms.get(atomName(formula.fact, formula.atLeast, formula.when))
  if (variable === undefined) throw new RangeError(`${formula.fact} is not told apart.`)
  return bdd.where(variable, true)
}

/**
 * All contexts in which a note, or the history, has a value.
 *
 * Throws where nobody said that the value would be asked for: it is not told apart from others.
 */
export function chosen(space: Space, name: string, value: string | boolean): Zone {
  const choice = space.choices.get(name)
  if (!choice || ![...choice.values, ...choice.asked].includes(value))
    throw new RangeError(`${name} ${String(value)} is not told apart.`)
  const index = choice.values.indexOf(value)
  if (index < 0) return none
  return bitsOf(choice, index).reduce<Zone>(
    (zone, [variable, on]) => space.bdd.and(zone, space.bdd.where(variable, on)),
    every,
  )
}

/** A zone after a note, or the history, was given a value. */
export function choose(space: Space, zone: Zone, name: string, value: string | boolean): Zone {
  return overBits(space, zone, name, value, space.bdd.assign)
}

/** What `choose` came from. */
export function unchoose(space: Space, zone: Zone, name: string, value: string | boolean): Zone {
  return overBits(space, zone, name, value, space.bdd.before)
}

function overBits(
  space: Space,
  zone: Zone,
  name: string,
  value: string | boolean,
  change: Bdd['assign'],
): Zone {
  const choice = space.choices.get(name)
  if (!choice) return zone
  const bits = bitsOf(choice, indexOf(choice, value))
  return bits.reduce((rest, [variable, on]) => change(rest, variable, on), zone)
}
