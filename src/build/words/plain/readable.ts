import { isTree, type Tree } from '../../../words/stages.ts'

/** What is read together: the unit that is measured. */
export interface Readable {
  /** Where it stands: file and key, and for whom (`_leader`) where a text stands a second time. */
  readonly place: string
  /** Labels are names that stand one by one, as in a list to choose from: no sentence is read there. */
  readonly kind: 'question' | 'plan' | 'labels' | 'other'
  /** Paragraphs. Lists of steps and labels are none. */
  readonly prose: readonly string[]
  readonly texts: readonly string[]
  /** Of a question: what it asks and says, without its answers. */
  readonly heading: readonly string[]
  /** Answers, and headings of what is folded: the same words mean the same on each page. */
  readonly labels: readonly string[]
}

/** Names of acts and of pages, codes for the pages themselves, and what the chart reads: nobody's sentences. */
const names = /^(plan\.sources|common\.terms|site)(\.|$)/

/** Lists of steps, examples and labels: they are alike on purpose. */
const lists = ['do', 'not', 'answers', 'rows']

/** What a state's page says first: the question. */
const asked = ['title', 'lead', 'answers']

/** Every text of a language by what is read together, from a tree of words. */
export function readablesIn(words: Tree): readonly Readable[] {
  return within(words, '')
}

function within(tree: Tree, path: string): readonly Readable[] {
  if (names.test(path)) return []
  const isState = isTree(tree['answers']) || typeof tree['lead'] === 'string'
  const inner = Object.entries(tree).flatMap(([key, value]): readonly Readable[] => {
    const here = path === '' ? key : `${path}.${key}`
    if (isState && plain(key) === 'answers') return []
    if (isTree(value)) return within(value, here)
    if (!Array.isArray(value)) return []
    return value.flatMap((part: unknown, index) =>
      isTree(part) ? within(part, `${here}.${index}`) : [],
    )
  })
  return [...endings(tree).flatMap((ending) => own(tree, path, ending, isState)), ...inner]
}

/** A node's own texts, as one person meets them; the question of a state apart from the rest of its page. */
function own(tree: Tree, path: string, ending: string, isState: boolean): readonly Readable[] {
  const said = Object.keys(tree)
    .filter((key) => plain(key) === key)
    .map((key) => [key, tree[key + ending] ?? tree[key]] as const)
  const [question, rest] = [
    said.filter(([key]) => isState && asked.includes(key)),
    said.filter(([key]) => !isState || !asked.includes(key)),
  ]
  const place = path + ending
  return [
    readable(place, 'question', question),
    readable(isState ? `${place} (page)` : place, kindAt(path), rest),
  ].filter(({ texts }) => texts.length > 0)
}

function readable(
  place: string,
  kind: Readable['kind'],
  said: readonly (readonly [string, unknown])[],
): Readable {
  const texts = said.flatMap(([key, value]) =>
    key === 'answers' ? answersIn(value) : linesOf(value),
  )
  const folded = said.filter(([key]) => key === 'title' && /\.help(_\w+)?\.\d+$/.test(place))
  return {
    place,
    kind: kind === 'other' && areLabels(texts) ? 'labels' : kind,
    texts,
    heading: said.filter(([key]) => key !== 'answers').flatMap(([, value]) => linesOf(value)),
    prose: said.filter(([key]) => !lists.includes(key)).flatMap(([, value]) => linesOf(value)),
    labels: [
      ...said.filter(([key]) => key === 'answers').flatMap(([, value]) => answersIn(value)),
      ...folded.flatMap(([, value]) => linesOf(value)),
    ],
  }
}

function kindAt(path: string): 'plan' | 'other' {
  return /^plan\.(actions|doNots|parents|turningPoints|lookAgain|notes)(\.|$)/.test(path)
    ? 'plan'
    : 'other'
}

/** Three or more texts of which none ends as a sentence does. */
function areLabels(texts: readonly string[]): boolean {
  return texts.length > 2 && !texts.some((text) => /[.!?:][»”")]*(\s|$)/u.test(text))
}

/** A page has a text a second time for some: `title_leader`. */
function endings(tree: Tree): readonly string[] {
  const found = Object.keys(tree).map((key) => key.slice(plain(key).length))
  return [...new Set(['', ...found])]
}

function plain(key: string): string {
  return key.replace(/_(leader|adult|unborn|level2|one|other)$/, '')
}

/** The answers of a page's own. *Ja* and *Nei* stand elsewhere: they would make a hard question look easy. */
function answersIn(value: unknown): readonly string[] {
  return isTree(value) ? Object.values(value).filter((one) => typeof one === 'string') : []
}

function linesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
