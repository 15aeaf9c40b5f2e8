import { placeOf } from '../pack/check.ts'
import { useWords } from '../words/useWords.ts'
import { placeSaid } from './Compare.tsx'
import type { Editing } from './editor.ts'
import type { Saying } from './saying.ts'
import { valueOf } from './written.ts'

interface Props {
  readonly editing: Editing
  readonly saying: Saying
}

/** What was changed in a file of an older version, until that is undone. */
export function Older({ editing: { older, past }, saying }: Props) {
  const { shared } = useWords()
  if (!older || past[0] !== older.text) return null
  const value = valueOf(older.text)
  return (
    <details className="editor-note" open>
      <summary>{shared('editor.older.title', { count: older.moved.length })}</summary>
      <p>{shared('editor.older.lead')}</p>
      <ul>
        {older.moved.map((one) => (
          <li key={`${one.path.join('.')} ${one.moved}`}>
            {shared('editor.older.line', {
              field: placeSaid(saying, placeOf(value, one.path)),
              text: saying.moved(one),
            })}
          </li>
        ))}
      </ul>
    </details>
  )
}
