import { useState } from 'react'
import words from '../../locales/nb/selftest.json' with { type: 'json' }
import { App } from '../App.tsx'
import { guideFrame } from '../screens/guideFrame.ts'
import { nationalGuide } from '../visit/guide.ts'
import { Findings, resultOf } from './Findings.tsx'
import { policyInForce } from './measure.ts'
import { fill } from './fill.ts'
import { runSelfTest, type Finding } from './runSelfTest.ts'

interface Props {
  readonly edition: string
  /** Each file of the guide, and its hash. */
  readonly files: readonly (readonly [string, string])[]
}

/** Where a data-protection officer can see for themselves. */
export function SelfTest({ edition, files }: Props) {
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const [running, setRunning] = useState('')
  const run = async () => {
    setFindings([])
    setFindings(
      await runSelfTest((walk, walks) => setRunning(fill(words.running, { walk, walks }))),
    )
    setRunning('')
  }
  return (
    <>
      <main className="page selftest">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <button
          type="button"
          className="ds-button"
          data-fullwidth
          disabled={running !== ''}
          onClick={() => void run()}
        >
          {findings.length > 0 ? words.again : words.run}
        </button>
        <output className="selftest__state">{running}</output>
        <Findings findings={findings} />
        <Policy />
        <Dpia result={resultOf(findings)} edition={edition} />
        <section>
          <h2>{words.tipTitle}</h2>
          <ol>
            {words.tips.map((tip) => (
              <li key={tip}>{tip}</li>
            ))}
          </ol>
        </section>
        <Files edition={edition} files={files} />
        <p>
          <a className="ds-link" href="../">
            {words.home}
          </a>
        </p>
        <h2 id="guide-title">{words.guideTitle}</h2>
      </main>
      <section id="guide" className="selftest__guide" aria-labelledby="guide-title" inert>
        <App guide={nationalGuide} frame={guideFrame} />
      </section>
    </>
  )
}

function Policy() {
  return (
    <section>
      <h2>{words.policyTitle}</h2>
      <p>{words.policyLead}</p>
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
  const [copied, setCopied] = useState(false)
  const said = result ? fill(words.dpiaResult, { result, edition }) : words.dpiaNotRun
  const lines = [...words.dpia, said]
  const copy = async () => {
    await navigator.clipboard.writeText(lines.join('\n\n'))
    setCopied(true)
  }
  return (
    <section>
      <h2>{words.dpiaTitle}</h2>
      <p>{words.dpiaLead}</p>
      <blockquote>
        {lines.map((line) => (
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
        {words.copy}
      </button>
      <output>{copied && words.copied}</output>
    </section>
  )
}

function Files({ edition, files }: Props) {
  return (
    <section>
      <h2>{words.filesTitle}</h2>
      <p>{fill(words.filesLead, { edition })}</p>
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
