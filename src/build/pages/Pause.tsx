import type { Words } from '../../words/words.ts'
import { Numbers } from './Numbers.tsx'

/** The page that takes the guide's place at once: it says nothing about what was here. */
export function Pause({ words, home }: { readonly words: Words; readonly home: string }) {
  const { shared } = words
  return (
    <main className="page">
      <h1>{shared('site.pause.title')}</h1>
      <p>
        <Numbers words={words} />
      </p>
      <p>
        <a className="ds-link" href={home}>
          {shared('site.pause.again')}
        </a>
      </p>
    </main>
  )
}

/** What is shown where there is neither net nor anything kept: it needs no other file. */
export function Lost({ words, home }: { readonly words: Words; readonly home: string }) {
  const { shared } = words
  return (
    <main>
      <h1>{shared('site.lost.title')}</h1>
      <p>{shared('site.lost.text')}</p>
      <p>
        <Numbers words={words} /> {shared('site.lost.alarm')}
      </p>
      <p>
        <a href={home}>{shared('site.lost.again')}</a>
      </p>
    </main>
  )
}
