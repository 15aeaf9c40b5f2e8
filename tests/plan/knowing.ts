import { factNames, join, nothingKnown, type Learnt } from '../../flows/facts.ts'
import { untouched, type Context, type Notes } from '../../flows/progress.ts'

/** Somebody who knows this, and has not been asked for anything else. */
export function knowing(learnt: Learnt, notes: Partial<Notes> = {}): Context {
  return {
    ...untouched,
    facts: join(nothingKnown, learnt),
    notes: { ...untouched.notes, ...notes },
  }
}

/** Somebody who has answered *no* to everything but this. */
export function onlyKnowing(learnt: Learnt, notes: Partial<Notes> = {}): Context {
  const no = Object.fromEntries(factNames.map((fact) => [fact, 'no' as const]))
  return knowing({ ...no, ...learnt }, notes)
}
