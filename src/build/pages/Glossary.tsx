import { glossaryOf, spokenAs, type Term } from '../../words/glossary.ts'
import type { Words } from '../../words/words.ts'
import type { LanguageSite } from '../site/readSite.ts'
import { Emergency } from './Emergency.tsx'

interface Props {
  readonly words: Words
  readonly own: Pick<LanguageSite, 'code' | 'language'>
  /** The guide whose words these are. */
  readonly home: string
}

/** Every term of the guide with what it means, to look up or print. Without script. */
export function Glossary({ words: { shared }, words, own, home }: Props) {
  const terms = glossaryOf(own.language).toSorted((a, b) => a.term.localeCompare(b.term, own.code))
  return (
    <main>
      <h1>{shared('handbook.glossary.title')}</h1>
      <Emergency words={words} />
      <p className="no-print">
        <a className="ds-link" href={home}>
          {shared('site.lost.again')}
        </a>
      </p>
      <p>{shared('handbook.glossary.lead')}</p>
      <p>{shared('common.draft')}</p>
      <dl>
        {terms.map((term) => (
          <div key={term.id} id={term.id}>
            <Named term={term} />
            <dd>{term.means}</dd>
          </div>
        ))}
      </dl>
    </main>
  )
}

/** The word, and the Norwegian one where the page speaks another language. */
function Named({ term }: { readonly term: Term }) {
  const [here, norwegian] = spokenAs(term)
  return (
    <dt>
      {here}
      {norwegian && (
        <>
          {' ('}
          <span lang="nb">{norwegian}</span>)
        </>
      )}
    </dt>
  )
}
