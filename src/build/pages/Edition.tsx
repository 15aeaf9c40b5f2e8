import type { Words } from '../../words/words.ts'

interface Props {
  readonly words: Words
  /** The page may change its language; what the build wrote does not. */
  readonly language: string
  readonly selftest: string
  readonly glossary: string
  readonly date: string
  readonly version: string
}

/** Which edition this is, where to see that nothing is stored or sent, and what the words mean. */
export function Edition({ words: { shared }, language, selftest, glossary, date, version }: Props) {
  return (
    <footer className="edition no-print" lang={language}>
      <p>
        {shared('site.edition', { date, version })}{' '}
        <a className="ds-link" href={selftest}>
          {shared('site.selftest')}
        </a>{' '}
        <a className="ds-link" href={glossary}>
          {shared('site.glossary')}
        </a>
      </p>
    </footer>
  )
}

/** Said by the script where the edition has become old: law may have changed since. */
export function OldEdition({
  words: { shared },
  language,
  date,
}: Pick<Props, 'words' | 'language' | 'date'>) {
  return (
    <p className="edition-old" lang={language} hidden>
      {shared('site.old', { date })}
    </p>
  )
}
