import { useState } from 'react'
import { useWords } from '../words/useWords.ts'

/** The code to go on from later, on a strip that can be torn off the paper. */
export function CodeStrip({ code }: { readonly code: string }) {
  const { shared } = useWords()
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(code)
    setCopied(true)
  }
  return (
    <section className="code-strip">
      <p className="code-strip__lead">{shared('common.strip.lead')}</p>
      <p className="print-only">{shared('common.strip.where')}</p>
      <p className="code-strip__code">{code}</p>
      <button
        type="button"
        className="ds-button no-print"
        data-variant="secondary"
        // A browser may refuse; the code stands above to be written down.
        onClick={() => void copy().catch(() => undefined)}
      >
        {shared('common.strip.copy')}
      </button>
      <output>{copied && shared('common.strip.copied')}</output>
    </section>
  )
}
