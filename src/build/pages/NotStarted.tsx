import type { Words } from '../../words/words.ts'
import { Numbers } from './Numbers.tsx'

interface Props {
  readonly words: Words
  readonly handbook: string
}

/**
 * What is seen where the script does not start: at the top, after a moment, with the handbook and the
 * numbers. A stylesheet shows it, for no script is there to; the script takes it away.
 */
export function NotStarted({ words, handbook }: Props) {
  const { shared } = words
  return (
    <aside className="not-started no-print" aria-label={shared('common.name')}>
      <p>
        <strong>{shared('site.notStarted.lead')}</strong> {shared('site.notStarted.why')}{' '}
        <a className="ds-link" href={handbook}>
          {shared('common.nav.handbook')}
        </a>
      </p>
      <p>
        {shared('site.notStarted.call')} <Numbers words={words} />
      </p>
    </aside>
  )
}
