import type { Words } from '../../words/words.ts'

interface Props {
  readonly words: Words
  readonly selftest: string
  readonly date: string
  readonly version: string
}

/** Which edition this is, and where to see that nothing is stored or sent. */
export function Edition({ words: { shared }, selftest, date, version }: Props) {
  return (
    <footer className="edition no-print">
      <p>
        {shared('site.edition', { date, version })}{' '}
        <a className="ds-link" href={selftest}>
          {shared('site.selftest')}
        </a>
      </p>
    </footer>
  )
}

/** Said by the script where the edition has become old: law may have changed since. */
export function OldEdition({ words: { shared }, date }: Pick<Props, 'words' | 'date'>) {
  return (
    <p className="edition-old" hidden>
      {shared('site.old', { date })}
    </p>
  )
}
