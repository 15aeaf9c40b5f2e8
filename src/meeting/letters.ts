/** The answers a card can show: as many as any question has (`tests/meeting/letters.test.ts`). */
export const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] as const

/** One of them, as words and outlines are kept by it. */
export type Letter = (typeof letters)[number]

/** The letter of an answer as a card shows it: A is the first. */
export function letterOf(place: number): string {
  return letters[place]?.toUpperCase() ?? ''
}
