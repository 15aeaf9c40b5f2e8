type Defined<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K]
} & { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> }

/** The same object without what is undefined, so that nothing empty is sent to the page. */
export function defined<T extends object>(table: T): Defined<T> {
  // Object.fromEntries forgets its keys; a field that was undefined is simply not there.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(
    Object.entries(table).filter(([, value]) => value !== undefined),
  ) as Defined<T>
}
