import {
  certainties,
  factNames,
  reaches,
  type Certainty,
  type FactName,
} from '../../flows/facts.ts'
import { atomsOf, type FactAtom, type Formula, type NoteAtom } from '../../flows/formula.ts'
import { deeds, untouched, type Context, type Deed, type Notes } from '../../flows/progress.ts'
import { Bdd, every, none, type Zone } from './bdd.ts'
import type { Chart, Effect, Hop } from './chart.ts'

/** What can be told apart: a value of a note, or the place in the history, as a few bits. */
interface Choice {
  readonly values: readonly (string | boolean)[]
  readonly first: number
  readonly bits: number
}

/** The atoms that are told apart, as the variables of diagrams. */
export interface Space {
  readonly bdd: Bdd
  readonly variables: number
  readonly atoms: ReadonlyMap<string, number>
  readonly choices: ReadonlyMap<string, Choice>
  /** For each deed, the pairs of variables: known now, known when it was done. */
  readonly pairs: ReadonlyMap<Deed, readonly (readonly [now: number, then: number])[]>
  /** Each atom as it is read from a context. */
  readonly readings: readonly ((context: Context) => '0' | '1')[]
  /** Zones of formulas that were asked for before. */
  readonly zones: WeakMap<Formula, Zone>
}

export const historyChoice = '(history)'

/** One variable for each atom that a guard or a rule reads; what nobody reads is not told apart. */
export function spaceOf(chart: Chart, alsoRead: readonly Formula[] = []): Space {
  const hops = hopsOf(chart)
  const read = [...hops.map(({ guard }) => guard), ...alsoRead].flatMap(atomsOf)
  const choices = layChoices(
    chart,
    hops,
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
    readings: [...atoms.keys()].map(readingOf),
    zones: new WeakMap(),
  }
}

export function hopsOf(chart: Chart): readonly Hop[] {
  return [...chart.places.values()].flatMap(({ routes, events }) => [
    ...routes,
    ...[...events.values()].flat(),
  ])
}

