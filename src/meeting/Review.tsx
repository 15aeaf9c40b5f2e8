import { Heading } from '../parts/Heading.tsx'
import type { PlanView } from '../visit/planView.ts'
import { useWords } from '../words/useWords.ts'
import { toDo } from './agreed.ts'
import { Choice } from './Choice.tsx'
import type { MeetingContext, MeetingEvent } from './meeting.ts'
import { outcomes } from './setUp.ts'

interface Props {
  readonly plan: PlanView
  readonly context: MeetingContext
  readonly tell: (event: MeetingEvent) => void
}

/** What did we say we would do? Each line of the plan of last time, and how the child has it now. */
export function Review({ plan, context: { ticks }, tell }: Props) {
  const { shared, lines } = useWords()
  const agreed = toDo(plan)
  return (
    <>
      <Heading title={shared('meeting.review.title')} lead={shared('meeting.review.lead')} />
      {agreed.length === 0 && <p>{shared('meeting.review.nothing')}</p>}
      {agreed.map(({ id }) => (
        <Choice
          key={id}
          title={shared(`plan.actions.${id}.title`)}
          options={outcomes.map((value) => ({
            value,
            label: shared(`meeting.review.outcomes.${value}`),
          }))}
          chosen={ticks[id] ? [ticks[id]] : []}
          onChoose={(outcome) => tell({ type: 'tick', action: id, outcome })}
        />
      ))}
      <section aria-labelledby="evaluate-title">
        <h2 id="evaluate-title">{shared('meeting.review.questions')}</h2>
        <ul>
          {lines('meeting.evaluation').map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <button
        type="button"
        className="ds-button answer"
        data-main
        onClick={() => tell({ type: 'reviewed' })}
      >
        {shared('meeting.review.goOn')}
      </button>
    </>
  )
}
