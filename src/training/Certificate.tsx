import { Blanks } from '../parts/Blanks.tsx'
import { Heading } from '../parts/Heading.tsx'
import type { Story } from '../practice/story.ts'
import { useWords } from '../words/useWords.ts'
import { MadeBy } from './MadeBy.tsx'

interface Props {
  readonly story: Story
  readonly by: string | undefined
  readonly onBack: () => void
}

/** A page to print with an empty line for the name: the guide must not know it. */
export function Certificate({ story, by, onBack }: Props) {
  const { shared } = useWords()
  return (
    <article className="certificate">
      <Heading title={shared('training.certificate.title')} />
      <Blanks lines={[{ label: shared('training.certificate.name') }]} />
      <p className="certificate__has">{shared('training.certificate.has')}</p>
      <p>{`${shared('training.certificate.case')}: ${story.title}`}</p>
      <MadeBy by={by} />
      <p>{`${shared('training.certificate.practised')}: ${story.practises}`}</p>
      <p>{`${shared('training.debrief.remember')}: ${story.remember}`}</p>
      <Blanks lines={[{ label: shared('training.certificate.date') }]} />
      <Blanks lines={[{ label: shared('training.certificate.signed') }]} />
      <p className="sources">{shared('training.certificate.note')}</p>
      <div className="chips no-print">
        <button type="button" className="ds-button" data-main onClick={() => window.print()}>
          {shared('training.debrief.print')}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={onBack}>
          {shared('training.debrief.back')}
        </button>
      </div>
    </article>
  )
}
