import type { ReactNode } from 'react'
import { plain, type Run, type Said } from '../pack/said.ts'

/** A municipality's text. What stands in another language than the page is read in its own. */
export function Spoken({ said }: { readonly said: Said }) {
  return typeof said === 'string' ? <span>{said}</span> : said.map(inItsLanguage)
}

function inItsLanguage(run: Run, index: number): ReactNode {
  const text = typeof run === 'string' ? run : run.text
  return (
    <span key={`${index} ${text}`} lang={typeof run === 'string' ? undefined : run.lang}>
      {text}
    </span>
  )
}

/** Stands for a text inside a sentence. The checker of packs lets no private character through. */
const mark = '\uE000'

/** A sentence of ours around a municipality's text. */
export function Around({
  said,
  sentence,
}: {
  readonly said: Said
  readonly sentence: (said: string) => string
}) {
  if (typeof said === 'string') return <span>{sentence(said)}</span>
  const [before, after] = sentence(mark).split(mark)
  // A sentence that says the text twice, or changes it, has no one place for it.
  if (after === undefined) return <span>{sentence(plain(said))}</span>
  return (
    <>
      <span>{before}</span>
      <Spoken said={said} />
      <span>{after}</span>
    </>
  )
}
