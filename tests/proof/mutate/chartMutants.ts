import { btiConfig } from '../../../flows/bti/config.ts'
import { interruptions } from '../../../flows/bti/asides.ts'
import { always } from '../../../flows/formula.ts'
import { asTree, type Tree } from '../broken.ts'

/** One slip of the hand in the chart. */
export interface ChartMutant {
  readonly id: string
  readonly kind: 'retarget' | 'drop guard' | 'swap answer' | 'drop effect'
  /** The state it lies in. */
  readonly at: string
  readonly config: () => unknown
}

/** The chart as it is: nobody may notice anything. */
export const unchanged: ChartMutant = {
  id: 'unchanged',
  kind: 'retarget',
  at: 'work',
  config: () => JSON.parse(JSON.stringify(btiConfig)),
}

interface Spot {
  readonly at: string
  readonly path: readonly string[]
  readonly event: string
  readonly index: number
  readonly transition: Tree
}

const swaps: Readonly<Record<string, string>> = {
  no: 'unsure',
  unsure: 'yes',
  yes: 'no',
  below: 'unsure',
}

/**
 * Every edge to each of its siblings, every guard left out, every answer taught as another, every
 * effect left out. A router's ways are led to their neighbour only, and the interruptions, one
 * table repeated in every aside, are changed where they lie in the work.
 */
export function chartMutants(): readonly ChartMutant[] {
  const config = asTree(JSON.parse(JSON.stringify(btiConfig)), 'config')
  return [...spotsIn(config, [], [])].flatMap((spot) => [
    ...retargets(spot, config),
    ...(isGuarded(spot.transition)
      ? [changed(spot, 'drop guard', '', (t) => void delete t['guard'])]
      : []),
    ...effectsOf(spot),
  ])
}

/** A guard that always holds is none: to leave it out changes nothing. */
function isGuarded({ guard }: Tree): boolean {
  return (
    guard !== undefined &&
    JSON.stringify(asTree(guard, 'guard')['params']) !== JSON.stringify(always)
  )
}

function* spotsIn(node: Tree, path: readonly string[], names: readonly string[]): Generator<Spot> {
  const at = names.join('.').replace(/^work\./, '')
  const lists: readonly (readonly [string, readonly string[], unknown])[] = [
    ['always', [...path, 'always'], node['always']],
    ...Object.entries(node['on'] ? asTree(node['on'], 'on') : {})
      .filter(([event]) => !(event in interruptions && at.startsWith('aside')))
      .map(([event, list]) => [event, [...path, 'on', event], list] as const),
  ]
  for (const [event, where, list] of lists) {
    if (!Array.isArray(list)) continue
    for (const [index, one] of list.entries())
      yield { at, path: where, event, index, transition: asTree(one, event) }
  }
  const states = node['states'] ? asTree(node['states'], 'states') : {}
  for (const [name, child] of Object.entries(states))
    yield* spotsIn(asTree(child, name), [...path, 'states', name], [...names, name])
}

function retargets(spot: Spot, config: Tree): readonly ChartMutant[] {
  const own = spot.transition['target']
  const list = siblingTargets(spot, config)
  const others = [...new Set(list)].filter((target) => target !== own)
  const some =
    spot.event === 'always'
      ? list.slice(spot.index + 1, spot.index + 2).filter((target) => target !== own)
      : others
  return some.map((target) =>
    changed(spot, 'retarget', target, (t) => {
      t['target'] = target
    }),
  )
}

/** Where the other answers of the state lead. */
function siblingTargets({ path, event }: Spot, config: Tree): readonly string[] {
  const holder = event === 'always' ? path : path.slice(0, -1)
  const found: unknown = holder.reduce<unknown>((node, key) => asTree(node, key)[key], config)
  const lists: readonly unknown[] = Array.isArray(found)
    ? [found]
    : Object.values(asTree(found, event))
  return lists
    .flatMap((list) => (Array.isArray(list) ? list : []))
    .flatMap((one) => {
      const target: unknown = asTree(one, 'transition')['target']
      return typeof target === 'string' ? [target] : []
    })
}

function effectsOf(spot: Spot): readonly ChartMutant[] {
  const actions = spot.transition['actions']
  const list: readonly unknown[] = Array.isArray(actions) ? actions : []
  return list.flatMap((action, index) => {
    const { type, params } = asTree(action, 'action')
    const drop = changed(spot, 'drop effect', `${String(type)} ${JSON.stringify(params)}`, (t) => {
      t['actions'] = list.filter((_, other) => other !== index)
    })
    if (type !== 'learn') return params && Object.keys(params).length === 0 ? [] : [drop]
    const swapped = Object.fromEntries(
      Object.entries(asTree(params, 'params')).map(([fact, value]) => [
        fact,
        swaps[String(value)] ?? value,
      ]),
    )
    const swap = changed(spot, 'swap answer', JSON.stringify(params), (t) => {
      t['actions'] = list.map((one, other) => (other === index ? { type, params: swapped } : one))
    })
    return [drop, swap]
  })
}

function changed(
  spot: Spot,
  kind: ChartMutant['kind'],
  detail: string,
  spoil: (transition: Tree) => void,
): ChartMutant {
  return {
    id: `${kind}: ${spot.at} ${spot.event}[${spot.index}] ${detail}`.trim(),
    kind,
    at: spot.at,
    config: () => {
      const copy = asTree(JSON.parse(JSON.stringify(btiConfig)), 'config')
      const list = spot.path.reduce<unknown>((node, key) => asTree(node, key)[key], copy)
      spoil(asTree(Array.isArray(list) ? list[spot.index] : undefined, spot.event))
      return copy
    },
  }
}
