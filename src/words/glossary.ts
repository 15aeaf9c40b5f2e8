import type { i18n } from 'i18next'
import { isTree } from './stages.ts'

/** A word of the field, the forms it has in the texts, and what it means in one sentence. */
export interface Term {
  readonly id: string
  readonly term: string
  readonly means: string
  readonly forms: readonly string[]
}

/** A form of a term in a text, as it stands there. */
export interface Found {
  readonly term: Term
  readonly said: string
  readonly at: number
}

/** Every form of a term in a text, from the left. Of two that begin together the longer one is meant. */
export type Find = (text: string) => readonly Found[]

/** What the words of a language explain. None until those words have come. */
export function glossaryOf(language: i18n): readonly Term[] {
  const tree: unknown = language.getResource(language.language, 'translation', 'glossary')
  if (!isTree(tree)) return []
  return Object.entries(tree).flatMap(([id, entry]) => {
    if (!isTree(entry)) return []
    const { term, means, forms } = entry
    if (typeof term !== 'string' || typeof means !== 'string' || typeof forms !== 'string')
      return []
    return [{ id, term, means, forms: forms.split(', ') }]
  })
}

/** A term in two languages: as it is said here, and the Norwegian word that one hears on the telephone. */
export function spokenAs({ term }: Term): readonly [here: string, norwegian: string | undefined] {
  const [, here = term, norwegian] = /^(.*) \((.*)\)$/.exec(term) ?? []
  return [here, norwegian]
}

/**
 * Finds whole words only, in the forms that are listed: a stem would find more than was meant. A form
 * may begin a sentence with a capital; *NAV* and *nav* are two words. What stands in an address is no word.
 */
export function finderOf(terms: readonly Term[]): Find {
  if (terms.length === 0) return () => []
  const byForm = new Map(
    terms.flatMap((term) => term.forms.map((form) => [opening(form), term] as const)),
  )
  // oxlint-disable-next-line unicorn/no-array-sort -- toSorted is newer than some browsers, and the list is new.
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length)
  const anyForm = new RegExp(`(?:${forms.map(inEitherCase).join('|')})(?![\\p{L}\\p{N}-])`, 'gu')
  return (text) => {
    const found: Found[] = []
    anyForm.lastIndex = 0
    for (let match = anyForm.exec(text); match; match = anyForm.exec(text)) {
      const term = byForm.get(opening(match[0]))
      if (term && !isInWord(text, match.index) && !isInAddress(text, match.index))
        found.push({ term, said: match[0], at: match.index })
      else anyForm.lastIndex = match.index + 1
    }
    return found
  }
}

/** Looking back in an expression is newer than Safari 16.0. */
function isInWord(text: string, at: number): boolean {
  return at > 0 && /[\p{L}\p{N}-]$/u.test(text.slice(0, at))
}

/** A web address or an e-mail address: what stands around, from space to space, has a dot or `@` in it. */
function isInAddress(text: string, at: number): boolean {
  const [before = ''] = /\S*$/.exec(text.slice(0, at)) ?? []
  const [after = ''] = /^\S*/.exec(text.slice(at)) ?? []
  return /[\p{L}\p{N}](?:\.\p{L}|@)/u.test(before + after)
}

function opening(form: string): string {
  return form.charAt(0).toUpperCase() + form.slice(1)
}

function inEitherCase(form: string): string {
  const first = form.charAt(0)
  return `[${first}${first.toLowerCase()}]${form.slice(1)}`
}

/**
 * The terms a text is the first on its page to use, from the left.
 *
 * @param used The terms that were used before, by id: those of this text are added.
 */
export function firstUses(text: string, find: Find, used: Set<string>): readonly Found[] {
  return find(text).filter(({ term: { id } }) => !used.has(id) && used.add(id))
}
