import { closeTerms, dropOrphans, markTerms, toggleTerm, unmarkTerms } from './parts/explained.ts'
import styles from './glossary.css?inline'
import { finderOf, glossaryOf, type Find, type Term } from './words/glossary.ts'
import type { LaterWords } from './words/laterWords.ts'
import type { Speaking } from './words/speaking.ts'

/**
 * Explains the terms of the page where they stand, from the moment its words have come.
 *
 * It is asked for after the first page is shown and weighs nothing before it. The page that was written
 * is left as it is: nothing on it moves, and React may not have taken it over yet. Every later one is marked
 * when it stands, in a breath of its own: no step waits for it.
 */
// oxlint-disable-next-line import/no-default-export -- What fetchData fetches is a default, as words are.
export default function explainTerms(root: Element, spoken: Speaking, later: LaterWords): void {
  let language: unknown
  let terms: readonly Term[] = []
  let find: Find = finderOf([])
  let soon: number | undefined
  let turned = false

  const look = () => {
    soon = undefined
    const page = root.querySelector('main')
    if (!page) return
    if (language !== spoken.now() || terms.length === 0) {
      unmarkTerms(page)
      language = spoken.now()
      terms = glossaryOf(spoken.now())
      find = finderOf(terms)
    }
    dropOrphans(page)
    markTerms(page, find)
    // What was just done is no news.
    changes.takeRecords()
  }
  const lookSoon = () => {
    if (turned) soon ??= window.setTimeout(look)
  }
  const changes = new MutationObserver(() => {
    turned = true
    lookSoon()
  })

  dress()
  changes.observe(root, { childList: true, characterData: true, subtree: true })
  root.addEventListener('click', ({ target }) => toggleTerm(target, terms))
  root.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent && event.key === 'Escape') closeTerms(root)
  })
  spoken.subscribe(lookSoon)
  later.subscribe(lookSoon)
}

/** One more rule among the guide's own: a style sheet would be one more request, and perhaps after an answer. */
function dress(): void {
  const [sheet] = document.styleSheets
  sheet?.insertRule(styles, sheet.cssRules.length)
}
