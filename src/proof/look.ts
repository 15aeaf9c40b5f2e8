import { interruptions } from '../../flows/bti/asides.ts'
import type { BtiMachine } from '../../flows/bti/bti.ts'
import { duties } from '../../flows/duties.ts'
import { holds } from '../../flows/formula.ts'
import { keysOf } from '../../flows/keysOf.ts'
import type { Context } from '../../flows/progress.ts'
import type { Chart, Place } from './chart.ts'
import { explore, walkTo, type Explored, type Node, type Step } from './explore.ts'
import { assignmentOf, type Space } from './space.ts'
import type { Zone } from './bdd.ts'

const dutyNames = keysOf(duties)

/**
 * What a person would tell apart: the place, the level, and which duties are open.
 *
 * Coarser than the guards, so walks found with it are real but others may be missed: good for
 * finding a walk, never for saying that there is none.
 */
export function coarse(context: Context, _at: string, history: string): string {
  const open = dutyNames.map((name) => (holds(duties[name], context) ? '1' : '0')).join('')
  return `${context.notes.level} ${context.notes.heading} ${history} ${open}`
}

export function isDetour(_place: Place, event: string): boolean {
  return event in interruptions
}

/** The shortest walk to a context of a zone, looked for without detours first. */
export function walkInto(
  machine: BtiMachine,
  chart: Chart,
  space: Space,
  zone: Zone,
  at: string | undefined,
  atMost = 6000,
): readonly Step[] | undefined {
  const fits = ({ context, at: here }: Pick<Node, 'context' | 'at'>) =>
    (at === undefined || at === here) && space.bdd.has(zone, assignmentOf(space, context, ''))
  const tries = [(place: Place, event: string) => !isDetour(place, event), () => true]
  for (const follow of tries) {
    const found = explore(machine, chart, space, {
      follow,
      atMost,
      key: (context, here, history) =>
        `${coarse(context, here, history)} ${space.bdd.has(zone, assignmentOf(space, context, history))}`,
      until: fits,
    })
    const index = found.nodes.findIndex((node) => fits(node))
    if (index >= 0) return walkTo(found.nodes, index)
  }
  return undefined
}

/** For each duty, the shortest walks that open it: one for each answer that can be the last. */
export function waysTo({
  nodes,
  edges,
}: Pick<Explored, 'nodes' | 'edges'>): ReadonlyMap<string, readonly (readonly Step[])[]> {
  const found = new Map<string, Map<string, readonly Step[]>>()
  for (const { from, to, by } of edges) {
    const [before, now] = [nodes[from], nodes[to]]
    if (!before || !now) continue
    for (const duty of dutyNames) {
      if (holds(duties[duty], before.context) || !holds(duties[duty], now.context)) continue
      const ways = found.get(duty) ?? new Map<string, readonly Step[]>()
      found.set(duty, ways)
      const last = `${before.at} ${by}`
      if (!ways.has(last)) ways.set(last, [...walkTo(nodes, from), { at: before.at, answer: by }])
    }
  }
  return new Map([...found].map(([duty, ways]) => [duty, shortest([...ways.values()])]))
}

function shortest(walks: readonly (readonly Step[])[]): readonly (readonly Step[])[] {
  return walks.toSorted((a, b) => a.length - b.length)
}
