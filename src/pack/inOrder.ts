/** A list in another order, as `toSorted` would have it: browsers of four years ago do not have that. */
export function inOrder<T>(list: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  // oxlint-disable-next-line unicorn/no-array-sort
  return [...list].sort(compare)
}
