import { readdirSync, readFileSync } from 'node:fs'

/** A text and where it stands: `duty.report.lead`. */
export interface Text {
  readonly key: string
  readonly text: string
}

/** All words of a language, read from the folder as they stand in the national guide. */
export function readTexts(folder: string): readonly Text[] {
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .flatMap((file) => {
      const tree: unknown = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))
      return textsIn(file.replace(/\.json$/, ''), tree)
    })
  return texts.map(({ key, text }) => ({ key, text: withTerms(text, texts) }))
}

/** The national words where a municipality may have its own: `{{concern.the, capital}}` is *Uroen*. */
function withTerms(text: string, texts: readonly Text[]): string {
  return text.replaceAll(/\{\{((?:concern|step)\.\w+)(, capital)?\}\}/g, (all, term, capital) => {
    const found = texts.find(({ key }) => key === `common.terms.${term}`)?.text ?? all
    return capital ? found.charAt(0).toUpperCase() + found.slice(1) : found
  })
}

function textsIn(key: string, tree: unknown): readonly Text[] {
  if (typeof tree === 'string') return [{ key, text: tree }]
  if (typeof tree !== 'object' || tree === null) return []
  return Object.entries(tree).flatMap(([name, part]) => textsIn(`${key}.${name}`, part))
}

/** What the words say of a rule about words. */
export function checkTexts(
  texts: readonly Text[],
  {
    never,
    wherever,
    also,
  }: { readonly never?: string; readonly wherever?: string; readonly also?: string },
): readonly string[] {
  const read = texts.filter(({ key }) => !key.startsWith('rules.'))
  const forbidden = never
    ? read
        .filter(({ text }) => new RegExp(never, 'i').test(text))
        .map(({ key, text }) => `${key}: ${text}`)
    : []
  const lonely =
    wherever && also
      ? read
          .filter(({ text }) => new RegExp(wherever, 'i').test(text))
          .filter(
            ({ key }) =>
              !read.some(
                (other) => samePage(key, other.key) && new RegExp(also, 'i').test(other.text),
              ),
          )
          .map(({ key, text }) => `${key} says ${wherever} and not ${also}: ${text}`)
      : []
  return [...forbidden, ...lonely]
}

/** The page a text stands on: a state of the chart, or one line of the plan. */
function pageOf(key: string): string {
  return key
    .split('.')
    .slice(0, key.startsWith('plan.') ? 3 : 2)
    .join('.')
}

function samePage(a: string, b: string): boolean {
  return pageOf(a) === pageOf(b)
}
