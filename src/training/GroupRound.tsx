import type { ReactNode } from 'react'
import type { Decision } from '../meeting/decision.ts'
import { MeetingRound } from '../meeting/MeetingRound.tsx'
import { Heading } from '../parts/Heading.tsx'
import { useSaid } from '../parts/useSaid.ts'
import type { Stand } from '../practice/stand.ts'
import type { ToldRound } from '../screens/told.ts'
import { answersGiven } from '../visit/answerView.ts'
import { rememberedOf } from '../walk/replay.ts'
import type { Trip } from '../walk/trip.ts'
import { useWords } from '../words/useWords.ts'
import type { CaseFile } from './caseFile.ts'
import { useRehearsal, type Led } from './useRehearsal.ts'

interface Props {
  readonly told: ToldRound
  readonly opened: CaseFile
  readonly stand: Stand
  /** Shown in place of the votes, which wait. */
  readonly instead: ((voted: Voted) => ReactNode) | undefined
  /** The way is shown. */
  readonly onConclude: () => void
  /** The answer that left the way of the case is voted on again. */
  readonly onAgain: () => void
}

/** What whoever tells a group where its answer led must know of how it answered. */
export interface Voted {
  /** What it decided last, where it voted. */
  readonly last: Decision | undefined
  /** Goes on as the case was meant, from where the group left it. */
  readonly onFollow: () => void
}

/** A case in a group: the meeting's own votes, and only where the case is decided. */
export function GroupRound({ told, opened, stand, instead, onConclude, onAgain }: Props) {
  const led = useRehearsal(told, opened, stand)
  const { onFollow } = led
  return (
    <>
      {!instead && led.passed > 0 && <PassedOver trip={told.trip} count={led.passed} />}
      <MeetingRound
        {...told}
        rehearsal={{
          ...led,
          instead: instead && ((last) => instead({ last, onFollow })),
          beside: stand.parted ? (
            <OffTheWay onShow={onConclude} onAgain={onAgain} />
          ) : (
            <ReadAloud led={led} finished={stand.finished} />
          ),
        }}
      />
    </>
  )
}

/** In one line: what the screen has answered by itself since the group last did. */
function PassedOver({ trip, count }: { readonly trip: Trip; readonly count: number }) {
  const { shared } = useWords()
  const said = useSaid()
  const { length } = trip.walk
  const passed = answersGiven(trip.chart, rememberedOf(trip)).filter(
    ({ index }) => index >= length - count,
  )
  if (passed.length === 0) return null
  const many = passed.length === 1 ? 'passedOne' : 'passed'
  return (
    <details className="fold-box passed-over" key={length}>
      <summary>{shared(`training.group.${many}`, { count: passed.length })}</summary>
      <div className="fold">
        <ul>
          {passed.map((answer) => {
            const { question, label } = said(answer)
            return (
              <li key={answer.index}>
                <span>{question}</span> <strong>{label}</strong>
              </li>
            )
          })}
        </ul>
      </div>
    </details>
  )
}

/** A page of the guide that nobody votes on: it is read, and the group goes on. */
function ReadAloud({
  led: { stop, onGoOn },
  finished,
}: {
  readonly led: Led
  readonly finished: boolean
}) {
  const { shared } = useWords()
  if (finished || stop === undefined) return null
  return (
    <section className="read-aloud no-print">
      <p>{shared(`training.group.${stop === 'read' ? 'read' : 'notVoted'}`)}</p>
      <button type="button" className="ds-button" data-main onClick={onGoOn}>
        {shared('training.group.goOn')}
      </button>
    </section>
  )
}

interface OffProps {
  readonly onShow: () => void
  readonly onAgain: () => void
}

/** The group has gone on with another answer: nothing is voted on there, and it may see the way at once. */
function OffTheWay({ onShow, onAgain }: OffProps) {
  const { shared } = useWords()
  return (
    <section className="read-aloud no-print">
      <p>{shared('training.group.off')}</p>
      <button type="button" className="ds-button" data-main onClick={onShow}>
        {shared('training.story.concludeEarly')}
      </button>
      <button type="button" className="ds-button" data-variant="tertiary" onClick={onAgain}>
        {shared('training.group.voteAgain')}
      </button>
    </section>
  )
}

interface GuessProps {
  readonly finished: boolean
  readonly onShow: () => void
  readonly onBack: () => void
}

/** Before the way is shown everybody has said what they think. */
export function Guess({ finished, onShow, onBack }: GuessProps) {
  const { shared, lines } = useWords()
  return (
    <section className="guess">
      <Heading
        title={shared(`training.group.guess.${finished ? 'titleAtEnd' : 'title'}`)}
        lead={shared('training.group.guess.lead')}
      />
      <ul>
        {lines('training.group.guess.lines').map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <button type="button" className="ds-button answer" data-main onClick={onShow}>
        {shared('training.group.guess.show')}
      </button>
      <button type="button" className="ds-button" data-variant="tertiary" onClick={onBack}>
        {shared('training.debrief.back')}
      </button>
    </section>
  )
}
