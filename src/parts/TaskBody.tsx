import type { PlanView } from '../visit/planView.ts'
import type { StepView } from '../visit/stepView.ts'
import { useWords } from '../words/useWords.ts'
import { Contacts } from './Contacts.tsx'
import { Heading } from './Heading.tsx'
import { Parents } from './Parents.tsx'

interface Props {
  readonly step: StepView
  /** Where "do we tell the parents?" is decided. */
  readonly plan: PlanView | undefined
}

/** Something to do, and with whom to call. How it went is asked under it. */
export function TaskBody({ step, plan }: Props) {
  const all = useWords()
  const words = all.step(step.at)
  return (
    <>
      <Heading title={words.title} lead={words.lead} />
      {plan && <Parents plan={plan} />}
      {words.do.length > 0 && (
        <ol className="do">
          {words.do.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      )}
      {words.say && (
        <figure className="say">
          <figcaption>{all.shared('common.step.say')}</figcaption>
          <blockquote>{words.say}</blockquote>
          {words.sayNorwegian && <blockquote lang="nb">{words.sayNorwegian}</blockquote>}
        </figure>
      )}
      {step.contacts.length > 0 && (
        <section aria-labelledby="call-title">
          <h2 id="call-title">{all.shared('common.step.call')}</h2>
          <Contacts contacts={step.contacts} />
        </section>
      )}
      {words.not.length > 0 && (
        <section className="plan__not" aria-labelledby="not-title">
          <h2 id="not-title">{all.shared('common.step.not')}</h2>
          <ul>
            {words.not.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
