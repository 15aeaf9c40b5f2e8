import { givenBy } from '../../../flows/bti/given.ts'
import { interruptions } from '../../../flows/bti/asides.ts'
import type { BtiMachine } from '../../../flows/bti/bti.ts'
import { duties } from '../../../flows/duties.ts'
import { holds } from '../../../flows/formula.ts'
import { keysOf } from '../../../flows/keysOf.ts'
import type { Context } from '../../../flows/progress.ts'
import { nobodyAnswers } from '../../../flows/rules/policy/names.ts'
import {
  firstHalf,
  suspectsAsked,
  surelyApart,
  toldApart,
} from '../../../flows/rules/policy/walks.ts'
import type { Chart, Place } from '../kernel/chart.ts'
import { explore, walkTo, type Explored, type Node, type Step } from './explore.ts'
import { atomName } from '../kernel/atoms.ts'
import { assignmentOf } from '../kernel/contextIn.ts'
import type { Space } from '../kernel/space.ts'
import { none, type Zone } from '../kernel/bdd.ts'
import { factNames, reaches, type FactName } from '../../../flows/facts.ts'

const dutyNames = keysOf(duties)

/**
 * What a person would tell apart: the place, the level, and which duties are open.
 *
 * Coarser than the guards, so walks found with it are real but others may be missed: good for
 * finding a walk, never for saying that there is none.
 */
export function coarse(context: Context, _at: string, history: string): string {
  const open = dutyNames.filter((name) => holds(duties[name], context)).join()
  const notes = toldApart.map((note) => String(context.notes[note])).join(' ')
  return `${notes} ${history} ${open} ${holds(surelyApart, context)}`
}

type Follow = (place: Place, event: string) => boolean

export function isDetour(_place: Place, event: string): boolean {
  return event in interruptions
}

/** Answers only about some facts: all others are answered *no*. */
export function about(facts: readonly string[]) {
  return (place: Place, event: string): boolean =>
    event !== nobodyAnswers &&
    (place.events.get(event) ?? []).every(({ effects }) =>
      effects.every(
        (effect) =>
          (effect.type !== 'note' || !effect.params[firstHalf] || isAbout(facts, event)) &&
          (effect.type !== 'learn' ||
            Object.entries(effect.params).every(
              ([fact, value]) => !reaches(value, 'below') || facts.includes(fact),
            )),
      ),
    )
}

/** The first half of a two-part topic teaches nothing yet. */
function isAbout(facts: readonly string[], event: string): boolean {
  const given = givenBy(event)
  return !('row' in given) || facts.includes(given.row)
}

/** As few facts as a context of the zone can have raised; which ones depends on the order. */
function fewestFacts({ bdd, ...space }: Space, zone: Zone, order: readonly FactName[]) {
  let rest = zone
  return order.filter((fact) => {
    // A vague unease is raised too, and a context may need it beside something else.
    const variable =
      space.atoms.get(atomName(fact, 'below')) ?? space.atoms.get(atomName(fact, 'unsure'))
    if (variable === undefined) return false
    const calm = bdd.and(rest, bdd.where(variable, false))
    if (calm === none) return true
    rest = calm
    return false
  })
}

/** Who it may be is asked when violence or abuse is possible. */
function withSuspects(facts: readonly FactName[]): readonly FactName[] {
  const asked = facts.some((fact) => suspectsAsked.when.includes(fact))
  return asked ? [...facts, ...suspectsAsked.also] : facts
}

/** Without detours. */
export function straight(follow: Follow): Follow {
  return (place, event) => !isDetour(place, event) && follow(place, event)
}

/** The shortest walk found to a context of a zone: with few facts raised first, without detours first. */
export function walkInto(
  machine: BtiMachine,
  chart: Chart,
  space: Space,
  zone: Zone,
  at: string | undefined,
  atMost = 5000,
): readonly Step[] | undefined {
  const inZone = (context: Context) => space.bdd.has(zone, assignmentOf(space, context, ''))
  const fits = (node: Node) => (at === undefined || at === node.at) && inZone(node.context)
  const sets = [factNames, factNames.toReversed()].map((order) =>
    withSuspects(fewestFacts(space, zone, order)),
  )
  const tries = [
    ...sets.map((facts) => straight(about(facts))),
    ...sets.map(about),
    straight(() => true),
    () => true,
  ]
  for (const follow of tries) {
    const { nodes } = explore(machine, chart, space, {
      follow,
      atMost,
      key: (context, here, history) => `${coarse(context, here, history)} ${inZone(context)}`,
      until: fits,
    })
    const index = nodes.findIndex(fits)
    if (index >= 0) return walkTo(nodes, index)
  }
  return undefined
}

/**
 * For each duty, the shortest walks that open it: one for each answer that can be the last.
 *
 * What was explored breadth first comes with the shortest first.
 */
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
  return new Map([...found].map(([duty, ways]) => [duty, [...ways.values()]]))
}
