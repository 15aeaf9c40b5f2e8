import { Heading } from '../parts/Heading.tsx'
import { useWords } from '../words/useWords.ts'
import type { ToldBallots } from './ToldBallots.ts'
import { isOwnDuty } from './decision.ts'
import { Spread } from './Spread.tsx'
import { SidesShown } from './SidesShown.tsx'
import { Talk } from './Talk.tsx'
import { isMarkedBy, votesOn, type Ballot } from './voting.ts'
import { divides, mayChoose, suggested, unmarked } from './votes.ts'

/** How a group answered one question, and the way on from it. */
export function ShowQuestion(told: ToldBallots) {
  const { shared } = useWords()
  const { ballots, context, tell } = told
  const [ballot] = ballots
  if (!ballot) return null
  const tally = votesOn(context, ballot)
  const divided = divides(tally)
  return (
    <>
      <p className="meeting__phase">{shared('meeting.show.label')}</p>
      <Heading
        title={shared(divided ? 'meeting.show.divided' : 'meeting.show.agreed')}
        lead={ballot.title}
      />
      <Spread ballot={ballot} tally={tally} people={context.setUp.people} />
      {divided ? (
        <>
          <Talk safety={told.safety} />
          <button
            type="button"
            className="ds-button"
            data-main
            onClick={() => tell({ type: 'part' })}
          >
            {shared('meeting.show.part')}
          </button>
        </>
      ) : (
        <Choices {...told} ballot={ballot} />
      )}
      <Recount {...told} />
    </>
  )
}

/** What divides a group on one question, and what it goes on with. */
export function ChooseQuestion(told: ToldBallots) {
  const { shared } = useWords()
  const [ballot] = told.ballots
  if (!ballot) return null
  return (
    <>
      <p className="meeting__phase">{shared('meeting.choose.label')}</p>
      <Heading title={ballot.title} />
      <SidesShown {...told} ballot={ballot} />
      <h2>{shared('meeting.choose.choose')}</h2>
      <Choices {...told} ballot={ballot} />
    </>
  )
}

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
      <Recount {...told} />
    </>
  )
}

function RowShown(told: ToldBallots & { readonly ballot: Ballot }) {
  const { shared } = useWords()
  const { ballot, context, safety } = told
  const tally = votesOn(context, ballot)
  return (
    <section className="ballot" aria-label={ballot.title}>
      <h2>{ballot.title}</h2>
      <Spread ballot={ballot} tally={tally} people={context.setUp.people} />
      {divides(tally) && (
        <details className="fold-box">
          <summary>{shared('meeting.show.part')}</summary>
          <div className="fold">
            <Talk safety={safety} />
            <SidesShown {...told} ballot={ballot} />
          </div>
        </details>
      )}
      <Choices {...told} ballot={ballot} />
    </section>
  )
}

/** What the group may go on with: nothing that closes what one of them holds open (decisions F13). */
function Choices({
  trip,
  ballot,
  context,
  onDecide,
  safety,
}: ToldBallots & { readonly ballot: Ballot }) {
  const { shared } = useWords()
  const tally = votesOn(context, ballot)
  const offered = ballot.answers.map(({ event }) => event)
  const open = mayChoose(trip, offered, tally)
  const first = suggested(trip, offered, tally)
  const closed = ballot.answers.filter(
    ({ event }) => !open.includes(event) && (event === unmarked || (tally[event] ?? 0) > 0),
  )
  const goesOn = divides(tally) ? open : open.filter((event) => event === first)
  const ownDuty =
    safety && first !== undefined && goesOn.some((event) => isOwnDuty(trip, tally, event))
  return (
    <div className="answers">
      {ownDuty && (
        <p className="meeting__safe">
          <strong>{shared('meeting.choose.ownDuty')}</strong>{' '}
          <span>{shared('meeting.choose.discussToday')}</span>
        </p>
      )}
      {ballot.answers
        .filter(({ event }) => goesOn.includes(event))
        .map(({ event, label }) => (
          <button
            key={event}
            type="button"
            className="ds-button answer"
            data-variant={event === first ? 'primary' : 'secondary'}
            data-main={event === first || undefined}
            onClick={() => onDecide(ballot, event)}
          >
            {shared('meeting.show.goOn', { answer: label })}
          </button>
        ))}
      {closed.map(({ event, label }) => (
        <p key={event} className="meeting__note">
          {shared('meeting.choose.closed', { answer: label })}
        </p>
      ))}
    </div>
  )
}

function Recount({ tell }: Pick<ToldBallots, 'tell'>) {
  const { shared } = useWords()
  return (
    <button
      type="button"
      className="ds-button"
      data-variant="tertiary"
      onClick={() => tell({ type: 'recount' })}
    >
      {shared('meeting.show.recount')}
    </button>
  )
}
