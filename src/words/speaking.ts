import type { i18n } from 'i18next'

/** Which of two languages the page speaks, outside React: it belongs to the page, as its words do. */
export interface Speaking {
  readonly now: () => i18n
  /** The code of the other language there are words in; undefined until they have come. */
  readonly other: () => string | undefined
  readonly subscribe: (changed: () => void) => () => void
  /** The words of the other language have come. */
  readonly add: (other: i18n) => void
  /** Speaks the other language from now on, where its words have come. The walk is not touched. */
  readonly change: () => void
}

/**
 * A page speaks its own language, and one more once all its words are here: after the first answer
 * nothing is fetched (decisions D2, F2), and in the middle of a walk nobody is sent to another page.
 */
export function speaking(own: i18n, said: (code: string) => void = () => undefined): Speaking {
  let spoken = own
  let other: i18n | undefined
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const changed of listeners) changed()
  }
  return {
    now: () => spoken,
    other: () => other?.language,
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    add: (come) => {
      other = come
      tell()
    },
    change: () => {
      if (!other) return
      ;[spoken, other] = [other, spoken]
      said(spoken.language)
      tell()
    },
  }
}
