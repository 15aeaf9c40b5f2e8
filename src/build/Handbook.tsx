import { stateIds } from '../../flows/bti/ids.ts'
import handbook from '../../locales/nb/handbook.json' with { type: 'json' }
import { keysOf } from '../../flows/keysOf.ts'
import type { Words } from '../words/words.ts'
import { Directory } from './Directory.tsx'
import { HandbookPlan } from './HandbookPlan.tsx'
import { HandbookStep } from './HandbookStep.tsx'

const tracks = keysOf(handbook.tracks)

/** The whole guide as one page to read or print, without script: every question and where it leads. */
export function Handbook({
  words,
  stylesheets,
}: {
  readonly words: Words
  readonly stylesheets: readonly string[]
}) {
  return (
    <html lang="nb" data-color-scheme="auto">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{words.shared('common.name')}</title>
        {stylesheets.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
      </head>
      <body className="handbook">
        <main>
          <h1>{words.shared('handbook.title')}</h1>
          <p>
            <strong>{words.shared('handbook.emergency')}</strong>
          </p>
          <p>{words.shared('handbook.lead')}</p>
          <p>{words.shared('common.draft')}</p>
          <Contents words={words} />
          {tracks.map((track) => (
            <section key={track} id={track}>
              <h2>{words.shared(`handbook.tracks.${track}`)}</h2>
              {stateIds
                .filter((id) => id.startsWith(`${track}.`))
                .map((id) => (
                  <HandbookStep key={id} id={id} words={words} />
                ))}
            </section>
          ))}
          <HandbookPlan words={words} />
          <Directory words={words} />
        </main>
      </body>
    </html>
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
