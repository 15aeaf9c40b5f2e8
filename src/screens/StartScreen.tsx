import type { Arrival } from '../visit/arrival.ts'
import { Answers } from '../parts/Answers.tsx'
import { Heading } from '../parts/Heading.tsx'
import { HelpFolds } from '../parts/HelpFolds.tsx'
import { LocalNote } from '../parts/LocalNote.tsx'
import { useLater, useOffered, useWords } from '../words/useWords.ts'
import type { ToldOf } from './told.ts'

/** The first question, what this is, and what it promises. */
export function StartScreen({
  view,
  send,
  arrival,
}: ToldOf<'start'> & { readonly arrival: Arrival }) {
  const all = useWords()
  const words = all.step(view.step.at)
  const offered = useOffered()
  const later = useLater()
  const answers = view.step.answers.filter(({ answer }) => offered(answer))
  const named = view.guide.name ?? view.guide.note
  return (
    <>
      {arrival !== 'plain' && <LinkNotice arrival={arrival} handbook={view.guide.handbook} />}
      {named && <LocalNote guide={view.guide} />}
      <Heading title={words.title} lead={words.lead} />
      <Answers
        step={{ ...view.step, answers }}
        said={undefined}
        onAnswer={(answer) => send({ type: 'answer', answer })}
      />
      {(later !== 'absent' || all.has('common.code')) && (
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          onClick={() => send({ type: 'enterCode' })}
        >
          {all.shared('common.nav.code')}
        </button>
      )}
      {!named && <LocalNote guide={view.guide} />}
      <HelpFolds words={words} task={false} />
      <p className="promise">
        <span>{`${all.shared('common.promise')} ${all.shared('common.draft')}`}</span>{' '}
        <a className="ds-link" href={view.guide.handbook}>
          {all.shared('common.nav.handbook')}
        </a>{' '}
        <span>·</span>{' '}
        <a className="ds-link" href={view.guide.meeting}>
          {all.shared('common.nav.meeting')}
        </a>{' '}
        <span>·</span>{' '}
        <a className="ds-link" href={view.guide.training}>
          {all.shared('common.nav.training')}
        </a>
      </p>
    </>
  )
}

function LinkNotice({
  arrival,
  handbook,
}: {
  readonly arrival: 'unknown' | 'step'
  readonly handbook: string
}) {
  const { shared } = useWords()
  return (
    <output className="said">
      <span>{shared(`common.link.${arrival}`)}</span>{' '}
      {arrival === 'step' && (
        <a className="ds-link" href={handbook}>
          {shared('common.link.handbook')}
        </a>
      )}
    </output>
  )
}
