/** Where texts stand: `0` for a text, else a list or a table of such. */
export type Shape = 0 | readonly Shape[] | { readonly [name: string]: Shape }

/** A tree of words without its texts, and the texts as they stand in it, one a line. */
export interface Apart {
  readonly shape: Shape
  readonly texts: string
}

/** Puts the texts back where they were taken from. The order of a table's names is kept. */
export function fill({ shape, texts }: Apart): unknown {
  const lines = texts.split('\n').values()
  const filled = (part: Shape): unknown => {
    if (part === 0) return lines.next().value
    if (Array.isArray(part)) return part.map(filled)
    return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, filled(value)]))
  }
  return filled(shape)
}

/** Whether something that was fetched is words. The build wrote it; here it is only known to be whole. */
export function isApart(value: unknown): value is Apart {
  return typeof value === 'object' && value !== null && 'shape' in value && 'texts' in value
}
