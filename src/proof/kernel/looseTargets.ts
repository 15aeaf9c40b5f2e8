type Tree = { [key: string]: unknown }

/** A transition that leads to a state that is not there. */
export interface Loose {
  readonly at: string
  /** The answer; `always` for a router's own way, `initial` for where a state begins. */
  readonly answer: string
  readonly target: string
}

interface Node {
  readonly tree: Tree
  readonly path: readonly string[]
}

/** Every target of a chart that is nowhere, and the chart without them, so that the rest can be read. */
export function looseTargets(config: unknown): { readonly loose: readonly Loose[]; rest: unknown } {
  const rest = treeOf(JSON.parse(JSON.stringify(config)))
  const nodes = nodesIn({ tree: rest, path: [] })
  const paths = new Set(nodes.map(({ path }) => path.join('.')))
  const ids = new Map(
    nodes.map(({ tree, path }) => [typeof tree['id'] === 'string' ? tree['id'] : '', path]),
  )
  const isThere = (node: Node, target: string) => {
    const path = pathOf(node, target, ids)
    return path !== undefined && paths.has(path.join('.'))
  }
  return { loose: nodes.flatMap((node) => cutLoose(node, isThere)), rest }
}

function nodesIn({ tree, path }: Node): readonly Node[] {
  const inner = Object.entries(treeOf(tree['states'])).flatMap(([name, child]) =>
    nodesIn({ tree: treeOf(child), path: [...path, name] }),
  )
  return [{ tree, path }, ...inner]
}

/** As XState reads a target: `#id.path`, `.child`, or a state beside this one. */
function pathOf(
  { path }: Node,
  target: string,
  ids: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  if (target.startsWith('.')) return [...path, ...target.slice(1).split('.')]
  if (!target.startsWith('#')) return [...path.slice(0, -1), ...target.split('.')]
  const [id = '', ...inner] = target.slice(1).split('.')
  const from = ids.get(id)
  return from && [...from, ...inner]
}

/** Takes the transitions that lead nowhere out of a state, and tells which they were. */
function cutLoose(node: Node, isThere: (node: Node, target: string) => boolean): readonly Loose[] {
  const { tree, path } = node
  const at = path.join('.').replace(/^work\./, '')
  const cut = (table: Tree, answer: string): readonly Loose[] => {
    const ways = [table[answer] ?? []].flat()
    const isSound = (way: unknown) => targetsIn(way).every((target) => isThere(node, target))
    const wrong = ways.filter((way) => !isSound(way)).flatMap(targetsIn)
    if (wrong.length > 0) table[answer] = ways.filter(isSound)
    return wrong.map((target) => ({ at, answer, target }))
  }
  const on = treeOf(tree['on'])
  const loose = [...Object.keys(on).flatMap((answer) => cut(on, answer)), ...cut(tree, 'always')]
  const { initial } = tree
  if (typeof initial !== 'string' || isThere(node, `.${initial}`)) return loose
  tree['initial'] = Object.keys(treeOf(tree['states']))[0]
  return [...loose, { at, answer: 'initial', target: initial }]
}

function targetsIn(way: unknown): readonly string[] {
  if (typeof way === 'string') return [way]
  const { target } = treeOf(way)
  return [target ?? []].flat().filter((one) => typeof one === 'string')
}

/** A part of a config that went through JSON; nothing where it is left out. */
function treeOf(value: unknown): Tree {
  if (typeof value !== 'object' || value === null) return {}
  // A plain object, as JSON has no others.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return value as Tree
}
