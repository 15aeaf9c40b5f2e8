import type { Context, Notes } from '../../flows/progress.ts'
import { bitsOf, historyChoice, indexOf } from './choices.ts'
import type { Space } from './space.ts'

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
