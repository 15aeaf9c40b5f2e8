import { Heading } from '../parts/Heading.tsx'
import { useWords } from '../words/useWords.ts'
import { Choices, OwnDutyShown } from './Choices.tsx'
import { Recount } from './Recount.tsx'
import { SeriousFirst } from './SeriousFirst.tsx'
import { Spread } from './Spread.tsx'
import { SidesShown } from './SidesShown.tsx'
import { Talk } from './Talk.tsx'
import type { ToldBallots } from './ToldBallots.ts'
import { votesOn } from './voting.ts'
import { divides, seriousTo } from './votes.ts'

/** How a group answered one question, and the way on from it. */
export function ShowQuestion(told: ToldBallots) {
  const { shared } = useWords()
  const { ballots, context, tell, trip } = told
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
      <SeriousFirst trip={trip} tally={tally} />
      <Spread ballot={ballot} tally={tally} people={context.setUp.people} />
      <OwnDutyShown trip={trip} tally={tally} rehearsed={told.rehearsed} />
      {divided && (
        <>
          <Talk
            safety={told.safety || seriousTo(trip, tally).length > 0}
            rehearsed={told.rehearsed}
          />
          {told.rehearsed && <Recount tell={tell} talked />}
          <button
            type="button"
            className="ds-button"
            data-variant={told.rehearsed ? 'secondary' : undefined}
            data-main={!told.rehearsed || undefined}
            onClick={() => tell({ type: 'part' })}
          >
            {shared('meeting.show.part')}
          </button>
          <h2>{shared('meeting.show.afterTalk')}</h2>
        </>
      )}
      <Choices {...told} ballot={ballot} quiet={divided} />
      {!(divided && told.rehearsed) && <Recount tell={tell} />}
    </>
  )
}

/** What divides a group on one question, and what it goes on with. */
export function ChooseQuestion(told: ToldBallots) {
  const { shared } = useWords()
  const { ballots, context, trip } = told
  const [ballot] = ballots
  if (!ballot) return null
  const tally = votesOn(context, ballot)
  return (
    <>
      <p className="meeting__phase">{shared('meeting.choose.label')}</p>
      <Heading title={ballot.title} />
      <SeriousFirst trip={trip} tally={tally} />
      <OwnDutyShown trip={trip} tally={tally} rehearsed={told.rehearsed} />
      <SidesShown {...told} ballot={ballot} />
      <h2>{shared('meeting.choose.choose')}</h2>
      <Choices {...told} ballot={ballot} />
    </>
  )
}
