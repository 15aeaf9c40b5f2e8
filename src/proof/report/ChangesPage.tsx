import type { Change, Changes } from '../walks/compare.ts'
import { beforeAndAfter, headOf, lookedAt, sections, timesOf } from './changes.ts'
import { pageOf } from './Page.tsx'
import { Lines } from './Steps.tsx'
import { linesOf, type Say } from './words.ts'

/** The same changes as a page. */
export function changesAsHtml(title: string, changes: Changes, say: Say): string {
  const parts = sections(changes.list, say)
  return pageOf(
    title,
    say,
    <>
      <p>{lookedAt(changes, say)}</p>
      {parts.length === 0 && <p>{say.proof('changes.none')}</p>}
      {parts.map(([heading, list]) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {list.map((change, index) => (
            <Item key={index} change={change} say={say} />
          ))}
        </section>
      ))}
    </>,
  )
}

function Item({ change, say }: { readonly change: Change; readonly say: Say }) {
  const values = { ...beforeAndAfter(change, say), times: timesOf(change, say) }
  return (
    <>
      <h3>{headOf(change, say)}</h3>
      <p>{say.proof('changes.item', values)}</p>
      <details>
        <summary>{say.proof('changes.example')}</summary>
        <Lines lines={linesOf(say, change.example)} />
      </details>
    </>
  )
}