/** Neighbouring variables belong to one fact and one level: that keeps the diagrams small. */
function layAtoms(read: readonly FactAtom[], start: number): ReadonlyMap<string, number> {
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

function atomName(fact: FactName, level: Certainty, when?: Deed): string {
  return `${when ?? 'now'} ${fact} ${level}`
}

function readingOf(name: string): (context: Context) => '0' | '1' {
  const [when, fact, level] = name.split(' ')
  const deed = deeds.find((one) => one === when)
  const known = factNames.find((one) => one === fact)
  const atLeast = certainties.find((one) => one === level)
  if (!known || !atLeast) throw new RangeError(`No atom ${name}.`)
  return ({ facts, done }) => (reaches((deed ? done[deed] : facts)[known], atLeast) ? '1' : '0')
}

function pairsOf(atoms: ReadonlyMap<string, number>, deed: Deed) {
  return factNames.flatMap((fact) =>
    certainties.flatMap((level) => {
      const now = atoms.get(atomName(fact, level))
      const then = atoms.get(atomName(fact, level, deed))
      return now === undefined || then === undefined ? [] : [[now, then] as const]
    }),
  )
}

/** The value of a note that nobody asks for. */
const other = '(other)'

/** A note has the values it is asked for, and one that stands for all others it is ever given. */
function layChoices(
  chart: Chart,
  hops: readonly Hop[],
  read: readonly NoteAtom[],
): ReadonlyMap<string, Choice> {
  const written = hops.flatMap(({ effects }) =>
    effects.flatMap((effect) => (effect.type === 'note' ? [effect.params] : [])),
  )
  const valuesOf = (note: keyof Notes) => {
    const given = [untouched.notes[note], ...written.flatMap((params) => params[note] ?? [])]
    const asked = read.filter((atom) => atom.note === note).map(({ is }) => is)
    return [...new Set(given.map((value) => (asked.includes(value) ? value : other)))]
  }
  const tables: readonly (readonly [string, readonly (string | boolean)[]])[] = [
    ...[...new Set(read.map(({ note }) => note))].map((note) => [note, valuesOf(note)] as const),
    ...(chart.history ? [[historyChoice, ['', ...chart.history.remembers]] as const] : []),
  ]
  let first = 0
  return new Map(
    tables
      .toSorted(([, a], [, b]) => a.length - b.length)
      .map(([name, values]) => {
        const choice = { values, first, bits: Math.ceil(Math.log2(Math.max(values.length, 2))) }
        first += choice.bits
        return [name, choice]
      }),
  )
}

function indexOf({ values }: Choice, value: string | boolean): number {
  const index = values.indexOf(value)
  return index < 0 ? values.indexOf(other) : index
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

/** All contexts in which a note, or the history, has a value. */
export function chosen(space: Space, name: string, value: string | boolean): Zone {
  const choice = space.choices.get(name)
  const index = choice?.values.indexOf(value) ?? -1
  if (!choice || index < 0) return none
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

function bitsOf(choice: Choice, index: number): readonly (readonly [number, boolean])[] {
  return Array.from({ length: choice.bits }, (_, bit) => [
    choice.first + bit,
    (index & (1 << bit)) !== 0,
  ])
}

/** A zone after an effect. */
export function after(space: Space, zone: Zone, effect: Effect): Zone {
  if (effect.type === 'note')
    return Object.entries(effect.params).reduce(
      (rest, [note, value]) => choose(space, rest, note, value),
      zone,
    )
  if (effect.type === 'learn')
    return taught(space, effect.params).reduce(
      (rest, variable) => space.bdd.assign(rest, variable, true),
      zone,
    )
  return (space.pairs.get(effect.params.deed) ?? []).reduce(
    (rest, pair) => copied(space.bdd, rest, pair),
    zone,
  )
}

/** Where a zone came from by an effect: all contexts from which it leads into the zone. */
export function beforeEffect(space: Space, zone: Zone, effect: Effect): Zone {
  const { bdd } = space
  if (effect.type === 'note')
    return Object.entries(effect.params).reduce(
      (rest, [note, value]) => unchoose(space, rest, note, value),
      zone,
    )
  if (effect.type === 'learn')
    return taught(space, effect.params).reduce((rest, v) => bdd.before(rest, v, true), zone)
  return (space.pairs.get(effect.params.deed) ?? []).reduce((rest, [now, then]) => {
    const known = bdd.and(bdd.before(rest, then, true), bdd.where(now, true))
    return bdd.or(known, bdd.and(rest, bdd.where(now, false)))
  }, zone)
}

function copied(bdd: Bdd, zone: Zone, [now, then]: readonly [number, number]): Zone {
  const known = bdd.assign(bdd.and(zone, bdd.where(now, true)), then, true)
  return bdd.or(known, bdd.and(zone, bdd.where(now, false)))
}

/** The variables that become true: every level up to the one that is learnt. */
function taught(space: Space, learnt: Readonly<Partial<Record<FactName, Certainty>>>) {
  return factNames.flatMap((fact) => {
    const value = learnt[fact]
    if (value === undefined) return []
    return certainties.flatMap((level) =>
      reaches(value, level) ? (space.atoms.get(atomName(fact, level)) ?? []) : [],
    )
  })
}

/** A context as the one assignment it is. */
export function assignmentOf(space: Space, context: Context, history: string) {
  const on = new Set<number>()
  for (const [name, choice] of space.choices) {
    const value = name === historyChoice ? history : noteOf(context.notes, name)
    for (const [variable, isOn] of bitsOf(choice, indexOf(choice, value)))
      if (isOn) on.add(variable)
  }
  for (const [index, variable] of [...space.atoms.values()].entries())
    if (space.readings[index]?.(context) === '1') on.add(variable)
  return (variable: number) => on.has(variable)
}

/** A context as a short text: equal for all contexts that nobody can tell apart. */
export function keyOf(space: Space, context: Context, history: string): string {
  const values = [...space.choices].map(([name, choice]) =>
    indexOf(choice, name === historyChoice ? history : noteOf(context.notes, name)),
  )
  return `${values.join(',')}|${space.readings.map((read) => read(context)).join('')}`
}

function noteOf(notes: Notes, name: string): string | boolean {
  const table: Readonly<Record<string, string | boolean>> = { ...notes }
  return table[name] ?? ''
}
