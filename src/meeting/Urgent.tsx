import { reaches } from '../../flows/facts.ts'
import { Contacts } from '../parts/Contacts.tsx'
import { Heading } from '../parts/Heading.tsx'
import { HelpFolds } from '../parts/HelpFolds.tsx'
import { KnownStrip } from '../parts/KnownStrip.tsx'
import { Rows } from '../parts/Rows.tsx'
import type { ToldRound } from '../screens/told.ts'
import { hereOf, type Trip } from '../walk/trip.ts'
import { useWords } from '../words/useWords.ts'
import { AskedAll } from './AskedAll.tsx'
import type { MeetingContext, MeetingEvent } from './context.ts'

interface Props {
  readonly told: ToldRound
  readonly context: MeetingContext
  readonly tell: (event: MeetingEvent) => void
  readonly onAnswer: (answer: string) => void
  /** The child is made up: it is said aloud who would be rung. */
  readonly rehearsed: boolean
}

/**
 * Danger now: nobody votes, and nothing is talked over first. What one of them has seen is marked at once,
 * and leads to whom to call; only that nothing of it is so must be asked of everybody.
 */
export function Urgent(props: Props) {
  const { shared } = useWords()
  const { told, rehearsed } = props
  const { view, trip, children } = told
  const says = `${rehearsed ? 'training.group' : 'meeting'}.urgent.${stoppedBy(trip)}` as const
  return (
    <>
      <output className="meeting__stop">
        <strong>{shared(says)}</strong> <span>{shared(`${says}Text`)}</span>
      </output>
      {view.page === 'question' && view.step.kind === 'rows' ? (
        <UrgentRows {...props} view={view} />
      ) : (
        children
      )}
    </>
  )
}

/** What the meeting is told: it has been stopped, one of them says that it is danger now, or it is asked. */
function stoppedBy(trip: Trip): 'stop' | 'danger' | 'urgent' | 'ask' {
  const { step, context } = hereOf(trip)
  const { facts, done } = context
  const isNow = (fact: 'danger' | 'adultDanger') =>
    reaches(facts[fact], 'unsure') && !reaches(done.handled[fact], 'unsure')
  if (isNow('danger') || isNow('adultDanger')) return 'danger'
  if (step.track !== 'aside') return 'ask'
  return step.kind === 'rows' ? 'stop' : 'urgent'
}

type Asking = Extract<ToldRound['view'], { readonly page: 'question' }>

function UrgentRows({ view, told, context, tell, onAnswer }: Props & { readonly view: Asking }) {
  const words = useWords()
  const { send, trip } = told
  const { step } = view
  const { title, lead } = words.step(step.at)
  const place = `${step.at} ${trip.walk.length}`
  const asked = context.askedAll.includes(place)
  return (
    <>
      {view.known && <KnownStrip known={view.known} />}
      <Heading title={title} lead={lead} />
      {step.contacts.length > 0 && <Contacts contacts={step.contacts} />}
      <Rows step={step} onMark={(row, mark) => send({ type: 'mark', row, mark })} />
      <AskedAll pressed={asked} onPress={() => tell({ type: 'askedAll', place })} />
      <div className="answers">
        {step.answers.map(({ answer, label }) => (
          <button
            key={answer}
            type="button"
            className="ds-button answer"
            data-variant="secondary"
            data-main={(answer !== 'back' && asked) || undefined}
            disabled={answer !== 'back' && !asked}
            onClick={() =>
              answer === 'back' ? send({ type: 'answer', answer }) : onAnswer(answer)
            }
          >
            {words.answer(step.at, label)}
          </button>
        ))}
      </div>
      <HelpFolds words={words.step(step.at)} task={false} />
    </>
  )
}
