import { stateIds, type StateId } from '../../flows/bti/ids.ts'
import { keysOf } from '../../flows/keysOf.ts'
import { actions } from '../../flows/plan/actions.ts'
import { deadlines, soonest, type Deadline } from '../../flows/plan/deadlines.ts'
import type { Action } from '../../flows/plan/row.ts'
import type { LineView, PlanView } from '../visit/planView.ts'
import { hereOf, type Trip } from '../walk/trip.ts'
import { stepAt } from '../walk/walk.ts'
import type { Words } from '../words/words.ts'
import { untouchedMeeting, type MeetingContext } from './context.ts'
import type { Outcome, Role, Task } from './setUp.ts'
import { waits } from './sides.ts'
import { undecidedIn } from './undecided.ts'

/** One thing to do after a meeting: a line of the plan, or a step of the page the group has come to. */
export interface Doing {
  /** The line of the plan, or the page and which of its steps. */
  readonly id: string
  readonly title: string
  /** Undefined for a step of the work, which nothing but the plan of the group demands. */
  readonly force: LineView['force'] | undefined
  readonly contact: LineView['contact']
  readonly sources: LineView['sources']
  readonly task: Task
  /** It was to be done by now, and is not. */
  readonly last: Left | undefined
}

/** How something that is still to be done went. */
type Left = Exclude<Outcome, 'done'>

type Held = Pick<MeetingContext, 'tasks' | 'ticks' | 'tallies' | 'place'>

/**
 * What is done after a meeting: everything on the plan that is not done, in its order, the steps of the
 * page the group has come to, and those of last time that are left. The plan of a level names the steps it
 * begins with; a group that is at work there does those of where it is. While one of them says that it may
 * be serious, nothing that touches the parents is named.
 */
export function toDo(
  trip: Trip,
  plan: PlanView,
  words: Words,
  held: Held = untouchedMeeting,
): readonly Doing[] {
  const working = isAtWork(trip)
  const waiting = isGraveOpen(trip, held)
  const lines = linesOf(plan)
    .filter(({ done, id }) => !done && !isIfNeeded(id) && !(working && isLevelStep(id)))
    .filter(({ id, force }) => !(waiting && force !== 'must' && touchesParents(id)))
    .map((line) => doingOf(line, plan, words))
  const steps = working && !waiting ? stepsOf(hereOf(trip).at, trip, plan, words) : []
  const old = leftSteps(trip, plan, words, held).filter(({ id }) => steps.every((a) => a.id !== id))
  return [...lines, ...steps, ...old].map((doing) => ({
    ...doing,
    task: held.tasks[doing.id] ?? doing.task,
    last: leftOf(held.ticks[doing.id]),
  }))
}

/**
 * Whether steps of last time that are left must wait: any of them may be about telling the parents, and
 * whether they may be told is open.
 */
export function lastWaits(trip: Trip, plan: PlanView, held: Held): boolean {
  const steps = leftIds(held.ticks).filter((id) => id.includes('#'))
  return steps.length > 0 && parentsWait(trip, plan, held)
}

function parentsWait(trip: Trip, plan: PlanView, held: Held): boolean {
  return waits.includes(plan.parents) || isGraveOpen(trip, held)
}

function isGraveOpen(trip: Trip, held: Held): boolean {
  return undecidedIn(held, trip).some(({ grave }) => grave)
}

/**
 * The steps of last time that are left. A line of the plan that is no longer there is gone because of what
 * was answered, and so is what was to be asked of parents who have said no.
 */
function leftSteps(trip: Trip, plan: PlanView, words: Words, held: Held): readonly Doing[] {
  const { notes } = hereOf(trip).context
  if (parentsWait(trip, plan, held) || notes.consentRefused || notes.worryGone) return []
  const left = leftIds(held.ticks)
  return stateIds
    .filter((at) => left.some((id) => id.startsWith(`${at}#`)))
    .filter((at) => stepAt(trip.chart, at).track !== 'consent')
    .flatMap((at) => stepsOf(at, trip, plan, words))
    .filter(({ id }) => left.includes(id))
}

function leftIds(ticks: MeetingContext['ticks']): readonly string[] {
  return Object.entries(ticks).flatMap(([id, outcome]) => (leftOf(outcome) ? [id] : []))
}

