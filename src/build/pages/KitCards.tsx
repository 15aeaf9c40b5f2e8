import { sessions } from '../../../flows/scenarios/kit/sessions.ts'
import { sheetAnswers } from '../../../flows/scenarios/kit/vignettes.ts'
import kit from '../../../locales/nb/practice/kit.json' with { type: 'json' }
import type { Story } from '../../practice/story.ts'

export interface KitProps {
  readonly stories: ReadonlyMap<string, Story>
}

/** What is held up when everybody has thought for themselves. */
export function KitCards() {
  return (
    <section className="sheet">
      <h2>{kit.answerCards}</h2>
      <p>{kit.answerCardsLead}</p>
      <ul className="kit__cards">
        {sheetAnswers.map((answer) => (
          <li key={answer}>{kit.answerCardNames[answer]}</li>
        ))}
      </ul>
    </section>
  )
}

/** The cases of the sessions, to be read aloud or cut out. */
export function CaseCards({ stories }: KitProps) {
  const ids = [...new Set(sessions.flatMap(({ cases }) => cases))]
  return (
    <section className="sheet">
      <h2>{kit.caseCards}</h2>
      <p>{kit.caseCardsLead}</p>
      {ids.flatMap((id) => {
        const story = stories.get(id)
        return story ? [<CaseCard key={id} story={story} />] : []
      })}
    </section>
  )
}

function CaseCard({ story }: { readonly story: Story }) {
  return (
    <article className="case-card">
      <h3>{story.title}</h3>
      {story.parts.map((part, index) => (
        <p key={part}>
          <strong>{`${kit.part.replace('{{number}}', String(index + 1))}.`}</strong>{' '}
          <span>{part}</span>
        </p>
      ))}
      <p>
        <strong>{`${kit.talkAbout}:`}</strong> <span>{story.talk.join(' ')}</span>
      </p>
      <p>
        <strong>{`${kit.remember}:`}</strong> <span>{story.remember}</span>
      </p>
    </article>
  )
}
