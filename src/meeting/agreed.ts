import { actions } from '../../flows/plan/actions.ts'
import { deadlines, type Deadline } from '../../flows/plan/deadlines.ts'
import { keysOf } from '../../flows/keysOf.ts'
import type { LineView, PlanView } from '../visit/planView.ts'
import { hereOf, type Trip } from '../walk/trip.ts'
import type { Words } from '../words/words.ts'
import type { MeetingContext } from './context.ts'
import type { Role, Task } from './setUp.ts'

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
}

/**
 * What is done after a meeting: everything on the plan that is not done, in its order, and the steps of
 * the page the group has come to. The plan of a level names the steps it begins with; a group that is at
 * work there does those of where it is.
 */
export function toDo(
  trip: Trip,
  plan: PlanView,
  words: Words,
  tasks: MeetingContext['tasks'] = {},
): readonly Doing[] {
  const steps = stepsHere(trip, plan, words)
  const working = steps.length > 0
  const lines = [...plan.first, ...plan.rest]
    .filter(({ done, id }) => !done && !(working && isLevelStep(id)))
    .map((line) => doingOf(line, words))
  return [...lines, ...steps].map((doing) => ({ ...doing, task: tasks[doing.id] ?? doing.task }))
}

/** The lines a plan has for a level as a whole (flows/plan/rows/levels.ts). */
function isLevelStep(id: string): boolean {
  return /^level[123]/.test(id)
}

const doers: Readonly<Record<LineView['who'], Role>> = {
  you: 'concernOwner',
  leader: 'leader',
  both: 'leader',
  stafettholder: 'stafettholder',
}

function doingOf(line: LineView, { shared }: Words): Doing {
  const { id, force, contact, sources, who, by } = line
  const title = shared(`plan.actions.${id}.title`)
  return { id, title, force, contact, sources, task: { role: doers[who], by } }
}

/** What is done on the page of a level: none before anybody has said where they are. */
function stepsHere(trip: Trip, plan: PlanView, { step }: Words): readonly Doing[] {
  const here = hereOf(trip)
  const { kind, track } = here.step
  if (kind !== 'task' || !/^level|^consent/.test(track)) return []
  const role = track === 'level2' || track === 'level3' ? 'stafettholder' : 'concernOwner'
  const rest = { force: undefined, contact: undefined, sources: [] }
  return step(here.at).do.map((title, index) => ({
    id: `${here.at}#${index}`,
    title,
    task: { role, by: plan.lookAgain },
    ...rest,
  }))
}

/** What something that was to be done is called. Undefined where it is not called anything any more. */
export function titleOf(id: string, { shared, step }: Words): string | undefined {
  const line = keysOf(actions).find((action) => action === id)
  if (line) return shared(`plan.actions.${line}.title`)
  const [at = '', index = ''] = id.split('#')
  return step(at).do[Number(index)]
}

/** The deadlines a group may choose: as soon as the plan's, or sooner. */
export function noLaterThan(by: Deadline): readonly Deadline[] {
  return deadlines.slice(0, deadlines.indexOf(by) + 1)
}
