import type { Words } from '../../words/words.ts'
import { Numbers } from './Numbers.tsx'

interface Props {
  readonly words: Words
  readonly name: string
  readonly leadsTo: string
}

/** What stands on a page that leads on, for the moment it is seen, and where nothing leads by itself. */
export function Door({ words, name, leadsTo }: Props) {
  return (
    <main className="page">
      <h1>
        <a className="ds-link" href={leadsTo}>
          {name}
        </a>
      </h1>
      <p>
        <Numbers words={words} />
      </p>
    </main>
  )
}
