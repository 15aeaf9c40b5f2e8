import { closingCheck, type CheckQuestion } from '../../../flows/scenarios/kit/check.ts'
import type { Session } from '../../../flows/scenarios/kit/sessions.ts'
import { sheetAnswers } from '../../../flows/scenarios/kit/vignettes.ts'
import { CaseLink, type KitProps } from './KitCards.tsx'
import { rightAnswer } from './KitSheets.tsx'
import { inQuotes, letters, minutesInWords, questionsOf, useKit } from './kitWords.ts'

interface Props extends KitProps {
  readonly session: Session
}

/**
 * A session on the projector, a step on each screen: what it is, what everybody does, and the minutes. Hidden
 * until the script shows one of them; it keeps nothing.
 */
export function Slides({ session: { steps }, stories }: Props) {
  const { kit } = useKit()
  const slides = steps.flatMap((one) => {
    const whole = [
      <Slide key={`${one.step} ${'case' in one ? one.case : ''}`} one={one} stories={stories} />,
    ]
    return one.step === 'check'
      ? [
          ...whole,
          ...closingCheck.flatMap((asked) => [
            <Question key={asked.id} asked={asked} />,
            <Question key={`${asked.id} answered`} asked={asked} answered />,
          ]),
        ]
      : whole
  })
  return (
    <section className="slides" data-slides aria-label={kit.slides.label} hidden>
      {slides}
      <p className="slides__cover" data-cover tabIndex={-1} hidden>
        <strong>{kit.slides.covered}</strong> <span>{kit.handout.lines[0]}</span>
      </p>
      <div className="slides__bar">
        {(['back', 'next', 'cover', 'keys', 'end'] as const).map((press) => (
          <button
            key={press}
            type="button"
            className="ds-button"
            data-variant={press === 'next' ? undefined : 'tertiary'}
            data-press={press}
            aria-pressed={press === 'keys' ? true : undefined}
          >
            {kit.slides[press]}
          </button>
        ))}
        <output data-place data-text={kit.slides.place} />
        <p className="slides__keys">{kit.slides.keysText}</p>
      </div>
    </section>
  )
}

type Step = Session['steps'][number]

function Slide({ one, stories }: KitProps & { readonly one: Step }) {
  const told = useKit()
  const { kit } = told
  return (
    <article className="slide" data-slide hidden>
      <p className="slide__minutes">{minutesInWords(kit, one.minutes)}</p>
      <h2 tabIndex={-1}>{kit.steps[one.step].title}</h2>
      {'case' in one && (
        <p className="slide__case">{inQuotes(told, stories.get(one.case)?.title ?? '')}</p>
      )}
      <ul>
        {kit.slides.steps[one.step].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {one.step === 'choose' && (
        <ul className="kit__cards">
          {sheetAnswers.map((answer) => (
            <li key={answer}>{kit.answerCardNames[answer]}</li>
          ))}
        </ul>
      )}
      {one.step === 'read' && <p className="slide__story">{stories.get(one.case)?.parts[0]}</p>}
      {one.step === 'talk' && (
        <ul>
          {stories.get(one.case)?.talk.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {one.step === 'walk' && (
        <p>
          <span>{kit.slides.open}</span> <CaseLink id={one.case} stories={stories} />
        </p>
      )}
    </article>
  )
}

interface QuestionProps {
  readonly asked: CheckQuestion
  /** Everybody has shown what they think: the right answer, and why. */
  readonly answered?: boolean
}

function Question({ asked, answered = false }: QuestionProps) {
  const { kit } = useKit()
  const one = questionsOf(kit)[asked.id]
  return (
    <article className="slide" data-slide hidden>
      <p className="slide__minutes">{kit.check.title}</p>
      <h2 tabIndex={-1}>{one?.question}</h2>
      <ul className="options">
        {one?.answers.map((answer, index) => (
          <li key={answer}>{`${letters[index] ?? ''}: ${answer}`}</li>
        ))}
      </ul>
      {answered && <p className="slide__story">{rightAnswer(kit, asked)}</p>}
    </article>
  )
}
