import { answer, type Walk } from './walk.ts'

/** A person's answers, one after the other, as a walk. Throws where one of them is not offered. */
export function walkOf(...answers: readonly string[]): Walk {
  return answers.reduce<Walk>((walk, given) => answer(walk, given), [])
}
