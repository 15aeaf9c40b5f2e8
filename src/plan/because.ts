import type { FactName } from '../../flows/facts.ts'
import { holds, type FactAtom, type Formula, type NoteAtom } from '../../flows/formula.ts'
import { untouched, type Context, type Notes } from '../../flows/progress.ts'

/** What a condition rests on. */
export interface Grounds {
  readonly facts: readonly FactName[]
  readonly notes: readonly (keyof Notes)[]
}

type Atom = FactAtom | NoteAtom

/**
 * The smallest set of facts and notes that makes a condition hold – or, for one that does not
 * hold, that keeps it from holding.
 *
 * The cheapest part of an `any` is enough. Never names a fact that plays no part.
 */
export function groundsOf(formula: Formula, context: Context): Grounds {
  const atoms = witness(formula, context, holds(formula, context))
  return {
    facts: [...new Set(atoms.flatMap((atom) => ('fact' in atom ? [atom.fact] : [])))],
    notes: [...new Set(atoms.flatMap((atom) => ('note' in atom ? [atom.note] : [])))],
  }
}

function witness(formula: Formula, context: Context, held: boolean): readonly Atom[] {
  if ('not' in formula) return witness(formula.not, context, !held)
  if ('all' in formula)
    return held ? every(formula.all, context, held) : cheapest(formula.all, context, held)
  if ('any' in formula)
    return held ? cheapest(formula.any, context, held) : every(formula.any, context, held)
  return [formula]
}

/**
 * All parts are needed. What is absent is only named where nothing that was said explains it: an
 * answer causes a line, the many things that are not so do not.
 */
function every(parts: readonly Formula[], context: Context, held: boolean): readonly Atom[] {
  const present = parts
    .filter((part) => !('not' in part))
    .flatMap((part) => witness(part, context, held))
    .filter((atom) => wasSaid(atom, context))
  return present.length > 0 ? present : parts.flatMap((part) => witness(part, context, held))
}

function wasSaid(atom: Atom, context: Context): boolean {
  return 'fact' in atom
    ? context.facts[atom.fact] !== 'unasked'
    : context.notes[atom.note] !== untouched.notes[atom.note]
}

function cheapest(parts: readonly Formula[], context: Context, held: boolean): readonly Atom[] {
  const fit = parts
    .filter((part) => holds(part, context) === held)
    .map((part) => witness(part, context, held))
  return fit.reduce((a, b) => (weigh(b, context) < weigh(a, context) ? b : a), fit[0] ?? [])
}

/** Something said weighs less than something never asked: it explains more. */
function weigh(atoms: readonly Atom[], context: Context): number {
  return atoms.reduce((sum, atom) => sum + (wasSaid(atom, context) ? 1 : 1.5), 0)
}
