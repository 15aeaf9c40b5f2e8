import { useMachine } from '@xstate/react'
import { useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import { givenBy } from '../../flows/bti/given.ts'
import type { ToldRound } from '../screens/told.ts'
import { useBack } from '../screens/useBack.ts'
import type { StepView } from '../visit/stepView.ts'
import { hereOf, type Trip } from '../walk/trip.ts'
import { useWords } from '../words/useWords.ts'
import { isOwnDuty } from './decision.ts'
import { theQuestion, type MeetingContext, type MeetingEvent } from './context.ts'
import { meeting } from './meeting.ts'
import { beginsWith } from './setUp.ts'
import type { Rehearsal } from './rehearsal.ts'
import type { Phase } from './TimeBox.tsx'
import { undecidedIn } from './undecided.ts'
import { ballotsOf, isUrgent, isVotedOn, votesOn, type Ballot } from './voting.ts'
import { divides } from './votes.ts'

/** What stands on the screen of a meeting: a page of its own, votes, or the walk's own page. */
export type Standing =
  | { readonly page: 'agenda' | 'review' | 'decide' | 'roles' | 'minutes' | 'walk' | 'urgent' }
  | { readonly page: 'silent' | 'show' | 'choose'; readonly step: StepView }

export interface InMeeting {
  readonly standing: Standing
  readonly context: MeetingContext
  readonly ballots: readonly Ballot[]
  readonly tell: (event: MeetingEvent) => void
  /** What is set up is wiped as answers are. */
  readonly onSet: (event: MeetingEvent) => void
  readonly onBegin: () => void
  readonly onDecide: (ballot: Ballot, event: string) => void
  readonly onAnswer: (answer: string) => void
  readonly onBack: () => void
  /** One more vote for the so-manieth answer; undefined where votes are not counted by number. */
  readonly onNumber: ((place: number) => void) | undefined
}

/** A meeting round a visit, or a rehearsal of one: its own chart, and what its pages do to the visit. */
export function useMeeting({ view, send, trip }: ToldRound, rehearsal?: Rehearsal): InMeeting {
  const words = useWords()
  const [{ value: phase, context }, tell] = useMachine(meeting)
  const asked = askedOn(view, trip)
  const ballots = useMemo(() => (asked ? ballotsOf(asked, words) : []), [asked, words])
  const place = placeOn(view, trip)
  useLayoutEffect(() => {
    if (place !== undefined) tell({ type: 'arrive', place, rows: ballots.map(({ row }) => row) })
  }, [place, ballots, tell])
  const led = standingOf(phase, context, view, trip)
  const standing = rehearsal ? rehearsed(led, rehearsal, context, trip) : led
  usePass(trip, context, rehearsal)
  const { page } = standing
  const own = page === 'show' || page === 'choose' || isSumming(page)
  const ownBack = useCallback(() => tell({ type: 'back' }), [tell])
  useBack(own ? ownBack : undefined)
  const onBack = useCallback(() => (own ? ownBack() : send({ type: 'back' })), [own, ownBack, send])
  const byNumber = useCallback(
    (number: number) => {
      const answer = ballots[0]?.answers[number]?.event
      if (answer !== undefined) tell({ type: 'count', row: theQuestion, answer, by: 1 })
    },
    [ballots, tell],
  )
  const counts = page === 'silent' && asked?.kind !== 'rows' && context.setUp.way !== 'pass'
  return {
    standing,
    context,
    ballots,
    tell,
    onSet: (event) => {
      send({ type: 'hold', holding: true })
      tell(event)
    },
    onBegin: () => begin({ send }, context, tell, rehearsal),
    onDecide: (ballot, event) => {
      decide({ view, send, trip }, context, ballot, event).forEach(tell)
    },
    onAnswer: (answer) => {
      const { at } = hereOf(trip)
      const tally = { [answer]: context.setUp.people }
      const index = trip.walk.length
      tell({ type: 'decided', decision: { ...undivided, index, at, tally, chosen: answer } })
      send({ type: 'answer', answer })
    },
    onBack,
    onNumber: counts ? byNumber : undefined,
  }
}

/** Pages at the end of a meeting: what it came to. */
export function isSumming(page: Standing['page'] | Phase): page is 'decide' | 'roles' | 'minutes' {
  return page === 'decide' || page === 'roles' || page === 'minutes'
}

/** The page that is voted on; undefined where the guide's own page is shown. */
function askedOn(view: ToldRound['view'], trip: Trip): StepView | undefined {
  if (view.page !== 'question' && view.page !== 'task') return undefined
  return isVotedOn(trip) ? view.step : undefined
}

/**
 * Where the meeting is. A page of rows keeps its votes while one of its rows is asked about elsewhere, and
 * any page does while danger is seen to.
 */
function placeOn(view: ToldRound['view'], trip: Trip): string | undefined {
  const here = hereOf(trip)
  if (!('step' in view) || view.page === 'start' || isUrgent(here)) return undefined
  return `${here.at} ${here.step.kind === 'rows' ? '' : trip.walk.length}`
}

/** What everybody answers by one press. */
const undivided = { row: undefined, finder: undefined, ownDuty: false } as const

function standingOf(
  phase: Phase | 'agenda',
  { toReview }: MeetingContext,
  view: ToldRound['view'],
  trip: Trip,
): Standing {
  const here = hereOf(trip)
  if (view.page === 'start') return { page: 'agenda' }
  if (phase === 'agenda' || view.page === 'typing' || view.page === 'confirming')
    return { page: 'walk' }
  // Whoever asks for it in the middle of a meeting sees it, whatever page the meeting stands on.
  const stopped = isUrgent(here) && here.step.track === 'aside'
  if (isSumming(phase) && !stopped) return { page: phase }
  if (view.page !== 'plan' && isUrgent(here)) return { page: 'urgent' }
  // Danger is asked about again before anything else.
  if (toReview) return { page: 'review' }
  const step = askedOn(view, trip)
  return step ? { page: isSumming(phase) ? 'silent' : phase, step } : { page: 'walk' }
}

/** Goes on over what a group does not vote on – when it has answered, never when it has gone back. */
function usePass(trip: Trip, context: MeetingContext, rehearsal: Rehearsal | undefined): void {
  const before = useRef(trip.walk.length)
  const { length } = trip.walk
  const passes = rehearsal?.stop === 'pass' && undecidedIn(context, trip).length === 0
  useLayoutEffect(() => {
    const isForward = length > before.current
    before.current = length
    if (isForward && passes) rehearsal?.onPass()
  }, [length, passes, rehearsal])
}

/** The meeting begins: the walk by what they meet about, or by its code; in practice, as the case does. */
function begin(
  { send }: Pick<ToldRound, 'send'>,
  { setUp: { reason } }: MeetingContext,
  tell: (event: MeetingEvent) => void,
  rehearsal: Rehearsal | undefined,
): void {
  if (rehearsal) {
    // A case is always a new one to the group.
    tell({ type: 'set', setUp: { reason: 'newWorry' } })
    tell({ type: 'begin' })
    return send({ type: 'answer', answer: rehearsal.first })
  }
  if (reason === undefined) return
  tell({ type: 'begin' })
  send(reason === 'again' ? { type: 'enterCode' } : { type: 'answer', answer: beginsWith[reason] })
}

/** In practice a group votes only where the case is decided; what it has marked is decided first. */
function rehearsed(
  standing: Standing,
  { stop }: Rehearsal,
  context: MeetingContext,
  trip: Trip,
): Standing {
  const votes = stop === 'vote' || undecidedIn(context, trip).length > 0
  return 'step' in standing && !votes ? { page: 'walk' } : standing
}

/** The group goes on with an answer: the visit is told, and what the meeting is to remember comes back. */
function decide(
  { view, send, trip }: Pick<ToldRound, 'view' | 'send' | 'trip'>,
  context: MeetingContext,
  ballot: Ballot,
  event: string,
): readonly MeetingEvent[] {
  if (view.page !== 'question' && view.page !== 'task') return []
  const tally = votesOn(context, ballot)
  const row = ballot.row === theQuestion ? undefined : ballot.row
  const marked = view.disagreed === true
  // A page of rows is disagreed on when one of its rows is.
  if (divides(tally) ? !marked : marked && row === undefined) send({ type: 'disagree' })
  const given = givenBy(event)
  if ('answer' in given) send({ type: 'answer', answer: given.answer })
  // A mark that is given a second time is taken away.
  else if (view.step.rows.find((one) => one.row === given.row)?.marked !== given.mark)
    send({ type: 'mark', row: given.row, mark: given.mark })
  const ownDuty = isOwnDuty(trip, tally)
  const { finder } = context
  const { at } = hereOf(trip)
  return [
    {
      type: 'decided',
      decision: { index: trip.walk.length, at, row, tally, chosen: event, finder, ownDuty },
    },
  ]
}
