import { partsTold, type Stand } from '../practice/stand.ts'
import { useWords } from '../words/useWords.ts'
import type { CaseFile } from './caseFile.ts'

interface Props {
  readonly opened: CaseFile
  readonly stand: Stand
  readonly onConclude: () => void
  readonly onOther: () => void
}

/** The story so far: what is new stands first, and is said aloud. */
export function StoryTold({
  opened: { practiceCase, story, lang },
  stand,
  onConclude,
  onOther,
}: Props) {
  const { shared } = useWords()
  const told = story.parts.slice(0, partsTold(practiceCase, stand.followed))
  const now = told.at(-1) ?? ''
  const before = told.slice(0, -1)
  return (
    <section className="story" aria-labelledby="story-title">
      <h2 id="story-title" lang={lang}>
        {story.title}
      </h2>
      <div aria-live="polite">
        {before.length > 0 && (
          <p className="story__more">
            <strong>{shared('training.story.more')}</strong>
          </p>
        )}
        <p className="story__now" lang={lang}>
          {now}
        </p>
        {(stand.parted || stand.finished) && (
          <p>
            <strong>
              {shared(stand.parted ? 'training.story.own' : 'training.story.finished')}
            </strong>
          </p>
        )}
      </div>
      {before.length > 0 && (
        <details className="fold-box">
          <summary>{shared('training.story.label')}</summary>
          <div className="fold">
            {before.map((part) => (
              <p key={part} lang={lang}>
                {part}
              </p>
            ))}
          </div>
        </details>
      )}
      <div className="chips no-print">
        <button
          type="button"
          className="ds-button"
          data-variant={stand.finished ? undefined : 'secondary'}
          onClick={onConclude}
        >
          {shared('training.story.conclude')}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={onOther}>
          {shared('training.story.other')}
        </button>
      </div>
    </section>
  )
}
