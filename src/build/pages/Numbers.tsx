import type { Words } from '../../words/words.ts'

/** The numbers that are on every page, also where nothing else of the guide is. */
export function Numbers({ words: { shared } }: { readonly words: Words }) {
  return (
    <>
      <a className="ds-link" href="tel:112">
        112 {shared('common.acute.police')}
      </a>
      {' · '}
      <a className="ds-link" href="tel:113">
        113 {shared('common.acute.medical')}
      </a>
      {' · '}
      <a className="ds-link" href="tel:116111">
        116 111
      </a>
    </>
  )
}
