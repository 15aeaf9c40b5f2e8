import { useState } from 'react'
import { Heading } from '../parts/Heading.tsx'
import { asFar } from '../practice/asFar.ts'
import { rightWalk } from '../practice/inVariants.ts'
import type { Parted, Stand } from '../practice/stand.ts'
import { opensReport } from '../practice/weaker.ts'
import type { Guide } from '../visit/guide.ts'
import type { Trip } from '../walk/trip.ts'
import { useWords } from '../words/useWords.ts'
import type { CaseFile } from './caseFile.ts'
import { Certificate } from './Certificate.tsx'
import { Grounds } from './Grounds.tsx'
import { MadeBy } from './MadeBy.tsx'
import { Paths } from './Paths.tsx'
import { useAnswer } from './useAnswer.ts'

interface Props {
  readonly trip: Trip
  readonly guide: Guide
  readonly opened: CaseFile
  readonly stand: Stand
  /** Where the learner was stopped on the way. */
  readonly stopped: readonly Parted[]
  readonly onBack: () => void
  readonly onAgain: () => void
}

/** Looking back: the way taken beside the way the case needs, what to talk about, and what to remember. */
export function Debrief({ trip, guide, opened, stand, stopped, onBack, onAgain }: Props) {
  const { shared } = useWords()
  const [certified, setCertified] = useState(false)
  const { practiceCase, story, lang, by } = opened
  const { parted, finished, accepted, followed } = stand
  const taken = accepted === undefined ? undefined : practiceCase.accepted[accepted]
  const right = rightWalk(practiceCase, accepted)
  const said = parted
    ? followed === 1
      ? shared('training.debrief.partedOne')
      : shared('training.debrief.parted', { count: followed })
    : shared(
        finished
          ? taken
            ? 'training.debrief.wholeAccepted'
            : 'training.debrief.whole'
          : trip.walk.length === 0
            ? 'training.debrief.nothing'
            : 'training.debrief.notDone',
      )
  if (certified) return <Certificate story={story} by={by} onBack={() => setCertified(false)} />
  return (
    <article className="debrief">
      <Heading title={shared('training.debrief.title')} lead={said} />
      <MadeBy by={by} reports={opensReport(guide.machine, practiceCase.walk)} />
      <p className="debrief__remember">
        <strong>{`${shared('training.debrief.remember')}:`}</strong>{' '}
        <span lang={lang}>{story.remember}</span>
      </p>
      <Stopped stopped={stopped} parted={parted} />
      <Paths mine={trip} wanted={asFar(guide.machine, right).trip} parted={parted?.index} />
      <h2>{shared('training.debrief.why')}</h2>
      <p lang={lang}>{story.why}</p>
      {taken && (
        <p>
          <strong>{`${shared('training.debrief.accepted')}:`}</strong>{' '}
          <span>{story.accepted[accepted ?? 0]}</span>
        </p>
      )}
      <Grounds ground={practiceCase.ground} />
      <h2>{shared('training.debrief.talk')}</h2>
      <ul lang={lang}>
        {story.talk.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{`${shared('training.debrief.practised')}: ${story.practises}`}</p>
      <WaysOn
        onAgain={onAgain}
        onBack={onBack}
        onCertify={trip.walk.length === 0 ? undefined : () => setCertified(true)}
      />
    </article>
  )
}

interface StoppedProps extends Pick<Props, 'stopped'> {
  /** Where the way still parts: that is shown as a picture. */
  readonly parted: Parted | undefined
}

/** What was answered first where the learner was stopped, and what the case needs there. */
function Stopped({ stopped, parted }: StoppedProps) {
  const { shared, title } = useWords()
  const answer = useAnswer()
  const mended = stopped.filter(({ index, given }, place) => {
    const isLast = index === parted?.index && given === parted.given
    const known = stopped.findIndex((one) => one.index === index && one.given === given)
    return !isLast && known === place
  })
  if (mended.length === 0) return null
  return (
    <section>
      <h2>{shared('training.debrief.stopped')}</h2>
      <ul>
        {mended.map(({ index, at, given, expected }) => (
          <li key={`${index} ${given}`}>
            <span>{title(at)}</span>{' '}
            <span>
              {shared('training.debrief.stoppedAt', {
                given: answer(at, given),
                expected: answer(at, expected),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface WaysOnProps extends Pick<Props, 'onAgain' | 'onBack'> {
  /** Undefined where nothing was practised. */
  readonly onCertify: (() => void) | undefined
}

function WaysOn({ onAgain, onBack, onCertify }: WaysOnProps) {
  const { shared } = useWords()
  return (
    <div className="chips no-print">
      <button type="button" className="ds-button" data-main onClick={onAgain}>
        {shared('training.debrief.again')}
      </button>
      <button
        type="button"
        className="ds-button"
        data-variant="secondary"
        onClick={() => window.print()}
      >
        {shared('training.debrief.print')}
      </button>
      {onCertify && (
        <button type="button" className="ds-button" data-variant="secondary" onClick={onCertify}>
          {shared('training.debrief.certificate')}
        </button>
      )}
      <button type="button" className="ds-button" data-variant="tertiary" onClick={onBack}>
        {shared('training.debrief.back')}
      </button>
    </div>
  )
}
