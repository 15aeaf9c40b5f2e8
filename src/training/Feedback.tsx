import { givenBy } from '../../flows/bti/given.ts'
import { Heading } from '../parts/Heading.tsx'
import type { Parted, Stand } from '../practice/stand.ts'
import type { Trip } from '../walk/trip.ts'
import { useWords } from '../words/useWords.ts'
import type { CaseFile } from './caseFile.ts'
import { Grounds } from './Grounds.tsx'
import { useAnswer } from './useAnswer.ts'

interface Props {
  readonly opened: CaseFile
  readonly parted: Parted
  readonly trip: Trip
  readonly onAgain: () => void
  readonly onGoOn: () => void
}

/** Where the walks parted: what the answer led to, what the case needs, and why. Nobody is shamed. */
export function Feedback({ opened, parted, trip, onAgain, onGoOn }: Props) {
  const words = useWords()
  const { shared } = words
  const answer = useAnswer()
  const { reaction, at, expected, given, ledTo, wouldLead } = parted
  const beside = opened.beside[at]?.[given]
  const before = trip.places[parted.index]?.step.rows ?? []
  const sides = [
    ['yours', given, ledTo],
    ['wanted', expected, wouldLead],
  ] as const
  return (
    <section className="feedback" data-reaction={reaction}>
      <Heading
        title={shared('training.feedback.title')}
        lead={shared(`training.feedback.${reaction}`)}
      />
      <p>{shared(`training.feedback.${reaction}Text`)}</p>
      <dl className="feedback__sides">
        {sides.map(([side, event, to]) => (
          <div key={side} data-side={side}>
            <dt>{shared(`training.feedback.${side}`)}</dt>
            <dd>
              <strong>{answer(at, event, before.length > 0)}</strong>{' '}
              {to !== at && (
                <span>{shared('training.feedback.leads', { title: words.title(to) })}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {beside && <p lang={opened.lang}>{beside}</p>}
      <h2>{shared('training.feedback.why')}</h2>
      <p lang={opened.lang}>{opened.story.why}</p>
      <Grounds ground={opened.practiceCase.ground} />
      <button type="button" className="ds-button answer" data-main onClick={onAgain}>
        {shared('training.feedback.again')}
      </button>
      <button type="button" className="ds-button" data-variant="tertiary" onClick={onGoOn}>
        {shared('training.feedback.goOn')}
      </button>
    </section>
  )
}

const doubts = ['unsure', 'unknown']

/** A doubt that was right is praised, and so is another answer that is right too. */
export function Praise({ opened, stand }: { readonly opened: CaseFile; readonly stand: Stand }) {
  const { shared } = useWords()
  const { practiceCase, story } = opened
  const { followed, accepted, parted } = stand
  if (parted) return null
  const last = practiceCase.walk[followed - 1]
  const taken = accepted === undefined ? undefined : practiceCase.accepted[accepted]
  const text =
    taken && followed === taken.after + 1
      ? `${shared('training.feedback.accepted')} ${story.accepted[accepted ?? 0] ?? ''}`
      : last !== undefined && accepted === undefined && isDoubt(last)
        ? shared('training.feedback.unsure')
        : undefined
  return <output className="praise">{text}</output>
}

function isDoubt(event: string): boolean {
  const given = givenBy(event)
  return doubts.includes('row' in given ? given.mark : given.answer)
}
