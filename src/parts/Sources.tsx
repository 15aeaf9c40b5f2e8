import type { SourceView } from '../visit/planView.ts'
import { useWords } from '../words/useWords.ts'
import { Web } from './Call.tsx'

/** What a line is taken from, and when it was read. */
export function Sources({ sources }: { readonly sources: readonly SourceView[] }) {
  const { shared } = useWords()
  const standing = ({ standing: is, read, checked, old }: SourceView) => {
    const said = shared(`common.plan.${is}`, { date: read, ...checked })
    return `(${said}${old ? shared('common.plan.oldSource') : ''})`
  }
  return (
    <p className="sources">
      <span>{`${shared('plan.headings.sources')}:`}</span>{' '}
      {sources.map((source, index) => (
        <span key={source.id}>
          {index > 0 && <span>; </span>}
          <Named source={source} /> <span>{standing(source)}</span>
        </span>
      ))}
    </p>
  )
}

function Named({ source: { id } }: { readonly source: SourceView }) {
  const { shared, address } = useWords()
  const url = address(id)
  const name = shared(`plan.sources.${id}`)
  return url ? <Web href={url}>{name}</Web> : <span>{name}</span>
}
