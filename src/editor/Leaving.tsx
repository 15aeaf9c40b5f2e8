import { useWords } from '../words/useWords.ts'
import type { EditorEvent } from './editor.ts'

/** Asked before what is not saved is left. */
export function Leaving({ send }: { readonly send: (event: EditorEvent) => void }) {
  const { shared } = useWords()
  return (
    <section>
      <h2>{shared('editor.leave.title')}</h2>
      <p>{shared('editor.leave.lead')}</p>
      <p className="editor-bar">
        <button type="button" className="ds-button" onClick={() => send({ type: 'stay' })}>
          {shared('editor.leave.stay')}
        </button>
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          onClick={() => send({ type: 'close' })}
        >
          {shared('editor.leave.leave')}
        </button>
      </p>
    </section>
  )
}
