import { Heading } from '../parts/Heading.tsx'
import type { PlanView } from '../visit/planView.ts'
import type { Trip } from '../walk/trip.ts'
import { useWords } from '../words/useWords.ts'
import { evaluationOf, toDo } from './agreed.ts'
import { Choice } from './Choice.tsx'
import type { MeetingContext, MeetingEvent } from './context.ts'
import { outcomes } from './setUp.ts'

interface Props {
  readonly trip: Trip
  readonly plan: PlanView
  readonly context: MeetingContext
  readonly tell: (event: MeetingEvent) => void
}

/** What did we say we would do? Each line of the plan of last time, and how the child has it now. */
export function Review({ trip, plan, context: { ticks }, tell }: Props) {
  const words = useWords()
  const { shared } = words
  // To keep watching goes on: nobody has done it.
  const agreed = toDo(trip, plan, words).filter(({ id }) => id !== 'keepWatching')
  return (
    <>
      <Heading title={shared('meeting.review.title')} lead={shared('meeting.review.lead')} />
      {agreed.length === 0 && <p>{shared('meeting.review.nothing')}</p>}
      {agreed.map(({ id, title, force, contact }) => (
        <Choice
          key={id}
          title={title}
          hint={
            force !== 'can' && force && contact && ticks[id] && ticks[id] !== 'done'
              ? shared('meeting.review.now')
              : undefined
          }
          options={outcomes.map((value) => ({
            value,
            label: shared(`meeting.review.outcomes.${value}`),
          }))}
          chosen={ticks[id] ? [ticks[id]] : []}
          onChoose={(outcome) => tell({ type: 'tick', doing: id, outcome })}
        />
      ))}
      <section aria-labelledby="evaluate-title">
        <h2 id="evaluate-title">{shared('meeting.review.questions')}</h2>
        <ul>
          {evaluationOf(plan, words).map((line) => (
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
