import { deadlines, type Deadline } from '../../flows/plan/deadlines.ts'
import type { LineView, PlanView } from '../visit/planView.ts'
import type { MeetingContext } from './meeting.ts'
import type { Role, Task } from './setUp.ts'

/** What is done after a meeting: everything on the plan that is not done, in its order. */
export function toDo(plan: PlanView): readonly LineView[] {
  return [...plan.first, ...plan.rest].filter(({ done }) => !done)
}

const doers: Readonly<Record<LineView['who'], Role>> = {
  you: 'concernOwner',
  leader: 'leader',
  both: 'leader',
  stafettholder: 'stafettholder',
}

/** Who does a line, and by when: as the group has said, else as the plan does. */
export function taskOf({ tasks }: Pick<MeetingContext, 'tasks'>, line: LineView): Task {
  return tasks[line.id] ?? { role: doers[line.who], by: line.by }
}

/** The deadlines a group may choose: as soon as the plan's, or sooner. */
export function noLaterThan(by: Deadline): readonly Deadline[] {
  return deadlines.slice(0, deadlines.indexOf(by) + 1)
}
