import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate'
import type { Learnt } from '../../../flows/facts.ts'
import { always as anyTime, type Formula } from '../../../flows/formula.ts'
import type { Deed, Notes } from '../../../flows/progress.ts'

/** What a step of the chart does to what is known. */
export type Effect =
  | { readonly type: 'learn'; readonly params: Learnt }
  | { readonly type: 'perform'; readonly params: { readonly deed: Deed } }
  | { readonly type: 'note'; readonly params: Partial<Notes> }

/** One transition, from a place where a person or a router can be. */
export interface Hop {
  readonly guard: Formula
  readonly effects: readonly Effect[]
  /** A place, or the history it leads back to. Undefined: it stays. */
  readonly to: string | undefined
  /** The place that is remembered when the history is left; undefined where it is not left. */
  readonly leavesHistory: boolean
}

/** A leaf of the chart: where a person stands, or a router that is passed through. */
export interface Place {
  readonly id: string
  readonly node: AnyStateNode
  /** Tried in order, before anything is asked. */
  readonly routes: readonly Hop[]
  /** What entering it by the history does. */
  readonly entry: readonly Effect[]
  /** For each event, the transitions tried in order: its own, then those of the states around it. */
  readonly events: ReadonlyMap<string, readonly Hop[]>
}

export interface Chart {
  readonly places: ReadonlyMap<string, Place>
  readonly start: string
  readonly history: { readonly id: string; readonly remembers: readonly string[] } | undefined
}

/** Reads a machine into its leaves and their transitions. Throws where the proof would be blind. */
export function readChart(machine: AnyStateMachine): Chart {
  const nodes = [...allNodes(machine.root)]
  const histories = nodes.filter((node) => node.type === 'history')
  const strange = nodes.filter((node) => node.type === 'parallel' || node.invoke.length > 0)
  if (histories.length > 1 || strange.length > 0)
    throw new RangeError('The proof knows one history, and no parallel or invoked states.')
  const leaves = nodes.filter((node) => node.type === 'atomic' || node.type === 'final')
  const [history] = histories
  const around = history?.parent
  return {
    places: new Map(leaves.map((node) => [idOf(node), readPlace(node, around)])),
    start: idOf(descend(machine.root)),
    history: history &&
      around && {
        id: idOf(history),
        remembers: leaves.filter((node) => inside(node, around)).map(idOf),
      },
  }
}

/** Every transition of the chart. */
export function hopsOf(chart: Chart): readonly Hop[] {
  return [...chart.places.values()].flatMap(({ routes, events }) => [
    ...routes,
    ...[...events.values()].flat(),
  ])
}

/** The id a leaf is called by everywhere: its path, without the region it lies in. */
export function idOf(node: AnyStateNode): string {
  return node.path.join('.').replace(/^work\./, '')
}

function* allNodes(node: AnyStateNode): Generator<AnyStateNode> {
  yield node
  for (const child of Object.values(node.states)) yield* allNodes(child)
}

function descend(node: AnyStateNode): AnyStateNode {
  const [child] = node.type === 'compound' ? (node.initial.target ?? []) : []
  return child ? descend(child) : node
}

function ancestors(node: AnyStateNode): readonly AnyStateNode[] {
  return node.parent ? [node, ...ancestors(node.parent)] : [node]
}

function readPlace(node: AnyStateNode, remembers: AnyStateNode | undefined): Place {
  const read = (transition: AnyTransitionDefinition) => readHop(node, transition, remembers)
  const events = new Map<string, readonly Hop[]>()
  for (const level of ancestors(node)) {
    for (const [event, transitions] of level.transitions) {
      events.set(event, [...(events.get(event) ?? []), ...transitions.map(read)])
    }
  }
  const within = remembers ? ancestors(node).filter((one) => inside(one, remembers)) : []
  return {
    id: idOf(node),
    node,
    routes: (node.always ?? []).map(read),
    entry: entriesOf(within),
    events,
  }
}

function readHop(
  from: AnyStateNode,
  transition: AnyTransitionDefinition,
  remembers: AnyStateNode | undefined,
): Hop {
  const [target] = transition.target ?? []
  const leaf = target && descend(target)
  const domain = target && domainOf(transition, target)
  const entered = leaf && domain ? ancestors(leaf).filter((node) => inside(node, domain)) : []
  return {
    guard: guardOf(transition),
    effects: [...transition.actions.map(effectOf), ...entriesOf(entered)],
    to: leaf && idOf(leaf),
    leavesHistory:
      domain !== undefined &&
      remembers !== undefined &&
      inside(from, remembers) &&
      inside(remembers, domain),
  }
}

/** What entering these states does, from the outermost in. */
function entriesOf(nodes: readonly AnyStateNode[]): readonly Effect[] {
  return nodes.toReversed().flatMap((node) => node.entry.map(effectOf))
}

/**
 * The state a transition does not leave: the nearest that holds both its source and its target.
 *
 * A state that leads into itself, or to itself, is not left, unless it says so; none here does.
 */
function domainOf({ source, reenter }: AnyTransitionDefinition, target: AnyStateNode) {
  if (reenter) throw new RangeError('A state that is left and entered again cannot be proved.')
  return target === source ? source : ancestors(source).find((node) => inside(target, node))
}

function inside(node: AnyStateNode, around: AnyStateNode): boolean {
  return node !== around && ancestors(node).includes(around)
}

function guardOf({ guard }: AnyTransitionDefinition): Formula {
  if (guard === undefined) return anyTime
  if (typeof guard === 'object' && 'params' in guard && guard.type === 'holds') {
    // The chart's one guard takes a formula; a test checks every one of them against XState.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return guard.params as Formula
  }
  throw new RangeError('A guard that is not a formula cannot be proved.')
}

const known: readonly string[] = ['learn', 'perform', 'note'] satisfies readonly Effect['type'][]

function effectOf(action: AnyTransitionDefinition['actions'][number]): Effect {
  if (typeof action === 'object' && 'params' in action && known.includes(action.type)) {
    // The three named actions of the chart; their effect is compared with XState in a test.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return action as Effect
  }
  throw new RangeError('An action that is not learn, perform or note cannot be proved.')
}
