import { deadlines, type Deadline } from '../../flows/plan/deadlines.ts'
import { Heading } from '../parts/Heading.tsx'
import type { PlanView } from '../visit/planView.ts'
import type { Trip } from '../walk/trip.ts'
import { useWords } from '../words/useWords.ts'
import { isOpenDuty, noLaterThan, toDo, whenOf, type Doing } from './agreed.ts'
import { Choice } from './Choice.tsx'
import { extras, type MeetingContext, type MeetingEvent } from './context.ts'
import { ownRoles, roles, type Role } from './setUp.ts'

interface Props {
  readonly trip: Trip
  readonly plan: PlanView
  readonly context: MeetingContext
  readonly tell: (event: MeetingEvent) => void
}

/** Who does what, by role, and by when: never later than the plan says. */
export function Assign({ trip, plan, context, tell }: Props) {
  const words = useWords()
  const { shared } = words
  const again = noLaterThan(plan.lookAgain).slice(deadlines.indexOf('sameDay'))
  return (
    <>
      <Heading title={shared('meeting.assign.title')} lead={shared('meeting.assign.lead')} />
      <ul className="lines">
        {toDo(trip, plan, words, { ...context, tasks: {} }).map((doing) => (
          <TaskOf key={doing.id} doing={doing} plan={plan} context={context} tell={tell} />
        ))}
      </ul>
      <Choice
        title={shared('meeting.assign.again')}
        options={again.map((value) => ({ value, label: shared(`plan.lookAgain.${value}`) }))}
        chosen={[context.meetAgain ?? plan.lookAgain]}
        onChoose={(by) => tell({ type: 'meetAgain', by })}
      />
      <Choice
        title={shared('meeting.assign.extras')}
        hint={isOpenDuty(plan) ? shared('meeting.assign.notClosed') : undefined}
        options={extras
          .filter((value) => value !== 'closing' || !isOpenDuty(plan))
          .map((value) => ({ value, label: shared(`meeting.assign.${value}`) }))}
        chosen={context.extras}
        onChoose={(note) => tell({ type: 'note', note })}
      />
      <button
        type="button"
        className="ds-button answer"
        data-main
        onClick={() => tell({ type: 'toMinutes' })}
      >
        {shared('meeting.assign.goOn')}
      </button>
    </>
  )
}

/** Deadlines are counted from the plan's own: what was made shorter can be made longer again, up to it. */
function TaskOf({
  doing,
  plan,
  context,
  tell,
}: Pick<Props, 'plan' | 'context' | 'tell'> & { readonly doing: Doing }) {
  const words = useWords()
  const { shared } = words
  const task = context.tasks[doing.id] ?? doing.task
  const present: readonly Role[] = context.setUp.present
  const offered = (doing.force ? ownRoles : roles).filter(
    (role) =>
      present.length === 0 || present.includes(role) || role === task.role || role === 'leader',
  )
  const assign = (changed: Partial<typeof task>) =>
    tell({ type: 'assign', doing: doing.id, task: { ...task, ...changed } })
  const { title, force, last } = doing
  return (
    <li className="line task" data-force={force}>
      {force && (
        <p className="line__meta">
          <span className="force">
            {`${shared(`meeting.roles.${task.role}`)} ${shared(`plan.force.${force}`)}`}
          </span>
        </p>
      )}
      {last && <p className="line__meta">{shared(`meeting.assign.last.${last}`)}</p>}
      <p className="line__title">{title}</p>
      <div className="chips">
        <Select
          label={shared('meeting.assign.who')}
          about={title}
          value={task.role}
          options={offered.map((role) => [role, shared(`meeting.roles.${role}`)])}
          onChoose={(role) => assign({ role })}
        />
        <Select
          label={shared('meeting.assign.by')}
          about={title}
          value={task.by}
          options={noLaterThan(doing.task.by).map((by): readonly [Deadline, string] => [
            by,
            whenOf({ ...doing, task: { ...task, by } }, plan, words),
          ])}
          onChoose={(by) => assign({ by })}
        />
      </div>
    </li>
  )
}

interface SelectProps<Value extends string> {
  readonly label: string
  /** What is chosen for: said to those who do not see the line above. */
  readonly about: string
  readonly value: Value
  readonly options: readonly (readonly [Value, string])[]
  readonly onChoose: (value: Value) => void
}

function Select<Value extends string>({
  label,
  about,
  value,
  options,
  onChoose,
}: SelectProps<Value>) {
  return (
    <label className="pick">
      <span>{label}</span>
      <select
        aria-label={`${label}: ${about}`}
        autoComplete="off"
        value={value}
        onChange={({ target }) => {
          const chosen = options.find(([one]) => one === target.value)
          if (chosen) onChoose(chosen[0])
        }}
      >
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