function leftOf(outcome: Outcome | undefined): Left | undefined {
  return outcome === 'done' ? undefined : outcome
}

/** Whether a duty is not done: then no group closes the case. */
export function isOpenDuty(plan: PlanView): boolean {
  return linesOf(plan).some(({ half, done }) => half === 'duty' && !done)
}

function linesOf({ first, rest }: PlanView): readonly LineView[] {
  return [...first, ...rest]
}

/** What is done only if something comes: nobody is given it, and nobody is asked how it went. */
function isIfNeeded(id: string): boolean {
  return ifNeeded.includes(id)
}

/** By the name of a line of the plan, or of a page and which of its steps (`tests/meeting/agreed.test.ts`). */
export const ifNeeded: readonly string[] = [
  'adviceAnyTime',
  'level1.act.carryOut#4',
  'level2.act.carryOut#4',
  'level3.act.carryOut#5',
  'consent.childRefuses#5',
]

/**
 * What a meeting that follows up talks about. Where there was a duty, whether it was done: nobody asks whether
 * a child has it better before it is known that somebody rang.
 */
export function evaluationOf(plan: PlanView, { lines }: Words): readonly string[] {
  const duty = linesOf(plan).some(({ half, force }) => half === 'duty' && force !== 'can')
  return lines(duty ? 'meeting.evaluationOfDuty' : 'meeting.evaluation')
}

/** The lines a plan has for a level as a whole (flows/plan/rows/levels.ts). */
function isLevelStep(id: string): boolean {
  return /^level[123]/.test(id)
}

function touchesParents(id: LineView['id']): boolean {
  const action: Action = actions[id]
  return action.touchesParents === true
}

const doers: Readonly<Record<LineView['who'], Role>> = {
  you: 'concernOwner',
  leader: 'leader',
  both: 'leader',
  stafettholder: 'stafettholder',
}

/** Help that is due after the next meeting is seen to until it. */
function doingOf(line: LineView, { lookAgain }: PlanView, { shared }: Words): Doing {
  const { id, force, contact, sources, who } = line
  const by = force === 'must' ? line.by : soonest(line.by, lookAgain)
  const title = shared(`plan.actions.${id}.title`)
  return { id, title, force, contact, sources, task: { role: doers[who], by }, last: undefined }
}

/** Whether the group has come to the work of a level: not before anybody has said where they are. */
function isAtWork(trip: Trip): boolean {
  const { kind, track } = hereOf(trip).step
  return kind === 'task' && /^level|^consent/.test(track)
}

/** What is done on a page of a level. */
function stepsOf(at: StateId, trip: Trip, plan: PlanView, { step }: Words): readonly Doing[] {
  const { track } = stepAt(trip.chart, at)
  const role: Role = track === 'level2' || track === 'level3' ? 'stafettholder' : 'concernOwner'
  const rest = { force: undefined, contact: undefined, sources: [], last: undefined }
  return step(at)
    .do.map((title, index) => ({
      id: `${at}#${index}`,
      title,
      task: { role, by: plan.lookAgain },
      ...rest,
    }))
    .filter(({ id }) => !isIfNeeded(id))
}

/** What something that was to be done is called. Undefined where it is not called anything any more. */
export function titleOf(id: string, { shared, step }: Words): string | undefined {
  const line = keysOf(actions).find((action) => action === id)
  if (line) return shared(`plan.actions.${line}.title`)
  const [at = '', index = ''] = id.split('#')
  return step(at).do[Number(index)]
}

/**
 * When it is to be done, in words. A step of the work is for the time until they meet again, and so is help
 * that is not due within days.
 */
export function whenOf(
  { force, task: { by } }: Doing,
  { lookAgain }: Pick<PlanView, 'lookAgain'>,
  { shared }: Words,
): string {
  const isLate = deadlines.indexOf(by) >= deadlines.indexOf('twoWeeks')
  return by === lookAgain && (force === undefined || (force !== 'must' && isLate))
    ? shared('meeting.assign.untilNext')
    : shared(`plan.deadlines.${by}`)
}

/** The deadlines a group may choose: as soon as the plan's, or sooner. */
export function noLaterThan(by: Deadline): readonly Deadline[] {
  return deadlines.slice(0, deadlines.indexOf(by) + 1)
}
