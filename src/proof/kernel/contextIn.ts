import type { Context } from '../../../flows/progress.ts'
import { bitsOf, historyChoice, indexOf } from './choices.ts'
import type { Space } from './space.ts'

/** A context as the one assignment it is. */
export function assignmentOf(space: Space, context: Context, history: string) {
  const on = new Set(space.moments.flatMap((moment) => moment(context).on))
  for (const [choice, index] of chosenIn(space, context, history))
    for (const [variable, isOn] of bitsOf(choice, index)) if (isOn) on.add(variable)
  return (variable: number) => on.has(variable)
}

/** A context as a short text: equal for all contexts that nobody can tell apart. */
export function keyOf(space: Space, context: Context, history: string): string {
  const values = chosenIn(space, context, history).map(([, index]) => index)
  return [...values, ...space.moments.map((moment) => moment(context).number)].join()
}

function chosenIn({ choices }: Space, { notes }: Context, history: string) {
  const values: Readonly<Record<string, string | boolean>> = { ...notes, [historyChoice]: history }
  return [...choices].map(
    ([name, choice]) => [choice, indexOf(choice, values[name] ?? '')] as const,
  )
}
