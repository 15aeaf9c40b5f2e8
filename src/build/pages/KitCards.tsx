import { sessions } from '../../../flows/scenarios/kit/sessions.ts'
import { sheetAnswers } from '../../../flows/scenarios/kit/vignettes.ts'
import { trainingLinks } from '../../address/address.ts'
import type { Story } from '../../practice/story.ts'
import { inQuotes, useKit } from './kitWords.ts'

export interface KitProps {
  readonly stories: ReadonlyMap<string, Story>
}

/** What is held up when everybody has thought for themselves. */
export function KitCards() {
  const { kit } = useKit()
  return (
    <section>
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

/** Every case of a session. */
export const casesOfSessions = [...new Set(sessions.flatMap(({ cases }) => cases))]

/** Cases to be read aloud or cut out. */
export function CaseCards({ stories, ids }: KitProps & { readonly ids: readonly string[] }) {
  const { kit } = useKit()
  return (
    <section>
      <h2>{kit.caseCards}</h2>
      <p>{kit.caseCardsLead}</p>
      {ids.flatMap((id) => {
        const story = stories.get(id)
        return story ? [<CaseCard key={id} story={story} />] : []
      })}
    </section>
  )
}

/** The very case, opened in practice beside this page. */
export function CaseLink({ id, stories }: KitProps & { readonly id: string }) {
  const told = useKit()
  return (
    <a className="ds-link" href={trainingLinks.caseFromKit(id)} target="_blank" rel="noreferrer">
      {inQuotes(told, stories.get(id)?.title ?? '')}
    </a>
  )
}

function CaseCard({ story }: { readonly story: Story }) {
  const { kit } = useKit()
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
