import type { LocalStep } from '../pack/local.ts'
import { joined, plain, type Said } from '../pack/said.ts'
import type { LocalView } from '../visit/localView.ts'
import { useWords } from '../words/useWords.ts'
import { Web } from './Call.tsx'
import { Fold } from './Fold.tsx'
import { Spoken } from './Spoken.tsx'

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
      <strong>
        <Spoken said={title} />
      </strong>
      {by && <Spoken said={joined([' (', by, ')'], '')} />}
      {text && <Spoken said={joined([' – ', text], '')} />} {url && <Web href={url} />}
    </li>
  )
}

/** What has several lines is folded: a path of its own, the services, signs to look for. */
function Folded({ step }: { readonly step: LocalStep }) {
  const { kind, text, url, lines = [] } = step
  const List = kind === 'path' ? 'ol' : 'ul'
  return (
    <Fold title={<Spoken said={useTitle(step)} />}>
      {text && (
        <p>
          <Spoken said={text} />
        </p>
      )}
      <List>
        {lines.map((line) => (
          <li key={plain(line)}>
            <Spoken said={line} />
          </li>
        ))}
      </List>
      {url && <Web href={url} />}
    </Fold>
  )
}

/** What it is called, after what kind of thing it is. */
function useTitle({ kind, title }: LocalStep): Said {
  const { shared } = useWords()
  return joined([kind && shared(`common.local.kinds.${kind}`), title], ': ')
}
