import { useState } from 'react'
import type { PaperView } from '../visit/view.ts'
import { useWords } from '../words/useWords.ts'

/** The code to go on from later, on a strip that can be torn off the paper. */
export function CodeStrip({ paper: { code, notInCode } }: { readonly paper: PaperView }) {
  const { shared } = useWords()
  const [copied, setCopied] = useState<'copied' | 'notCopied'>()
  // A browser may refuse or lack a clipboard; the code stands above to be written down.
  const copy = () =>
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(code))
      .then(
        () => setCopied('copied'),
        () => setCopied('notCopied'),
      )
  return (
    <section className="code-strip">
      <p className="code-strip__lead">{shared('common.strip.lead')}</p>
      <p className="print-only">{shared('common.strip.where')}</p>
      <p className="code-strip__code">{code}</p>
      {notInCode.length > 0 && <p>{shared('common.strip.withoutMarks')}</p>}
      <button
        type="button"
        className="ds-button no-print"
        data-variant="secondary"
        onClick={() => void copy()}
      >
        {shared('common.strip.copy')}
      </button>
      <output>{copied && shared(`common.strip.${copied}`)}</output>
    </section>
  )
}
