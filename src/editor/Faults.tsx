import type { Checked } from '../pack/check.ts'
import type { Fault } from '../pack/fault.ts'
import { useWords } from '../words/useWords.ts'
import { placeSaid } from './Compare.tsx'
import { anchorOf } from './Fields.tsx'
import type { Saying } from './saying.ts'

interface Props {
  readonly checked: Checked
  readonly saying: Saying
  /** Shows the part of the form that a fault stands in. */
  readonly onGo: (top: string) => void
}

/** What the build would say of the pack, while it is written: each thing leads to its field. */
export function Faults({ checked, saying, onGo }: Props) {
  const { shared } = useWords()
  const faults = 'faults' in checked ? checked.faults : []
  const { warnings } = checked
  const said =
    faults.length > 0
      ? shared('editor.faults.count', { count: faults.length })
      : shared('editor.faults.none')
  return (
    <aside className="editor-faults" aria-labelledby="feil">
      <h2 id="feil" tabIndex={-1}>
        {shared('editor.faults.title')}
      </h2>
      <output>{said}</output>
      <Places faults={faults} saying={saying} onGo={onGo} />
      {warnings.length > 0 && (
        <>
          <h3>{shared('editor.faults.warnings')}</h3>
          <Places faults={warnings} saying={saying} onGo={onGo} />
        </>
      )}
      <p className="editor-help">{shared('editor.faults.persons')}</p>
    </aside>
  )
}

function Places({
  faults,
  saying,
  onGo,
}: Omit<Props, 'checked'> & { readonly faults: readonly Fault[] }) {
  const { shared } = useWords()
  const go = (field: string) => {
    onGo(topOf(field))
    // The part of the form has to be there first.
    requestAnimationFrame(() => setTimeout(() => show(field)))
  }
  return (
    <ul>
      {faults.map((fault) => (
        <li key={`${fault.line} ${fault.field} ${fault.fault}`}>
          <button type="button" className="editor-link" onClick={() => go(fault.field)}>
            {shared('editor.faults.goTo', {
              field: placeSaid(saying, fault.field),
              text: saying.sentence(fault),
            })}
          </button>
        </li>
      ))}
    </ul>
  )
}

/** The field itself, or the nearest group it stands in. */
function show(place: string): void {
  const found = document.getElementById(anchorOf(place))
  if (!found) {
    const around = place.replace(/(\.[^.[\]]*|\[[^\]]*\])$/, '')
    if (around !== place) show(around)
    return
  }
  for (let at: Element | null = found; at; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) at.open = true
  found.focus()
  found.scrollIntoView({ block: 'center' })
}

/** The part of the pack that a place stands in. */
export function topOf(place: string): string {
  return place.split(/[.[]/)[0] ?? ''
}
