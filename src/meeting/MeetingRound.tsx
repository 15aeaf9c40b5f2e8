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
import { standing as decided } from './decision.ts'
import { Minutes } from './Minutes.tsx'
import type { Rehearsal } from './rehearsal.ts'
import { RehearsalSetUp } from './RehearsalSetUp.tsx'
import { Review } from './Review.tsx'
import { ChooseQuestion, ShowQuestion } from './Show.tsx'
import { ShowRows } from './ShowRows.tsx'
import { Silent } from './Silent.tsx'
import { meanwhile } from './undecided.ts'
import { TimeBox } from './TimeBox.tsx'
import { Urgent } from './Urgent.tsx'
import type { ToldBallots } from './ToldBallots.ts'
import { isSumming, useMeeting, type InMeeting } from './useMeeting.ts'
import { usePresenterKeys } from './usePresenterKeys.ts'

/**
 * A meeting round the walk: set up, then each question in silence, shown, talked over and chosen, and at
 * the end who does what, and minutes. Tasks and plans of the walk are the guide's own pages.
 */
export function MeetingRound({ rehearsal, ...told }: ToldRound & MayBeRehearsed) {
  const inMeeting = useMeeting(told, rehearsal)
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
  if (rehearsal?.instead) {
    const last = told.trip.walk.length - 1
    return rehearsal.instead(
      decided(context.decisions, told.trip).find(({ index }) => index === last),
    )
  }
  return (
    <div className="meeting">
      {timed && minutes !== undefined && (
        <TimeBox key={`${timed} ${hereOf(told.trip).at}`} phase={timed} minutes={minutes} />
      )}
      {page === 'walk' && began && rehearsal?.beside}
      <Page told={told} inMeeting={inMeeting} rehearsal={rehearsal} />
      {walks && began && (
        <Bar
          {...told}
          voting={page !== 'walk' && page !== 'urgent'}
          keysOn={keysOn}
          onKeys={() => setKeysOn(!keysOn)}
          onConclude={rehearsal ? undefined : () => tell({ type: 'conclude' })}
        />
      )}
    </div>
  )
}

interface MayBeRehearsed {
  /** Set where it is practice on a made-up case. */
  readonly rehearsal?: Rehearsal | undefined
}

interface PageProps extends MayBeRehearsed {
  readonly told: ToldRound
  readonly inMeeting: InMeeting
}

function Page({ told, inMeeting, rehearsal }: PageProps) {
  const { trip, guide, view, mode } = told
  const words = useWords()
  const { standing, context, tell, onSet, onBegin, onAnswer } = inMeeting
  const { page } = standing
  if (page === 'agenda' && rehearsal)
    return <RehearsalSetUp guide={guide} context={context} tell={onSet} onBegin={onBegin} />
  if (page === 'agenda')
    return <Agenda guide={view.guide} context={context} tell={onSet} onBegin={onBegin} />
  // A page whose words are on their way says so itself.
  if (page === 'walk' || !isHere(view, words)) return told.children
  if (page === 'urgent')
    return (
      <Urgent
        told={told}
        context={context}
        tell={tell}
        onAnswer={onAnswer}
        rehearsed={rehearsal !== undefined}
      />
    )
  if ('step' in standing) return <Votes told={told} inMeeting={inMeeting} rehearsal={rehearsal} />
  const plan = planView(isSumming(page) ? meanwhile(context, trip) : trip, guide)
  if (page === 'review') return <Review trip={trip} plan={plan} context={context} tell={tell} />
  if (!isSumming(page)) return null
  if (page === 'decide') return <Decide trip={trip} plan={plan} context={context} tell={tell} />
  if (page === 'roles') return <Assign trip={trip} plan={plan} context={context} tell={tell} />
  return <Minutes trip={trip} plan={plan} code={encode(trip, mode.codes)} context={context} />
}

/** Tracks in which danger is asked about, and parents are not. */
const careful: readonly string[] = ['safety', 'duty', 'aside']

function Votes({ told: { trip, guide, view }, inMeeting, rehearsal }: PageProps) {
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
    rehearsed: rehearsal !== undefined,
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
  /** Not in practice: it has a debrief of its own. */
  readonly onConclude: (() => void) | undefined
}

/** What a group can always do: sum up, look at the plan, change an answer, turn the keys off. */
function Bar({ view, send, voting, keysOn, onKeys, onConclude }: BarProps) {
  const { shared } = useWords()
  return (
    <section className="meeting__bar no-print" aria-label={shared('meeting.bar.label')}>
      {onConclude && (
        <button type="button" className="ds-button" data-variant="secondary" onClick={onConclude}>
          {shared('meeting.bar.decide')}
        </button>
      )}
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
