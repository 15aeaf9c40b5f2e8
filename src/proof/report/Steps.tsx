import type { Step } from '../walks/explore.ts'
import { codeOf, linesOf, type Say } from './words.ts'

/** A walk as a list, and the code that opens it in the guide. */
export function Steps({ walk, say }: { readonly walk: readonly Step[]; readonly say: Say }) {
  const code = codeOf(say.chart, walk)
  return (
    <>
      <Lines lines={linesOf(say, walk)} />
      {code !== undefined && (
        <p>
          {say.proof('page.code')} <code>{code}</code>
        </p>
      )}
    </>
  )
}

/** The lines of a walk, in order. */
export function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ol>
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ol>
  )
}
