import { readdirSync, readFileSync } from 'node:fs'

/** A text and where it stands: `duty.report.lead`. */
export interface Text {
  readonly key: string
  readonly text: string
}

/** All words of a language, read from the folder as they are. */
export function readTexts(folder: string): readonly Text[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .flatMap((file) => {
      const tree: unknown = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))
      return textsIn(file.replace(/\.json$/, ''), tree)
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
