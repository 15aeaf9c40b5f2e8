import type { GuideView } from '../visit/guide.ts'
import { useWords } from '../words/useWords.ts'

/** Whose guide this is, whether it is approved, and how to choose another municipality. */
export function LocalNote({ guide }: { readonly guide: GuideView }) {
  const { shared } = useWords()
  const { name = '', note, status, root } = guide
  const approved = status !== undefined && status !== 'draft'
  return (
    <p className="local-note" data-note={note ?? (approved ? 'approved' : status)}>
      {note && `${shared(`common.local.${note}`, { name })} `}
      {status === 'draft' && `${shared('common.local.draft', { name })} `}
      {approved && `${shared('common.local.approved', { name, ...status })} `}
      {status && (
        <>
          <a className="ds-link" href="om.html" target="_blank" rel="noreferrer">
            {shared('common.local.about', { name })}
          </a>
          {' · '}
        </>
      )}
      <a className="ds-link" href={`${root}velg-kommune.html`}>
        {shared(name ? 'common.local.change' : 'common.local.choose')}
      </a>
    </p>
  )
}
