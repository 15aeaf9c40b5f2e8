import type { SourceId } from '../../flows/sources.ts'
import { Web } from '../parts/Call.tsx'
import { useWords } from '../words/useWords.ts'

/** What a case rests on, with where it can be read. */
export function Grounds({ ground }: { readonly ground: readonly SourceId[] }) {
  const { shared, address } = useWords()
  if (ground.length === 0) return null
  return (
    <p className="sources">
      <span>{`${shared('training.debrief.sources')}:`}</span>{' '}
      {ground.map((id, index) => {
        const url = address(id)
        const name = shared(`plan.sources.${id}`)
        return (
          <span key={id}>
            {index > 0 && <span>; </span>}
            {url ? <Web href={url}>{name}</Web> : <span>{name}</span>}
          </span>
        )
      })}
    </p>
  )
}
