import { bti, type BtiMachine } from '../../flows/bti/bti.ts'
import { interruptions } from '../../flows/bti/asides.ts'
import { stateIds, type StateId } from '../../flows/bti/ids.ts'
import { keysOf } from '../../flows/keysOf.ts'
import { kinds } from '../../flows/scenarios/cases/case.ts'
import {
  practiceSettings,
  practiceThemes,
  pulls,
  type PracticeCase,
  type WalkedCase,
} from '../../flows/scenarios/practice/practiceCase.ts'
import { nodeOf, stepAt } from '../walk/walk.ts'
import { asFar } from './asFar.ts'
import { acceptedWalk } from './inVariants.ts'
import { isSame } from './stand.ts'

/** Something cases are to visit all of, and what none of them does. */
export interface Covered {
  readonly wanted: number
  readonly missing: readonly string[]
}

/** What the cases together visit. Every one of these is to miss nothing. */
export interface Coverage {
  /** Every duty there can be. */
  readonly duties: Covered
  /** Every page that shows a plan. */
  readonly outcomes: Covered
  /** Every step of the four levels, and of consent. */
  readonly levels: Covered
  /** From each level, and from consent, to each other part of the chart an answer leads to. */
  readonly levelExits: Covered
  /** The ends, who is no child, and the ways that stand open on every page. */
  readonly exits: Covered
  readonly settings: Covered
  readonly themes: Covered
  readonly kinds: Covered
  readonly pulls: Covered
  /** Everything else a person can stand in. */
  readonly otherPlaces: Covered
}

/** One answer along a case: where it was given, what it was, and where it led. */
interface Step {
  readonly at: StateId
  readonly answer: string
  readonly to: StateId
}

/** What the expected walks and the accepted ones visit, where they can be walked. */
export function coverageOf(cases: readonly PracticeCase[]): Coverage {
  const steps = cases.flatMap(stepsOf)
  const places = new Set(steps.flatMap(({ at, to }) => [at, to]))
  const visited = (wanted: readonly StateId[]) => covered(wanted, places)
  const ofExits = stateIds.filter((id) => /^(end|about)\./.test(id))
  const named = new Set([...duties, ...outcomes, ...onLevels, ...ofExits])
  return {
    duties: visited(duties),
    outcomes: visited(outcomes),
    levels: visited(onLevels),
    levelExits: covered(exitsOfLevels, steps.flatMap(exitOf)),
    exits: covered(
      [...ofExits, ...keysOf(interruptions)],
      [...places, ...steps.map(({ answer }) => answer)],
    ),
    settings: covered(
      practiceSettings,
      cases.map(({ setting }) => setting),
    ),
    themes: covered(
      practiceThemes,
      cases.flatMap(({ themes }) => themes),
    ),
    kinds: covered(
      kinds,
      cases.map(({ kind }) => kind),
    ),
    pulls: covered(
      pulls,
      cases.flatMap((one) => one.pulls),
    ),
    otherPlaces: visited(stateIds.filter((id) => !named.has(id))),
  }
}

function covered(wanted: readonly string[], found: Iterable<string>): Covered {
  const met = new Set(found)
  return { wanted: wanted.length, missing: wanted.filter((one) => !met.has(one)) }
}

const duties = stateIds.filter((id) => id.startsWith('duty.'))
const outcomes = stateIds.filter((id) => stepAt(bti, id).kind === 'outcome')
const onLevels = stateIds.filter((id) => /^(level\d|consent)\./.test(id))

/** Where the chart says that an answer may lead, out of the part it is given in: `level1 → consent`. */
function leaving(at: StateId, answer: string): readonly string[] {
  const ways = nodeOf(bti, at).transitions.get(answer) ?? []
  return ways.flatMap(({ target = [] }) => target.flatMap(({ id }) => exit(at, placeIn(id))))
}

/** A node of the chart, without what every id begins with. */
function placeIn(id: string): string {
  return id.replace(/^bti\.(work\.)?/, '')
}

const exitsOfLevels = [
  ...new Set(
    onLevels.flatMap((id) => stepAt(bti, id).answers.flatMap((answer) => leaving(id, answer))),
  ),
]

/** An answer with one way leaves by it, also where gates are asked in between. */
function exitOf({ at, answer, to }: Step): readonly string[] {
  if (answer in interruptions) return []
  const ways = leaving(at, answer)
  return ways.length === 1 ? ways : exit(at, to)
}

function exit(from: StateId, to: string): readonly string[] {
  const [one = '', other = ''] = [from, to].map((id) => id.split('.')[0] ?? '')
  return one === other ? [] : [`${one} → ${other}`]
}

function stepsOf(one: PracticeCase): readonly Step[] {
  const walks = [one.walk, ...one.accepted.map((accepted) => acceptedWalk(one, accepted))]
  return walks.flatMap((answers) => {
    const { places } = asFar(bti, answers).trip
    return answers.flatMap((answer, index): readonly Step[] => {
      const [from, to] = [places[index], places[index + 1]]
      return from && to ? [{ at: from.at, answer, to: to.at }] : []
    })
  })
}

/** An answer that leaves the expected walk of a case, and is not accepted there either. */
export interface Beside {
  readonly case: string
  readonly step: number
  readonly at: StateId
  readonly answer: string
}

/** Every answer beside the expected walks that a learner can give. */
export function besideOf(cases: readonly WalkedCase[], chart: BtiMachine = bti): readonly Beside[] {
  return cases.flatMap((one) => {
    const { places } = asFar(chart, one.walk).trip
    return one.walk.flatMap((expected, step) => {
      const place = places[step]
      const right = one.accepted.filter(({ after }) => after === step).map(({ answer }) => answer)
      return (place?.open ?? [])
        .filter((answer) => !isSame(answer, expected, step) && !right.includes(answer))
        .map((answer): Beside => ({ case: one.id, step, at: place?.at ?? 'start.choose', answer }))
    })
  })
}
