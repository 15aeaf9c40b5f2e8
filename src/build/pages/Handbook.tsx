import { stateIds } from '../../../flows/bti/ids.ts'
import type { Guide } from '../../visit/guide.ts'
import type { Words } from '../../words/words.ts'
import { Emergency } from './Emergency.tsx'
import { Directory } from './Directory.tsx'
import { HandbookPlan } from './HandbookPlan.tsx'
import { HandbookStep } from './HandbookStep.tsx'

const tracks = [
  'start',
  'safety',
  'duty',
  'level0',
  'level1',
  'level2',
  'level3',
  'consent',
  'end',
  'aside',
] as const

interface Props {
  readonly words: Words
  /** Whose handbook it is: its names and contacts, and where its answers lead. */
  readonly guide: Guide
  /** The guide it is the paper of. */
  readonly home: string
  /** The municipality's own page, where it has one. */
  readonly about: string | undefined
  /** Where its words are explained. */
  readonly glossary: string
}

/** The whole guide as one page to read or print, without script: every question and where it leads. */
export function Handbook({ words, guide, home, about, glossary }: Props) {
  const { shared } = words
  const { name = '' } = guide
  return (
    <main>
      <h1>{name ? shared('handbook.titleOf', { name }) : shared('handbook.title')}</h1>
      <Emergency words={words} />
      <p>
        <strong>{shared('handbook.emergency')}</strong>
      </p>
      <p className="no-print">
        <a className="ds-link" href={home}>
          {name ? shared('om.back', { name }) : shared('site.lost.again')}
        </a>
      </p>
      <p>{shared('handbook.lead')}</p>
      <p>{shared('common.draft')}</p>
      {about && (
        <p>
          <a href={about}>{shared('common.local.about', { name })}</a>
        </p>
      )}
      <p>
        <a href={glossary}>{shared('handbook.glossary.link')}</a>
      </p>
      <Contents words={words} />
      {tracks.map((track) => (
        <section key={track} id={track}>
          <h2>{shared(`handbook.tracks.${track}`)}</h2>
          {stateIds
            .filter((id) => id.startsWith(`${track}.`))
            .map((id) => (
              <HandbookStep key={id} machine={guide.machine} id={id} words={words} />
            ))}
        </section>
      ))}
      <HandbookPlan words={words} />
      <Directory words={words} guide={guide} />
    </main>
  )
}

function Contents({ words }: { readonly words: Words }) {
  return (
    <nav aria-label={words.shared('handbook.contents')}>
      <ul>
        {tracks.map((track) => (
          <li key={track}>
            <a href={`#${track}`}>{words.shared(`handbook.tracks.${track}`)}</a>
          </li>
        ))}
        <li>
          <a href="#plan">{words.shared('handbook.plan')}</a>
        </li>
        <li>
          <a href="#contacts">{words.shared('plan.headings.contacts')}</a>
        </li>
        <li>
          <a href="#sources">{words.shared('plan.headings.sources')}</a>
        </li>
      </ul>
    </nav>
  )
}
