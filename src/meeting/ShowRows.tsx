import { Heading } from '../parts/Heading.tsx'
import { useWords } from '../words/useWords.ts'
import { Choices, OwnDutyShown } from './Choices.tsx'
import { Recount } from './Recount.tsx'
import { SidesShown } from './SidesShown.tsx'
import { Spread } from './Spread.tsx'
import { Talk } from './Talk.tsx'
import type { ToldBallots } from './ToldBallots.ts'
import { isMarkedBy, votesOn, type Ballot } from './voting.ts'
import { divides } from './votes.ts'

/** How a group answered a page of rows: what somebody marked is decided row by row, the rest is *Nei*. */
export function ShowRows(told: ToldBallots) {
  const { shared, answer, title } = useWords()
  const { ballots, context, step, onAnswer } = told
  const open = ballots.filter((ballot) => isMarkedBy(votesOn(context, ballot)))
  return (
    <>
      <p className="meeting__phase">{shared('meeting.show.label')}</p>
      <Heading title={title(step.at)} />
      {open.length === 0 && step.rows.every(({ marked }) => !marked) && (
        <p>{shared('meeting.show.nobody')}</p>
      )}
      {open.map((ballot) => (
        <RowShown key={ballot.row} {...told} ballot={ballot} />
      ))}
      {open.length > 0 && <p className="meeting__note">{shared('meeting.show.rowsPending')}</p>}
      {step.answers.map(({ answer: event, label }, index) => (
        <button
          key={event}
          type="button"
          className="ds-button answer"
          data-variant="secondary"
          data-main={(index === 0 && open.length === 0) || undefined}
          disabled={open.length > 0}
          onClick={() => onAnswer(event)}
        >
          {answer(step.at, label)}
        </button>
      ))}
      <Recount
        tell={told.tell}
        talked={told.rehearsed && open.some((ballot) => divides(votesOn(context, ballot)))}
      />
    </>
  )
}

function RowShown(told: ToldBallots & { readonly ballot: Ballot }) {
  const { shared } = useWords()
  const { ballot, context, safety, trip } = told
  const tally = votesOn(context, ballot)
  return (
    <section className="ballot" aria-label={ballot.title}>
      <h2>{ballot.title}</h2>
      <Spread ballot={ballot} tally={tally} people={context.setUp.people} />
      <OwnDutyShown trip={trip} tally={tally} rehearsed={told.rehearsed} />
      {divides(tally) && (
        <details className="fold-box">
          <summary>{shared('meeting.show.part')}</summary>
          <div className="fold">
            <Talk safety={safety} rehearsed={told.rehearsed} />
            <SidesShown {...told} ballot={ballot} />
          </div>
        </details>
      )}
      <Choices {...told} ballot={ballot} />
    </section>
  )
}
