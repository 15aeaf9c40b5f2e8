import { initialTransition, transition, type SnapshotFrom } from 'xstate'
import { interruptions } from '../../../flows/bti/asides.ts'
import type { BtiMachine } from '../../../flows/bti/bti.ts'
import type { planFor, Plan } from '../../plan/plan.ts'
import { readChart, type Chart } from '../kernel/chart.ts'
import { placeOf, type Step } from './explore.ts'
import { placesOf } from '../kernel/found.ts'
import { coarse } from './look.ts'

/** The chart and the plan as they were at one time. */
export interface Version {
  readonly machine: BtiMachine
  readonly planFor: typeof planFor
}

/** What differs, and how far it was looked for. */
export interface Changes {
  readonly list: readonly Change[]
  /** The places and knowledge from which every answer was tried in both. */
  readonly looked: number
  /** Whether that was all there is, until the two part. */
  readonly complete: boolean
}

/** One way in which the two differ, with how many walks meet it and the first that did. */
export interface Change {
  readonly what: 'place' | 'plan' | 'answer'
  /** Where it was asked, and what was answered; the grouping. */
  readonly at: string
  readonly answer: string
  readonly before: string
  readonly after: string
  /** How many of the walks that were tried meet it; others may too. */
  readonly count: number
  readonly example: readonly Step[]
}

/** What a plan says and the other does not. */
type Differs = readonly [had: readonly string[], has: readonly string[]]

interface Pair {
  readonly old: SnapshotFrom<BtiMachine>
  readonly now: SnapshotFrom<BtiMachine>
  readonly walk: readonly Step[]
  readonly differs: Differs
}

/**
 * Walks both versions with the same answers, breadth first, and notes where they part.
 *
 * Walks that part are not followed further, so each difference is listed where it begins.
 */
export function compare(before: Version, after: Version, atMost = 6000): Changes {
  const charts = [readChart(before.machine), readChart(after.machine)] as const
  const changes = new Map<string, Change>()
  const [old] = initialTransition(before.machine)
  const [now] = initialTransition(after.machine)
  const queue: Pair[] = [{ old, now, walk: [], differs: [[], []] }]
  const seen = new Set(queue.map(keyOf))
  for (const [index, pair] of queue.entries()) {
    if (index === atMost) break
    for (const answer of answersAt(charts, placeOf(pair.old))) {
      const next = step(before, after, charts, pair, answer, changes)
      if (!next || seen.has(keyOf(next))) continue
      seen.add(keyOf(next))
      queue.push(next)
    }
  }
  return {
    list: [...changes.values()].toSorted((a, b) => b.count - a.count),
    looked: Math.min(queue.length, atMost),
    complete: queue.length <= atMost,
  }
}

function answersAt(charts: readonly [Chart, Chart], at: string): readonly string[] {
  const events = charts.flatMap((chart) =>
    placesOf(chart, [at]).flatMap((place) => [...place.events.keys()]),
  )
  return [...new Set(events)].filter((event) => !(event in interruptions))
}

function keyOf({ old, now }: Pair): string {
  return [old, now].map((one) => `${placeOf(one)} ${coarse(one.context, '', '')}`).join()
}

function step(
  before: Version,
  after: Version,
  charts: readonly [Chart, Chart],
  { old, now, walk, differs: already }: Pair,
  answer: string,
  changes: Map<string, Change>,
): Pair | undefined {
  const at = placeOf(old)
  const example = [...walk, { at, answer }]
  const note = (what: Change['what'], was: string, is: string) =>
    add(changes, { what, at, answer, before: was, after: is, count: 1, example })
  const there = (chart: Chart) =>
    placesOf(chart, [at]).some(({ events }) => events.has(answer)) ? 'offered' : 'not there'
  const [had, has] = [there(charts[0]), there(charts[1])]
  if (had !== has) return note('answer', had, has)
  const [was] = transition(before.machine, old, { type: answer })
  const [is] = transition(after.machine, now, { type: answer })
  if (placeOf(was) !== placeOf(is)) return note('place', placeOf(was), placeOf(is))
  const [said, says] = [linesOf(before.planFor(was.context)), linesOf(after.planFor(is.context))]
  const differs: Differs = [only(said, says), only(says, said)]
  const lost = only(differs[0], already[0]).join('; ')
  const found = only(differs[1], already[1]).join('; ')
  if (lost !== found) note('plan', lost, found)
  return { old: was, now: is, walk: example, differs }
}

function add(changes: Map<string, Change>, change: Change): undefined {
  const { what, at, answer, before, after } = change
  const place = what === 'plan' ? '' : `${at} ${answer}`
  const key = [what, place, before, after].join('|')
  const known = changes.get(key)
  changes.set(key, known ? { ...known, count: known.count + 1 } : change)
}

function only(lines: readonly string[], others: readonly string[]): readonly string[] {
  return lines.filter((line) => !others.includes(line))
}

/** The plan as comparable lines. Words are not among them. */
function linesOf(plan: Plan): readonly string[] {
  return [
    ...[...plan.duty, ...plan.help].map(
      ({ id, by, force, contacts, done }) =>
        `${id} (${force}, ${by}${contacts.length > 0 ? `, ${contacts.join(' ')}` : ''})${done ? ' done' : ''}`,
    ),
    `parents: ${plan.parents}`,
    ...plan.doNots.map((id) => `do not: ${id}`),
    `look again: ${plan.lookAgain}`,
  ]
}
