import { useState } from 'react'
import { SoFar } from '../parts/SoFar.tsx'
import { isHere } from '../screens/ComingScreen.tsx'
import type { ToldRound } from '../screens/told.ts'
import { planView } from '../visit/planView.ts'
import { encode } from '../walk/code.ts'
import { hereOf } from '../walk/trip.ts'
import { useWords } from '../words/useWords.ts'
import { Agenda } from './Agenda.tsx'
import { Assign } from './Assign.tsx'
import { Decide } from './Decide.tsx'
import { Minutes } from './Minutes.tsx'
import { Review } from './Review.tsx'
import { ChooseQuestion, ShowQuestion } from './Show.tsx'
import { ShowRows } from './ShowRows.tsx'
import { Silent } from './Silent.tsx'
import { TimeBox } from './TimeBox.tsx'
import { Urgent } from './Urgent.tsx'
import type { ToldBallots } from './ToldBallots.ts'
import { isSumming, useMeeting, type InMeeting } from './useMeeting.ts'
import { usePresenterKeys } from './usePresenterKeys.ts'

/**
 * A meeting round the walk: set up, then each question in silence, shown, talked over and chosen, and at
 * the end who does what, and minutes. Tasks and plans of the walk are the guide's own pages.
 */
export function MeetingRound(told: ToldRound) {
  const inMeeting = useMeeting(told)
  const { standing, context, onNumber, onBack, tell } = inMeeting
  const { page } = standing
  const [keysOn, setKeysOn] = useState(true)
  usePresenterKeys({ on: keysOn, onNumber, onBack, onBlank: told.onCover })
  const { minutes } = context.setUp
  const timed =
    page === 'agenda' || page === 'review' || page === 'walk' || page === 'urgent'
      ? undefined
      : page
  // While danger is seen to, nothing else of the meeting is in sight.
  const stopped = page === 'urgent' && hereOf(told.trip).step.track === 'aside'
  const walks = page === 'walk' || (page === 'urgent' && !stopped) || 'step' in standing
  const began = told.view.page !== 'typing' && told.view.page !== 'confirming'
  return (
    <div className="meeting">
      {timed && minutes !== undefined && (
        <TimeBox key={`${timed} ${hereOf(told.trip).at}`} phase={timed} minutes={minutes} />
      )}
      <Page told={told} inMeeting={inMeeting} />
      {walks && began && (
        <Bar
          {...told}
          voting={page !== 'walk' && page !== 'urgent'}
          keysOn={keysOn}
          onKeys={() => setKeysOn(!keysOn)}
          onConclude={() => tell({ type: 'conclude' })}
        />
      )}
    </div>
  )
}

interface PageProps {
  readonly told: ToldRound
  readonly inMeeting: InMeeting
}

function Page({ told, inMeeting }: PageProps) {
  const { trip, guide, view, mode } = told
  const words = useWords()
  const { standing, context, tell, onSet, onBegin, onAnswer } = inMeeting
  const { page } = standing
  if (page === 'agenda')
    return <Agenda guide={view.guide} context={context} tell={onSet} onBegin={onBegin} />
  // A page whose words are on their way says so itself.
  if (page === 'walk' || !isHere(view, words)) return told.children
  if (page === 'urgent')
    return <Urgent told={told} context={context} tell={tell} onAnswer={onAnswer} />
  if ('step' in standing) return <Votes told={told} inMeeting={inMeeting} />
  const plan = planView(trip, guide)
  if (page === 'review') return <Review trip={trip} plan={plan} context={context} tell={tell} />
  if (!isSumming(page)) return null
  if (page === 'decide') return <Decide trip={trip} plan={plan} context={context} tell={tell} />
  if (page === 'roles') return <Assign trip={trip} plan={plan} context={context} tell={tell} />
  return <Minutes trip={trip} plan={plan} code={encode(trip, mode.codes)} context={context} />
}

/** Tracks in which danger is asked about, and parents are not. */
const careful: readonly string[] = ['safety', 'duty', 'aside']

function Votes({ told: { trip, guide, view }, inMeeting }: PageProps) {
  const { standing, ballots, context, tell, onDecide, onAnswer } = inMeeting
  if (!('step' in standing) || (view.page !== 'question' && view.page !== 'task')) return null
  const { page, step } = standing
  const safety = careful.includes(hereOf(trip).step.track)
  const votes: ToldBallots = {
    trip,
    guide,
    step,
    view,
    ballots,
    context,
    tell,
    safety,
    onDecide,
    onAnswer,
  }
  if (page === 'silent') return <Silent {...votes} />
  if (step.kind === 'rows') return <ShowRows {...votes} />
  return page === 'show' ? <ShowQuestion {...votes} /> : <ChooseQuestion {...votes} />
}

interface BarProps extends Pick<ToldRound, 'view' | 'send'> {
  readonly voting: boolean
  readonly keysOn: boolean
  readonly onKeys: () => void
  readonly onConclude: () => void
}

/** What a group can always do: sum up, look at the plan, change an answer, turn the keys off. */
function Bar({ view, send, voting, keysOn, onKeys, onConclude }: BarProps) {
  const { shared } = useWords()
  return (
    <section className="meeting__bar no-print" aria-label={shared('meeting.bar.label')}>
      <button type="button" className="ds-button" data-variant="secondary" onClick={onConclude}>
        {shared('meeting.bar.decide')}
      </button>
      {voting && (
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          onClick={() => send({ type: 'showPlan' })}
        >
          {shared('common.nav.plan')}
        </button>
      )}
      {view.page === 'question' && (
        <SoFar
          key={`answers ${view.key}`}
          answers={view.soFar}
          onChange={(index) => send({ type: 'change', index })}
        />
      )}
      <button
        type="button"
        className="ds-button"
        data-variant="tertiary"
        aria-pressed={keysOn}
        onClick={onKeys}
      >
        {shared('meeting.bar.keysOn')}
      </button>
      <p className="meeting__note">{shared('meeting.bar.keys')}</p>
    </section>
  )
}
