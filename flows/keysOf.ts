/** The keys of a table written out in full. Not for objects that may carry more than they declare. */
export function keysOf<T extends object>(table: T): readonly (keyof T & string)[] {
  // Object.keys forgets what the table was declared with.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.keys(table) as (keyof T & string)[]
}

/** A table with the same keys and other values. */
export function mapTable<K extends string, W>(
  keys: readonly K[],
  value: (key: K) => W,
): Readonly<Record<K, W>> {
  // Object.fromEntries forgets the keys it was given.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, W>
}
