/**
 * Which words a page can do without until they have come: whole pages far into a walk, what is folded
 * away under a question, how the lines of a plan are done, and where they were read. From the first
 * there is what is met within the first answers, and where something must be done now. A new file of
 * words waits, unless it is named here. A page whose words are not here says so (ComingScreen).
 *
 * The first page is whole from the beginning: nothing on it moves when the rest comes.
 */
const waits: readonly RegExp[] = [
  /^(?!(common|plan|start|safety|duty|aside)$)[^.]+$/,
  /^duty\.(today|callNow|avert|after|trouble|nobodyAnswers|notOurs|toldToWait|noFeedback|closedStillWorried)$/,
  /^duty\.(staffLeader|staffCrime|staffTell|police|unease|departure|setting|parents)$/,
  /^duty\.(whichBarnevern|severalChildren|environment|environmentFollowUp|children|harms)$/,
  /^duty\.(absence|absenceHere|parentsOpen|travel|parentsRisk|secondUnsure|saidSerious|handled)$/,
  // Asked after a row of a gate is marked, and not about danger now (decisions F2).
  /^safety\.(absence|harms|childVictim|medicalWho|disabilityWho)$/,
  /^aside\.(hesitate|about|themes|discuss\.(?!who$)[^.]+)$/,
  /^aside\.acute\.(selfHarmSmall|cleared|notOnList|injuryReport)$/,
  /^common\.(paper|code|plan\.(read|checked|oldSource|product|details))$/,
  /^(?!start\.|common\.|plan\.)[^.]+\..*\.(why|help)(_\w+)?$/,
  /\.sayNorwegian(_\w+)?$/,
  // What only the handbook and the links between languages say.
  /^plan\.missing\.(?!none$)|^common\.languages\.name$/,
  /^plan\.parents\.known$/,
  /^plan\.actions\.[^.]+\.text(_\w+)?$/,
  /^plan\.(headings\.)?(sources|notes|turningPoints)$/,
  /^plan\.headings\.why$|^common\.step\.whyTask$/,
  // Whom only the handbook names.
  /^plan\.contacts\.(barnehusOslo|barnehusAlesund|childOmbud|rvts|slettmeg)$/,
  // What those are for who are named beside the ones to call now.
  /^plan\.contacts\.(?!fire|police|medical|poison|legevakt|barnevern|alarm|barnehus$|reportPortal)[^.]+\.for$/,
]

export type Tree = Readonly<Record<string, unknown>>

/** A tree of words as two: what is needed at once, and what may come later. */
export function inStages(words: Tree): { readonly first: Tree; readonly rest: Tree } {
  return { first: part(words, '', false), rest: part(words, '', true) }
}

function part(tree: Tree, path: string, later: boolean): Tree {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) => {
      const here = path ? `${path}.${key}` : key
      if (waits.some((pattern) => pattern.test(here))) return later ? [[key, value]] : []
      if (!isTree(value)) return later ? [] : [[key, value]]
      const inner = part(value, here, later)
      return later && Object.keys(inner).length === 0 ? [] : [[key, inner]]
    }),
  )
}

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
