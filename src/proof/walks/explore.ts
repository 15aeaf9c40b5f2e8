import {
  createActor,
  initialTransition,
  type ActorScope,
  type AnyEventObject,
  type SnapshotFrom,
} from 'xstate'
import type { BtiMachine } from '../../../flows/bti/bti.ts'
import { holds } from '../../../flows/formula.ts'
import { isHeadedBack } from '../../../flows/rules/policy/back.ts'
import { leafOf } from '../../walk/trip.ts'
import { keyOf } from '../kernel/contextIn.ts'
import type { Space } from '../kernel/space.ts'
import { idOf, type Chart, type Place } from '../kernel/chart.ts'
import type { Context } from '../../../flows/progress.ts'

type Snapshot = SnapshotFrom<BtiMachine>

/** One place with what is known there, as XState has it. */
export interface Node {
  readonly at: string
  readonly context: Context
  /** Where the history leads back to, while that still matters. */
  readonly history: string
  readonly snapshot: Snapshot
  /** The node it was first reached from, and by which answer; undefined for the start. */
  readonly from: number
  readonly by: string
  /** How many answers it took. */
  readonly depth: number
}

export interface Edge {
  readonly from: number
  readonly to: number
  readonly by: string
}

/** One answer, as in a walk. */
export interface Step {
  readonly at: string
  readonly answer: string
}

export interface Explored {
  readonly nodes: readonly Node[]
  readonly edges: readonly Edge[]
  /** Whether everything that was allowed was explored. */
  readonly complete: boolean
}

export interface Bounds {
  /** Which answers are followed. */
  readonly follow: (place: Place, event: string) => boolean
  readonly atMost?: number
  /** What tells nodes apart; left out, everything that any guard or rule can tell apart. */
  readonly key?: (context: Context, at: string, history: string) => string
  /** Stops at the first node that fits. */
  readonly until?: (node: Node) => boolean
}

/**
 * Breadth first over (place × atoms × history), with XState's own pure transition.
 *
 * Two contexts with the same atoms are one node: every guard, effect and rule sees them alike.
 */
export function explore(machine: BtiMachine, chart: Chart, space: Space, bounds: Bounds): Explored {
  const scope = scopeOf(machine)
  const keyFor = bounds.key ?? ((context, _, history) => keyOf(space, context, history))
  const numbers = new Map<string, number>()
  const nodes: Node[] = []
  const edges: Edge[] = []
  const add = (snapshot: Snapshot, from: number, by: string): number => {
    const at = placeOf(snapshot)
    const history = historyOf(chart, snapshot, at)
    const key = `${at}|${keyFor(snapshot.context, at, history)}`
    const known = numbers.get(key)
    if (known !== undefined) return known
    const depth = (nodes[from]?.depth ?? -1) + 1
    numbers.set(key, nodes.length)
    nodes.push({ at, context: snapshot.context, history, snapshot, from, by, depth })
    return nodes.length - 1
  }
  add(initialTransition(machine)[0], -1, '')
  const { atMost = Infinity, until } = bounds
  for (const [index, node] of nodes.entries()) {
    const place = chart.places.get(node.at)
    if (!place) throw new RangeError(`No place ${node.at}.`)
    if (until?.(node) === true || nodes.length > atMost) return { nodes, edges, complete: false }
    for (const by of place.events.keys()) {
      if (!bounds.follow(place, by)) continue
      const next = machine.transition(node.snapshot, { type: by }, scope)
      if (next === node.snapshot) continue
      edges.push({ from: index, to: add(next, index, by), by })
    }
  }
  return { nodes, edges, complete: true }
}

/** The answers that first led to a node. */
export function walkTo(nodes: readonly Node[], index: number): readonly Step[] {
  const node = nodes[index]
  const before = node && nodes[node.from]
  if (!node || !before) return []
  return [...walkTo(nodes, node.from), { at: before.at, answer: node.by }]
}

/** The place of a snapshot. */
export function placeOf({ value }: Snapshot): string {
  return leafOf(value)
}

/** The place in the history, where it can still be returned to: in an aside, or when headed there. */
function historyOf({ history }: Chart, snapshot: Snapshot, at: string): string {
  const isThere = history?.remembers.includes(at) === true
  if (isThere && !holds(isHeadedBack, snapshot.context)) return ''
  const [leaf] = Object.values(snapshot.historyValue).flat()
  return leaf ? idOf(leaf) : ''
}

const nothing = () => undefined

/** One inert scope for all transitions: three times faster than a new one for each. */
function scopeOf(machine: BtiMachine): ActorScope<Snapshot, AnyEventObject> {
  const self = createActor(machine)
  return {
    self,
    system: self.system,
    id: machine.id,
    sessionId: '',
    defer: nothing,
    logger: nothing,
    stopChild: nothing,
    emit: nothing,
    actionExecutor: nothing,
  }
}
