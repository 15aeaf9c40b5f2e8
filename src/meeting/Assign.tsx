import { deadlines, type Deadline } from '../../flows/plan/deadlines.ts'
import { Heading } from '../parts/Heading.tsx'
import type { LineView, PlanView } from '../visit/planView.ts'
import { useWords } from '../words/useWords.ts'
import { noLaterThan, taskOf, toDo } from './agreed.ts'
import { Choice } from './Choice.tsx'
import { extras, type MeetingContext, type MeetingEvent } from './meeting.ts'
import { roles, type Role } from './setUp.ts'

interface Props {
  readonly plan: PlanView
  readonly context: MeetingContext
  readonly tell: (event: MeetingEvent) => void
}

/** Who does what, by role, and by when: never later than the plan says. */
export function Assign({ plan, context, tell }: Props) {
  const { shared } = useWords()
  const again = noLaterThan(plan.lookAgain).slice(deadlines.indexOf('sameDay'))
  return (
    <>
      <Heading title={shared('meeting.assign.title')} lead={shared('meeting.assign.lead')} />
      <ul className="lines">
        {toDo(plan).map((line) => (
          <TaskOf key={line.id} line={line} context={context} tell={tell} />
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
        options={extras.map((value) => ({ value, label: shared(`meeting.assign.${value}`) }))}
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

function TaskOf({
  line,
  context,
  tell,
}: Pick<Props, 'context' | 'tell'> & { readonly line: LineView }) {
  const { shared } = useWords()
  const task = taskOf(context, line)
  const present: readonly Role[] = context.setUp.present
  const offered = roles.filter(
    (role) =>
      present.length === 0 || present.includes(role) || role === task.role || role === 'leader',
  )
  const assign = (changed: Partial<typeof task>) =>
    tell({ type: 'assign', action: line.id, task: { ...task, ...changed } })
  const title = shared(`plan.actions.${line.id}.title`)
  return (
    <li className="line task" data-force={line.force}>
      <p className="line__title">
        <span className="force">{shared(`plan.force.${line.force}`)}</span> <span>{title}</span>
      </p>
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
          options={noLaterThan(line.by).map((by): readonly [Deadline, string] => [
            by,
            shared(`plan.deadlines.${by}`),
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
