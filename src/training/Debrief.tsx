import { useState } from 'react'
import { Heading } from '../parts/Heading.tsx'
import { asFar } from '../practice/asFar.ts'
import { acceptedWalk } from '../practice/inVariants.ts'
import type { Stand } from '../practice/stand.ts'
import type { Guide } from '../visit/guide.ts'
import type { Trip } from '../walk/trip.ts'
import { useWords } from '../words/useWords.ts'
import type { CaseFile } from './caseFile.ts'
import { Certificate } from './Certificate.tsx'
import { Grounds } from './Grounds.tsx'
import { Paths } from './Paths.tsx'

interface Props {
  readonly trip: Trip
  readonly guide: Guide
  readonly opened: CaseFile
  readonly stand: Stand
  readonly onBack: () => void
  readonly onAgain: () => void
}

/** Looking back: the way taken beside the way the case needs, what to talk about, and what to remember. */
export function Debrief({ trip, guide, opened, stand, onBack, onAgain }: Props) {
  const { shared } = useWords()
  const [certified, setCertified] = useState(false)
  const { practiceCase, story, lang } = opened
  const { parted, finished, accepted, followed } = stand
  const taken = accepted === undefined ? undefined : practiceCase.accepted[accepted]
  const right = taken ? acceptedWalk(practiceCase, taken) : practiceCase.walk
  const said = parted
    ? shared('training.debrief.parted', { count: followed })
    : shared(
        finished
          ? taken
            ? 'training.debrief.wholeAccepted'
            : 'training.debrief.whole'
          : 'training.debrief.notDone',
      )
  if (certified) return <Certificate story={story} onBack={() => setCertified(false)} />
  return (
    <article className="debrief">
      <Heading title={shared('training.debrief.title')} lead={said} />
      <p className="debrief__remember">
        <strong>{`${shared('training.debrief.remember')}:`}</strong>{' '}
        <span lang={lang}>{story.remember}</span>
      </p>
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
      <WaysOn onAgain={onAgain} onBack={onBack} onCertify={() => setCertified(true)} />
    </article>
  )
}

interface WaysOnProps extends Pick<Props, 'onAgain' | 'onBack'> {
  readonly onCertify: () => void
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
      <button type="button" className="ds-button" data-variant="secondary" onClick={onCertify}>
        {shared('training.debrief.certificate')}
      </button>
      <button type="button" className="ds-button" data-variant="tertiary" onClick={onBack}>
        {shared('training.debrief.back')}
      </button>
    </div>
  )
}
