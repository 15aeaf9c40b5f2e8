import { useWords } from '../words/useWords.ts'
import type { CaseFile } from './caseFile.ts'
import { MadeBy } from './MadeBy.tsx'

interface Props {
  readonly opened: CaseFile
  /** How many parts of the story have been told. */
  readonly parts: number
  /** Nothing more is asked, on the right way or another. */
  readonly over: boolean
  /** The learner has left the way of the case, and may hear it now. */
  readonly off: boolean
  /** Undefined where the way is about to be shown. */
  readonly onConclude: (() => void) | undefined
  readonly onOther: () => void
}

/** The story so far: what is new stands first, and is said aloud. */
export function StoryTold({
  opened: { story, lang, by },
  parts,
  over,
  off,
  onConclude,
  onOther,
}: Props) {
  const { shared } = useWords()
  const told = story.parts.slice(0, parts)
  const now = told.at(-1) ?? ''
  const before = told.slice(0, -1)
  return (
    <section className="story" aria-labelledby="story-title">
      <h2 id="story-title" lang={lang}>
        {story.title}
      </h2>
      <MadeBy by={by} />
      <div aria-live="polite">
        {before.length > 0 && (
          <p className="story__more">
            <strong>{shared('training.story.more')}</strong>
          </p>
        )}
        <p className="story__now" lang={lang}>
          {now}
        </p>
        {(over || off) && (
          <p>
            <strong>{shared(`training.story.${over ? 'finished' : 'own'}`)}</strong>
          </p>
        )}
      </div>
      <Before parts={before} lang={lang} />
      <WaysOut finished={over} onConclude={onConclude} onOther={onOther} />
    </section>
  )
}

interface WaysOutProps extends Pick<Props, 'onConclude' | 'onOther'> {
  readonly finished: boolean
}

/** To the debrief: small until the case is over, for it shows the way. */
function WaysOut({ finished, onConclude, onOther }: WaysOutProps) {
  const { shared } = useWords()
  return (
    <div className="chips no-print">
      {onConclude && (
        <button
          type="button"
          className="ds-button"
          data-variant={finished ? undefined : 'tertiary'}
          data-main={finished || undefined}
          onClick={onConclude}
        >
          {shared(`training.story.${finished ? 'conclude' : 'concludeEarly'}`)}
        </button>
      )}
      <button type="button" className="ds-button" data-variant="tertiary" onClick={onOther}>
        {shared('training.story.other')}
      </button>
    </div>
  )
}

function Before({ parts, lang }: { readonly parts: readonly string[]; readonly lang: string }) {
  const { shared } = useWords()
  if (parts.length === 0) return null
  return (
    <details className="fold-box">
      <summary>{shared('training.story.label')}</summary>
      <div className="fold">
        {parts.map((part) => (
          <p key={part} lang={lang}>
            {part}
          </p>
        ))}
      </div>
    </details>
  )
}
