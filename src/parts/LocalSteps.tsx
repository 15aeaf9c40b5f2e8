import type { LocalStep } from '../pack/local.ts'
import type { LocalView } from '../visit/localView.ts'
import { useWords } from '../words/useWords.ts'
import { Web } from './Call.tsx'
import { Fold } from './Fold.tsx'

/** What the municipality has added here. It stands last, and says whose it is. */
export function LocalSteps({ local }: { readonly local: LocalView | undefined }) {
  const { shared } = useWords()
  if (!local) return null
  return (
    <section className="local half" aria-labelledby="local-title">
      <h2 id="local-title">{shared('common.local.title', { name: local.name })}</h2>
      {local.stafettholder && <p>{shared(`common.local.${local.stafettholder}`)}</p>}
      <Steps steps={local.steps} />
      {local.forPlan.length > 0 && (
        <Fold title={shared('common.local.forPlan')}>
          <Steps steps={local.forPlan} />
        </Fold>
      )}
    </section>
  )
}

/** What is said in a line or two, and then what is folded away. */
function Steps({ steps }: { readonly steps: readonly LocalStep[] }) {
  const plain = steps.filter(({ lines }) => !lines)
  return (
    <>
      {plain.length > 0 && (
        <ul>
          {plain.map((step) => (
            <Step key={step.id} step={step} />
          ))}
        </ul>
      )}
      {steps.map((step) => step.lines && <Folded key={step.id} step={step} />)}
    </>
  )
}

function Step({ step }: { readonly step: LocalStep }) {
  const { text, by, url } = step
  const title = useTitle(step)
  return (
    <li>
      <strong>{title}</strong>
      {by && <span>{` (${by})`}</span>}
      {text && <span>{` – ${text}`}</span>} {url && <Web href={url} />}
    </li>
  )
}

/** What has several lines is folded: a path of its own, the services, signs to look for. */
function Folded({ step }: { readonly step: LocalStep }) {
  const { kind, text, url, lines = [] } = step
  const List = kind === 'path' ? 'ol' : 'ul'
  return (
    <Fold title={useTitle(step)}>
      {text && <p>{text}</p>}
      <List>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </List>
      {url && <Web href={url} />}
    </Fold>
  )
}

/** What it is called, after what kind of thing it is. */
function useTitle({ kind, title }: LocalStep): string {
  const { shared } = useWords()
  return [kind && shared(`common.local.kinds.${kind}`), title].filter(Boolean).join(': ')
}
