import type { StepView } from '../visit/stepView.ts'
import { useWords } from '../words/useWords.ts'

interface Props {
  readonly step: StepView
  readonly title?: string
  /** The answer that was just given and led nowhere: what is said then stands under it. */
  readonly said: string | undefined
  readonly onAnswer: (answer: string) => void
}

/** The answers of a page, as large buttons. */
export function Answers({ step, title, said, onAnswer }: Props) {
  const words = useWords()
  return (
    <section className="answers" aria-label={title ?? words.title(step.at)}>
      {title && <h2>{title}</h2>}
      {step.answers.map(({ answer, label }) => (
        <button
          key={answer}
          type="button"
          className="ds-button answer"
          data-variant={
            step.answers.length === 1 || answer === 'newWorry' ? 'primary' : 'secondary'
          }
          data-color={answer === 'danger' ? 'danger' : undefined}
          data-quiet={answer === 'back' || undefined}
          onClick={() => onAnswer(answer)}
        >
          {words.answer(step.at, label)}
        </button>
      ))}
      <output className="said" data-said={said}>
        {said && words.stays(step.at, said)}
      </output>
    </section>
  )
}
