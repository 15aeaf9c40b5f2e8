import { readdirSync, readFileSync } from 'node:fs'
import type { CheckOf } from '../../../flows/rules/rule.ts'
import { wording, type WordPattern } from '../../../flows/rules/wording.ts'
import { allOf, nowhere } from '../kernel/found.ts'
import type { Checked } from '../kernel/proof.ts'

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
  return text.replaceAll(
    /\{\{((?:concern|step|level|levelName)\.\w+)(, capital)?\}\}/g,
    (all, term, capital) => {
      const found = texts.find(({ key }) => key === keyOf(term))?.text ?? all
      const first = capital ? found.charAt(0).toUpperCase() : found.charAt(0).toLowerCase()
      return `${first}${found.slice(1)}`
    },
  )
}

/** Where the national word of a term stands. */
function keyOf(term: string): string {
  return `common.terms.${term}`
    .replace('terms.levelName', 'place.levels')
    .replace('terms.level', 'place.labels')
}

function textsIn(key: string, tree: unknown): readonly Text[] {
  if (typeof tree === 'string') return [{ key, text: tree }]
  if (typeof tree !== 'object' || tree === null) return []
  return Object.entries(tree).flatMap(([name, part]) => textsIn(`${key}.${name}`, part))
}

/** The texts of each language, by its name. */
export type Languages = Readonly<Record<string, readonly Text[]>>

/** Every language there is, from the folder where each has its own. */
export function readLanguages(folder: string): Languages {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  return Object.fromEntries(names.toSorted().map((name) => [name, readTexts(`${folder}/${name}`)]))
}

const tables: Readonly<Record<string, Readonly<Record<WordPattern, string>> | undefined>> = wording

/** A rule about words in every language. A language nobody has written the rules for is a fault. */
export function checkLanguages(languages: Languages, check: CheckOf<'words'>): Checked {
  const all = Object.entries(languages)
  const found = all.flatMap(([language, texts]) => {
    const table = tables[language]
    if (!table)
      return [`${language} has no rules about words: write its table in flows/rules/wording.ts`]
    const wish =
      'never' in check
        ? { never: table[check.never] }
        : { wherever: table[check.wherever], also: table[check.also] }
    return checkTexts(texts, wish).map((one) => `${language} ${one}`)
  })
  return allOf(
    all.reduce((sum, [, texts]) => sum + texts.length, 0),
    found.map(nowhere),
  )
}

/** What is wrong in some texts: what is never said, and what wants something else on the same page. */
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
        .filter(({ text }) => new RegExp(never, 'iu').test(text))
        .map(({ key, text }) => `${key}: ${text}`)
    : []
  const lonely =
    wherever && also
      ? read
          .filter(({ text }) => new RegExp(wherever, 'iu').test(text))
          .filter(
            ({ key }) =>
              !read.some(
                (other) => samePage(key, other.key) && new RegExp(also, 'iu').test(other.text),
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
