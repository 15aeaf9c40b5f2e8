import type { Words } from '../../words/words.ts'
import { Numbers } from './Numbers.tsx'

/** The emergency numbers on a page without script. */
export function Emergency({ words }: { readonly words: Words }) {
  return (
    <p>
      <strong>
        {words.shared('om.emergency')} <Numbers words={words} />
      </strong>
    </p>
  )
}
