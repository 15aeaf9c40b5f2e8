import { useState } from 'react'
import { App } from '../App.tsx'
import { guideFrame } from '../screens/guideFrame.ts'
import { nationalGuide } from '../visit/guide.ts'
import { useWords } from '../words/useWords.ts'
import { Findings, resultOf } from './Findings.tsx'
import { policyInForce } from './measure.ts'
import { runSelfTest, type Finding } from './runSelfTest.ts'

interface Props {
  readonly edition: string
  /** Each file of the guide, and its hash. */
  readonly files: readonly (readonly [string, string])[]
}

/** Where a data-protection officer can see for themselves. */
export function SelfTest({ edition, files }: Props) {
  const { shared, lines } = useWords()
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const [running, setRunning] = useState('')
  const run = async () => {
    setFindings([])
    setFindings(
      await runSelfTest((walk, walks) => setRunning(shared('selftest.running', { walk, walks }))),
    )
    setRunning('')
  }
  return (
    <>
      <main className="page selftest">
        <h1>{shared('selftest.title')}</h1>
        <p>{shared('selftest.lead')}</p>
        <button
          type="button"
          className="ds-button"
          data-fullwidth
          disabled={running !== ''}
          onClick={() => void run()}
        >
          {findings.length > 0 ? shared('selftest.again') : shared('selftest.run')}
        </button>
        <output className="selftest__state">{running}</output>
        <Findings findings={findings} />
        <Policy />
        <Dpia result={findings.length > 0 ? shared(resultOf(findings)) : ''} edition={edition} />
        <section>
          <h2>{shared('selftest.tipTitle')}</h2>
          <ol>
            {lines('selftest.tips').map((tip) => (
              <li key={tip}>{tip}</li>
            ))}
          </ol>
        </section>
        <Files edition={edition} files={files} />
        <p>
          <a className="ds-link" href="../">
            {shared('selftest.home')}
          </a>
        </p>
        <h2 id="guide-title">{shared('selftest.guideTitle')}</h2>
      </main>
      <section id="guide" className="selftest__guide" aria-labelledby="guide-title" inert>
        <App guide={nationalGuide} frame={guideFrame} />
      </section>
    </>
  )
}

function Policy() {
  const { shared } = useWords()
  return (
    <section>
      <h2>{shared('selftest.policyTitle')}</h2>
      <p>{shared('selftest.policyLead')}</p>
      <ul className="selftest__list">
        {policyInForce().map((line) => (
          <li key={line}>
            <code>{line}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Dpia({ result, edition }: { readonly result: string; readonly edition: string }) {
  const { shared, lines } = useWords()
  const [copied, setCopied] = useState(false)
  const said = result
    ? shared('selftest.dpiaResult', { result, edition })
    : shared('selftest.dpiaNotRun')
  const texts = [...lines('selftest.dpia'), said]
  const copy = async () => {
    await navigator.clipboard.writeText(texts.join('\n\n'))
    setCopied(true)
  }
  return (
    <section>
      <h2>{shared('selftest.dpiaTitle')}</h2>
      <p>{shared('selftest.dpiaLead')}</p>
      <blockquote>
        {texts.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </blockquote>
      <button
        type="button"
        className="ds-button"
        data-variant="secondary"
        // A browser may refuse; the text stands above to be marked.
        onClick={() => void copy().catch(() => undefined)}
      >
        {shared('selftest.copy')}
      </button>
      <output>{copied && shared('selftest.copied')}</output>
    </section>
  )
}

function Files({ edition, files }: Props) {
  const { shared } = useWords()
  return (
    <section>
      <h2>{shared('selftest.filesTitle')}</h2>
      <p>{shared('selftest.filesLead', { edition })}</p>
      <ul className="selftest__list">
        {files.map(([file, hash]) => (
          <li key={file}>
            {file} <code>{hash}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}
