import type { SourceView } from '../visit/planView.ts'
import { useWords } from '../words/useWords.ts'
import { Web } from './Call.tsx'

/** What a line is taken from, and when it was read. */
export function Sources({ sources }: { readonly sources: readonly SourceView[] }) {
  const { shared } = useWords()
  return (
    <p className="sources">
      {shared('plan.headings.sources')}:{' '}
      {sources.map((source, index) => (
        <span key={source.id}>
          {index > 0 && '; '}
          {source.url ? (
            <Web href={source.url}>{shared(`plan.sources.${source.id}`)}</Web>
          ) : (
            shared(`plan.sources.${source.id}`)
          )}{' '}
          ({shared(`common.plan.${source.standing}`, { date: source.read, ...source.checked })}
          {source.old && shared('common.plan.oldSource')})
        </span>
      ))}
    </p>
  )
}
