import type { Language } from './wordRules.ts'

/** A part of a text, with its language where that is not the page's. */
export type Run = string | { readonly text: string; readonly lang: Language }

/**
 * A text of a municipality's as a page shows it. A text alone stands in the language of the page;
 * in runs, some of it stands in another, and a screen reader has to be told.
 */
export type Said = string | readonly Run[]

/** Texts one after another, with something between them. What is empty is left out. */
export function joined(texts: readonly (Said | undefined)[], between: string): Said {
  const runs = texts
    .filter((said) => said !== undefined && said.length > 0)
    .flatMap((said, index) => [...(index > 0 ? [between] : []), ...runsOf(said ?? '')])
  return runs.every((run) => typeof run === 'string') ? runs.join('') : runs
}

/** The same without its languages, for keys and comparisons. */
export function plain(said: Said): string {
  return runsOf(said)
    .map((run) => (typeof run === 'string' ? run : run.text))
    .join('')
}

function runsOf(said: Said): readonly Run[] {
  return typeof said === 'string' ? [said] : said
}
