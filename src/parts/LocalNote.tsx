import type { GuideView } from '../visit/guide.ts'
import { useWords } from '../words/useWords.ts'
import { Around } from './Spoken.tsx'

interface Props {
  readonly guide: GuideView
  /** What is special about the municipality: beside its guide. */
  readonly about?: string
}

/** Whose guide this is, whether it is approved, and how to choose another municipality. */
export function LocalNote({ guide, about = 'om.html' }: Props) {
  const { shared } = useWords()
  const { name = '', status, note, root } = guide
  return (
    <p className="local-note promise">
      <Standing guide={guide} />{' '}
      {(status ?? note === 'noPack') && (
        <>
          <a className="ds-link" href={about} target="_blank" rel="noreferrer">
            {shared('common.local.about', { name })}
          </a>
          <span> · </span>
        </>
      )}
      <a className="ds-link" href={`${root}velg-kommune.html`}>
        {shared(name ? 'common.local.change' : 'common.local.choose')}
      </a>
    </p>
  )
}

/** How it stands with the municipality's own: approved, a draft, past its date, or not there. Nothing nationally. */
export function Standing({ guide }: { readonly guide: GuideView }) {
  const { shared } = useWords()
  const { name = '', note, status, past } = guide
  if (note) return <span>{shared(`common.local.${note}`, { name })}</span>
  if (status === undefined) return null
  return (
    <>
      <Approval status={status} name={name} />
      {past && <strong>{` ${shared('common.local.past', { past })}`}</strong>}
    </>
  )
}

function Approval({
  status,
  name,
}: {
  readonly status: NonNullable<GuideView['status']>
  readonly name: string
}) {
  const { shared } = useWords()
  if (status === 'draft') return <span>{shared('common.local.draft', { name })}</span>
  const { by, on } = status
  if (by === undefined) return <span>{shared('common.local.approvedByPlace', { name, on })}</span>
  return (
    <Around
      said={by}
      sentence={(role) => shared('common.local.approved', { name, by: role, on })}
    />
  )
}
