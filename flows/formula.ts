import { reaches, type Certainty, type FactName } from './facts.ts'
import type { Context, Deed, Notes } from './progress.ts'

/** A fact has reached a level; with `when`, it had reached it when the deed was done. */
export interface FactAtom {
  readonly fact: FactName
  readonly atLeast: Certainty
  readonly when?: Deed
}

/** A note has a value. */
export interface NoteAtom {
  readonly note: keyof Notes
  readonly is: string | boolean
}

/**
 * A condition as data: guards of the chart and rows of the plan are both written in it, so that
 * what they read can be listed, explained and explored (decisions B4).
 */
export type Formula =
  | FactAtom
  | NoteAtom
  | { readonly all: readonly Formula[] }
  | { readonly any: readonly Formula[] }
  | { readonly not: Formula }

/** Whether a formula holds. An empty `all` holds, an empty `any` does not. */
export function holds(formula: Formula, context: Context): boolean {
  if ('all' in formula) return formula.all.every((part) => holds(part, context))
  if ('any' in formula) return formula.any.some((part) => holds(part, context))
  if ('not' in formula) return !holds(formula.not, context)
  if ('note' in formula) return context.notes[formula.note] === formula.is
  const known = formula.when ? context.done[formula.when] : context.facts
  return reaches(known[formula.fact], formula.atLeast)
}

/** All atoms a formula reads. */
export function atomsOf(formula: Formula): readonly (FactAtom | NoteAtom)[] {
  if ('all' in formula) return formula.all.flatMap(atomsOf)
  if ('any' in formula) return formula.any.flatMap(atomsOf)
  if ('not' in formula) return atomsOf(formula.not)
  return [formula]
}

/** Every part holds. */
export const all = (...parts: readonly Formula[]): Formula => ({ all: parts })
/** One part at least holds. */
export const any = (...parts: readonly Formula[]): Formula => ({ any: parts })
/** It does not hold. */
export const not = (part: Formula): Formula => ({ not: part })
/** Holds whatever is known. */
export const always: Formula = { all: [] }

/** At least *unsure*: enough for a duty to act or a duty to keep quiet (decisions A1). */
export const suspected = (fact: FactName): Formula => ({ fact, atLeast: 'unsure' })

/** Answered *yes*. */
export const certain = (fact: FactName): Formula => ({ fact, atLeast: 'yes' })

/** Answered at all. A permission needs an answer, not an absence. */
export const answered = (fact: FactName): Formula => ({ fact, atLeast: 'no' })

/** Not asked, or not answered yet. */
export const unanswered = (fact: FactName): Formula => not(answered(fact))

/** What is said of a fact holds for one of them at least. */
export const anyOf = (of: (fact: FactName) => Formula, facts: readonly FactName[]): Formula =>
  any(...facts.map(of))

/** What is said of a fact holds for each of them. */
export const allOf = (of: (fact: FactName) => Formula, facts: readonly FactName[]): Formula =>
  all(...facts.map(of))

/** A fact stands higher now than when the deed was done: the deed does not cover it. */
export const risenSince =
  (deed: Deed) =>
  (fact: FactName): Formula =>
    any(
      all({ fact, atLeast: 'yes' }, not({ fact, atLeast: 'yes', when: deed })),
      all({ fact, atLeast: 'unsure' }, not({ fact, atLeast: 'unsure', when: deed })),
    )

/** A note has this value. */
export const noted = (note: keyof Notes, is: string | boolean): Formula => ({ note, is })
