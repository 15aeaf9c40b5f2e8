import { isDoubt } from '../meeting/votes.ts'
import { Heading } from '../parts/Heading.tsx'
import type { Parted, Stand } from '../practice/stand.ts'
import { opensReport } from '../practice/weaker.ts'
import type { Trip } from '../walk/trip.ts'
import { useWords } from '../words/useWords.ts'
import type { CaseFile } from './caseFile.ts'
import { wasForced } from './forced.ts'
import { Grounds } from './Grounds.tsx'
import type { Voted } from './GroupRound.tsx'
import { MadeBy } from './MadeBy.tsx'
import type { Telling } from './training.ts'
import { useAnswer } from './useAnswer.ts'

interface Props {
  readonly opened: CaseFile
  readonly parted: Parted
  readonly trip: Trip
  /** Set where a group has answered. */
  readonly voted: Voted | undefined
  readonly onAgain: () => void
  readonly onGoOn: () => void
}

/** Where the walks parted: what the answer led to, what the case needs, and why. Nobody is shamed. */
export function Feedback({ opened, parted, trip, voted, onAgain, onGoOn }: Props) {
  const words = useWords()
  const { shared } = words
  const answer = useAnswer()
  const { at, expected, given, ledTo, wouldLead } = parted
  const reaction = wasForced(trip, parted, voted?.last) ? 'forced' : parted.reaction
  const beside = opened.beside[at]?.[given]
  const onRows = isMarkedAt(trip, parted)
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
              <strong>{answer(at, event, onRows)}</strong>{' '}
              {to !== at && ledTo !== wouldLead && (
                <span>{shared('training.feedback.leads', { title: words.title(to) })}</span>
              )}
              {side === 'yours' && beside && <p lang={opened.besideLang}>{beside}</p>}
            </dd>
          </div>
        ))}
      </dl>
      <h2>{shared('training.feedback.why')}</h2>
      <MadeBy again by={opened.by} reports={opensReport(trip.chart, opened.practiceCase.walk)} />
      <p lang={opened.lang}>{opened.story.why}</p>
      <Grounds ground={opened.practiceCase.ground} />
      <button type="button" className="ds-button answer" data-main onClick={onAgain}>
        {shared(voted ? 'training.group.talkAndCount' : 'training.feedback.again')}
      </button>
      {voted && (
        <button
          type="button"
          className="ds-button answer"
          data-variant="secondary"
          onClick={voted.onFollow}
        >
          {shared('training.group.follow', { answer: answer(at, expected, onRows) })}
        </button>
      )}
      <button type="button" className="ds-button" data-variant="tertiary" onClick={onGoOn}>
        {shared('training.feedback.goOn')}
      </button>
    </section>
  )
}

/** Whether something was marked on the page before it was left: only then the rest is *Nei*. */
function isMarkedAt({ walk }: Trip, { at, index }: Parted): boolean {
  return walk.slice(0, index).some((entry) => entry.at === at && 'row' in entry)
}

interface PraiseProps {
  readonly opened: CaseFile
  readonly stand: Stand
  readonly telling: Telling
}

/** A doubt that was right is praised, and so is another answer that is right too. */
export function Praise({ opened, stand, telling }: PraiseProps) {
  const { shared } = useWords()
  const { practiceCase, story } = opened
  const { followed, accepted, parted } = stand
  if (parted || telling === 'atEnd') return null
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
