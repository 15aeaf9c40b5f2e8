import { interruptions } from '../../flows/bti/asides.ts'
import { tapsOf, type Tap } from '../../src/selftest/taps.ts'
import { answer, arriveAt, type Walk } from '../../src/walk/walk.ts'
import { journeys } from '../../flows/scenarios/journeys.ts'

export interface WalkToTap {
  readonly name: string
  readonly answers: readonly string[]
  readonly taps: readonly Tap[]
}

/** The training cases. */
export const cases: readonly WalkToTap[] = journeys.map(({ id, answers }) => named(id, answers))

/** One of the training cases. Throws where there are not so many. */
export function caseAt(index: number): WalkToTap {
  const found = cases[index]
  if (!found) throw new RangeError(`There is no case ${index}.`)
  return found
}

/**
 * Walks that together give every answer of every state that a search finds, each once.
 *
 * Searched breadth first over pairs of state and answer: short walks, and none that is only the
 * beginning of another.
 */
export function everyAnswer(): readonly WalkToTap[] {
  const known = new Set<string>()
  const found: (readonly string[])[] = []
  const queue: { readonly walk: Walk; readonly answers: readonly string[] }[] = [
    { walk: [], answers: [] },
  ]
  for (const { walk, answers } of queue) {
    const here = arriveAt(walk)
    for (const given of [...here.answers, ...Object.keys(interruptions)]) {
      const pair = `${here.at} ${given}`
      if (known.has(pair) || hidden(walk, given)) continue
      known.add(pair)
      const next = { walk: answer(walk, given), answers: [...answers, given] }
      queue.push(next)
      found.push(next.answers)
    }
  }
  const beginnings = new Set(found.map((answers) => answers.slice(0, -1).join(' ')))
  return found
    .filter((answers) => !beginnings.has(answers.join(' ')))
    .map((answers) => named(`… ${answers.slice(-2).join(', ')}`, answers))
}

/** How many pairs of state and answer some walks give. */
export function pairsOf(walks: readonly WalkToTap[]): number {
  return new Set(
    walks.flatMap(({ answers }) => {
      let walk: Walk = []
      for (const given of answers) walk = answer(walk, given)
      return walk.map((entry) => `${entry.at} ${entry.answer}`)
    }),
  ).size
}

function hidden(walk: Walk, given: string): boolean {
  try {
    tapsOf([...walk.map((entry) => entry.answer), given])
    return false
  } catch (error) {
    if (error instanceof RangeError) return true
    throw error
  }
}

function named(name: string, answers: readonly string[]): WalkToTap {
  return { name, answers, taps: tapsOf(answers) }
}
