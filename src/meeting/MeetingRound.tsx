import { useMachine } from '@xstate/react'
import { useCallback, useLayoutEffect, useMemo, useState } from 'react'
import { givenBy } from '../../flows/bti/given.ts'
import { SoFar } from '../parts/SoFar.tsx'
import type { ToldRound } from '../screens/told.ts'
import { useBack } from '../screens/useBack.ts'
import { planView } from '../visit/planView.ts'
import { encode } from '../walk/code.ts'
import { hereOf } from '../walk/trip.ts'
import { useWords } from '../words/useWords.ts'
import { Agenda } from './Agenda.tsx'
import { Assign } from './Assign.tsx'
import { isOwnDuty } from './decision.ts'
import { Decide } from './Decide.tsx'
import { meeting, theQuestion, type MeetingEvent } from './meeting.ts'
import { Minutes } from './Minutes.tsx'
import { Review } from './Review.tsx'
import { beginsWith } from './setUp.ts'
import { ChooseQuestion, ShowQuestion, ShowRows } from './Show.tsx'
import { Silent } from './Silent.tsx'
import { TimeBox, type Phase } from './TimeBox.tsx'
import type { ToldBallots } from './ToldBallots.ts'
import { usePresenterKeys } from './usePresenterKeys.ts'
import { ballotsOf, votesOn, type Ballot } from './voting.ts'
import { divides } from './votes.ts'

/**
 * A meeting round the walk: set up, then each question in silence, shown, talked over and chosen, and at
 * the end who does what, and minutes. Tasks and plans of the walk are the guide's own pages.
 */
export function MeetingRound({ view, send, trip, guide, onCover, children }: ToldRound) {
  const words = useWords()
  const [snapshot, tell] = useMachine(meeting)
  const { value: phase, context } = snapshot
  const { setUp } = context
  const [keysOn, setKeysOn] = useState(true)
  const here = hereOf(trip)
  const asked = view.page === 'question' ? view.step : undefined
  const ballots = useMemo(() => (asked ? ballotsOf(asked, words) : []), [asked, words])
  const summing = phase === 'decide' || phase === 'roles' || phase === 'minutes'
  const voting = asked !== undefined && !summing
  const began = view.page !== 'start' && view.page !== 'typing' && view.page !== 'confirming'
  const reviewing = began && context.toReview && here.step.acute !== true && !summing

  // A page of rows keeps its votes while one of its rows is asked about elsewhere.
  useLayoutEffect(() => {
    if (asked)
      tell({ type: 'arrive', place: `${here.at} ${asked.kind === 'rows' ? '' : trip.walk.length}` })
  }, [asked, here.at, trip.walk.length, tell])

  const back = useCallback(() => tell({ type: 'back' }), [tell])
  const ownBack = summing || (voting && (phase === 'show' || phase === 'choose'))
  useBack(ownBack ? back : undefined)

  const begin = () => {
    const { reason } = setUp
    if (reason === undefined) return
    tell({ type: 'begin' })
    send(
      reason === 'again' ? { type: 'enterCode' } : { type: 'answer', answer: beginsWith[reason] },
    )
  }
  const set = (event: MeetingEvent) => {
    send({ type: 'hold', holding: true })
    tell(event)
  }
  const decide = (ballot: Ballot, event: string) => {
    const tally = votesOn(context, ballot)
    const row = ballot.row === theQuestion ? undefined : ballot.row
    const given = givenBy(event)
    const marked = view.page === 'question' && view.disagreed === true
    // A page of rows is disagreed on when one of its rows is.
    if (divides(tally) ? !marked : marked && row === undefined) send({ type: 'disagree' })
    tell({
      type: 'decided',
      decision: {
        at: here.at,
        row,
        tally,
        chosen: event,
        finder: context.finder,
        ownDuty: isOwnDuty(trip, tally, event),
      },
    })
    if ('answer' in given) return send({ type: 'answer', answer: given.answer })
    // A mark that is given a second time is taken away.
    const shown = asked?.rows.find((one) => one.row === given.row)
    if (shown?.marked !== given.mark) send({ type: 'mark', row: given.row, mark: given.mark })
  }
  const leave = (answer: string) => {
    tell({ type: 'leave' })
    send({ type: 'answer', answer })
  }
  const count = useCallback(
    (place: number) => {
      const [only] = ballots
      const answer = only?.answers[place]?.event
      if (only?.row === theQuestion && answer !== undefined)
        tell({ type: 'count', row: theQuestion, answer, by: 1 })
    },
    [ballots, tell],
  )
  const stepBack = useCallback(
    () => (ownBack ? tell({ type: 'back' }) : send({ type: 'back' })),
    [ownBack, tell, send],
  )
  usePresenterKeys({
    on: keysOn,
    onNumber: voting && phase === 'silent' && setUp.way !== 'pass' ? count : undefined,
    onBack: stepBack,
    onBlank: onCover,
  })

  const page = () => {
    if (view.page === 'start')
      return <Agenda guide={view.guide} context={context} tell={set} onBegin={begin} />
    if (reviewing) return <Review plan={planView(trip, guide)} context={context} tell={tell} />
    const plan = summing ? planView(trip, guide) : undefined
    if (plan && phase === 'decide')
      return <Decide trip={trip} plan={plan} context={context} tell={tell} />
    if (plan && phase === 'roles') return <Assign plan={plan} context={context} tell={tell} />
    if (plan) return <Minutes trip={trip} plan={plan} code={encode(trip)} context={context} />
    if (!asked) return children
    const told: ToldBallots = {
      trip,
      guide,
      step: asked,
      ballots,
      context,
      tell,
      safety:
        here.step.track === 'safety' || here.step.track === 'duty' || here.step.track === 'aside',
      onDecide: decide,
      onAnswer: leave,
    }
    if (phase === 'show')
      return asked.kind === 'rows' ? <ShowRows {...told} /> : <ShowQuestion {...told} />
    if (phase === 'choose') return <ChooseQuestion {...told} />
    return <Silent step={asked} ballots={ballots} context={context} tell={tell} />
  }

  const timed: Phase | undefined = !began || phase === 'agenda' || reviewing ? undefined : phase
  return (
    <div className="meeting">
      {timed && setUp.minutes !== undefined && (summing || voting) && (
        <TimeBox key={`${timed} ${here.at}`} phase={timed} minutes={setUp.minutes} />
      )}
      {page()}
      {began && !summing && !reviewing && (
        <section className="meeting__bar no-print" aria-label={words.shared('meeting.bar.label')}>
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            onClick={() => tell({ type: 'conclude' })}
          >
            {words.shared('meeting.bar.decide')}
          </button>
          {voting && (
            <button
              type="button"
              className="ds-button"
              data-variant="tertiary"
              onClick={() => send({ type: 'showPlan' })}
            >
              {words.shared('common.nav.plan')}
            </button>
          )}
          <button
            type="button"
            className="ds-button"
            data-variant="tertiary"
            aria-pressed={keysOn}
            onClick={() => setKeysOn(!keysOn)}
          >
            {words.shared('meeting.bar.keysOn')}
          </button>
          <p className="meeting__note">{words.shared('meeting.bar.keys')}</p>
          {view.page === 'question' && (
            <SoFar
              key={`answers ${view.key}`}
              answers={view.soFar}
              onChange={(index) => send({ type: 'change', index })}
            />
          )}
        </section>
      )}
    </div>
  )
}
