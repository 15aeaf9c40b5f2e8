import type { BtiMachine } from '../../flows/bti/bti.ts'
import { givenBy } from '../../flows/bti/given.ts'
import type { StateId } from '../../flows/bti/ids.ts'
import { factNames } from '../../flows/facts.ts'
import type { WalkedCase, PracticeTheme } from '../../flows/scenarios/practice/practiceCase.ts'
import type { Stop } from '../meeting/rehearsal.ts'
import { isUrgent, isVotedOn } from '../meeting/voting.ts'
import { asFar } from '../practice/asFar.ts'
import { standOf, toldAlong, type Reaction } from '../practice/stand.ts'
import { ahead, cut, hereOf, type Trip } from '../walk/trip.ts'

/** The gates a theme is about: there a group votes on it also where *Nei* is right. */
const asksAbout: Readonly<Partial<Record<StateId, readonly PracticeTheme[]>>> = {
  'safety.acute': ['acute', 'pickup', 'selfHarm'],
  'safety.sexual': ['sexual'],
  'safety.honour': ['honour'],
  'safety.people': ['staff', 'betweenChildren', 'childWhoHarms'],
  'safety.topics': ['neglect', 'absence', 'healthAndHelp'],
}

/** Answers that make a group do too little or too much; on the levels also those that lead elsewhere. */
function matters(one: WalkedCase, before: Trip, expected: string): boolean {
  const { open, step } = hereOf(before)
  const index = before.walk.length
  const right = [expected, ...acceptedAt(one, index)]
  const grave: readonly (Reaction | undefined)[] =
    step.track === 'safety' || step.track === 'duty'
      ? ['under', 'over', 'surer']
      : ['under', 'over', 'surer', 'other']
  return open.some(
    (event) =>
      !right.includes(event) &&
      grave.includes(standOf(ahead(before, givenBy(event)), one).parted?.reaction),
  )
}

function acceptedAt({ accepted }: WalkedCase, index: number): readonly string[] {
  return accepted.filter(({ after }) => after === index).map(({ answer }) => answer)
}

/** Whether an answer says that something may be so: it marks a row, or teaches a fact. */
function teaches(before: Trip, event: string): boolean {
  if ('row' in givenBy(event)) return true
  const { facts } = hereOf(before).context
  const after = hereOf(ahead(before, givenBy(event))).context.facts
  return factNames.some((fact) => after[fact] !== facts[fact] && after[fact] !== 'no')
}

/**
 * What a group does at each step of a right walk. It votes where new of the story decides, where something
 * is suspected, and on the gate the case is about – only where another answer would do too little or
 * too much. Ways through the guide are never voted on.
 */
export function stopsOf(
  chart: BtiMachine,
  one: WalkedCase,
  right: readonly string[],
): readonly Stop[] {
  const { trip } = asFar(chart, right)
  const met = new Set<StateId>()
  const told = toldAlong(one, right)
  let isNew = true
  let planRead = false
  return trip.walk.map(({ at }, index): Stop => {
    isNew ||= told.includes(index)
    const before = cut(trip, index)
    const { step } = hereOf(before)
    const expected = right[index] ?? ''
    const teaching = teaches(before, expected)
    const about = asksAbout[at]?.some((theme) => one.themes.includes(theme)) === true
    // A page of rows is come back to: everybody has been asked about all of it.
    const again = step.kind === 'rows' && met.has(at)
    met.add(at)
    // What to do when it is danger now is always read.
    if (isUrgent(hereOf(before)))
      return step.kind !== 'rows' || teaching || (about && !again) ? 'read' : 'pass'
    if (step.kind === 'outcome') {
      const first = !planRead
      planRead = true
      return first ? 'read' : 'pass'
    }
    // To report is what a duty comes to: a group hears how it is done.
    if (at === 'duty.report' && !again) return 'read'
    const decides = teaching || ((isNew || about) && !again && matters(one, before, expected))
    if (!decides || !isVotedOn(before)) return 'pass'
    isNew = false
    return again && at === trip.walk[index - 1]?.at ? 'pass' : 'vote'
  })
}

/** How long a group takes for each, in minutes: a silent vote that is shown and talked over, a page that is read. */
const minutesFor = { vote: 2, read: 1, pass: 0 } as const satisfies Record<Stop, number>

/** What is read before, and what is talked over after, in minutes. */
const [reading, talking] = [1, 5] as const

/** How long a case takes a group, in minutes: to walk it, and with the story and the talk after it. */
export interface GroupTime {
  /** How many times everybody answers. */
  readonly rounds: number
  readonly walk: number
  readonly whole: number
}

/** Counted on the expected walk of a case, not guessed. */
export function groupTimeOf(chart: BtiMachine, one: WalkedCase): GroupTime {
  const stops = stopsOf(chart, one, one.walk)
  const walk = Math.ceil(stops.reduce((sum, stop) => sum + minutesFor[stop], 0))
  const whole = walk + reading * (one.told.length + 1) + talking
  return { rounds: stops.filter((stop) => stop === 'vote').length, walk, whole }
}

/**
 * The answers the screen gives by itself from a place on a right walk: up to where the group stops again.
 * What is new of the story is read before more is told; `wasRead` where it has been, and the group goes on.
 */
export function passedFrom(
  stops: readonly Stop[],
  one: Pick<WalkedCase, 'told' | 'walk'>,
  right: readonly string[],
  { from, wasRead }: { readonly from: number; readonly wasRead: boolean },
): readonly string[] {
  const told = toldAlong(one, right)
  let isUnread = told.includes(wasRead ? from + 1 : from)
  let to = wasRead ? from + 1 : from
  while (stops[to] === 'pass') {
    if (isUnread && told.includes(to + 1)) break
    isUnread ||= told.includes(to + 1)
    to += 1
  }
  return right.slice(from, to)
}

/** How many answers before a place the screen gave by itself, right before it. */
export function passedBefore(stops: readonly Stop[], at: number): number {
  let count = 0
  while (stops[at - 1 - count] === 'pass') count += 1
  return count
}
