import type { Words } from '../words/words.ts'

/** The emergency numbers on a page without script. */
export function Emergency({ words: { shared } }: { readonly words: Words }) {
  return (
    <p>
      <strong>
        {shared('om.emergency')} <a href="tel:112">112 {shared('common.acute.police')}</a>
        {' · '}
        <a href="tel:113">113 {shared('common.acute.medical')}</a>
        {' · '}
        <a href="tel:116111">116 111</a>
      </strong>
    </p>
  )
}
