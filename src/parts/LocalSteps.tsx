import type { LocalStep } from '../pack/local.ts'
import type { LocalView } from '../visit/localView.ts'
import { useWords } from '../words/useWords.ts'
import { Web } from './Call.tsx'

/** What the municipality has added here. It stands last, and says whose it is. */
export function LocalSteps({ local }: { readonly local: LocalView | undefined }) {
  const { shared } = useWords()
  if (!local) return null
  return (
    <section className="local half" aria-labelledby="local-title">
      <h2 id="local-title">{shared('common.local.title', { name: local.name })}</h2>
      <ul>
        {local.stafettholder && <li>{shared(`common.local.${local.stafettholder}`)}</li>}
        {local.steps.map((step) => (
          <Step key={step.id} step={step} />
        ))}
      </ul>
    </section>
  )
}

function Step({ step }: { readonly step: LocalStep }) {
  const { title, text, by, url } = step
  return (
    <li>
      <strong>{title}</strong>
      {by && ` (${by})`}
      {text && <> – {text}</>} {url && <Web href={url} />}
    </li>
  )
}
