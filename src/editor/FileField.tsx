import { useId } from 'react'
import { useWords } from '../words/useWords.ts'
import type { Chosen } from './editor.ts'

interface Props {
  readonly label: string
  readonly accept: string
  readonly onFile: (chosen: Chosen) => void
}

/** A file to choose, or to drag here. Its bytes stay in the tab. */
export function FileField({ label, accept, onFile }: Props) {
  const { shared } = useWords()
  const id = useId()
  const take = async (file: File | undefined) => {
    if (file) onFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  }
  return (
    <div
      className="editor-drop"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        void take(event.dataTransfer.files[0])
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="editor-input"
        type="file"
        accept={accept}
        autoComplete="off"
        onChange={({ target }) => {
          void take(target.files?.[0])
          // The same file can be chosen again once it has been mended.
          target.value = ''
        }}
      />
      <p className="editor-help">{shared('editor.open.drop')}</p>
    </div>
  )
}
