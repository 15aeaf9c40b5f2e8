import { Answers } from '../parts/Answers.tsx'
import { Contacts } from '../parts/Contacts.tsx'
import { Heading } from '../parts/Heading.tsx'
import { Parents } from '../parts/Parents.tsx'
import { HelpFolds } from '../parts/HelpFolds.tsx'
import { LocalSteps } from '../parts/LocalSteps.tsx'
import { useWords } from '../words/useWords.ts'
import type { ToldOf } from './told.ts'

/** Something to do, with whom to call, and then how it went. */
export function TaskScreen({ view, send }: ToldOf<'task'>) {
  const all = useWords()
  const words = all.step(view.step.at)
  return (
    <>
      <Heading title={words.title} lead={words.lead} />
      {view.plan && <Parents plan={view.plan} />}
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
        </figure>
      )}
      {view.step.contacts.length > 0 && (
        <section aria-labelledby="call-title">
          <h2 id="call-title">{all.shared('common.step.call')}</h2>
          <Contacts contacts={view.step.contacts} />
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
      <Answers
        step={view.step}
        title={words.asks ?? all.shared('common.step.then')}
        said={view.said}
        onAnswer={(answer) => send({ type: 'answer', answer })}
      />
      <LocalSteps local={view.local} />
      <HelpFolds words={words} task />
    </>
  )
}
