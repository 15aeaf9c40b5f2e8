import { useWords } from '../words/useWords.ts'
import type { Saying } from './saying.ts'
import { kinds } from './sheet.ts'

interface Props {
  readonly id: string
  /** `''` where it is left out. */
  readonly kind: string
  readonly saying: Saying
  readonly onKind: (kind: string) => void
}

/** What something of a spreadsheet is, or that it is not taken in. */
export function KindSelect({ id, kind, saying, onKind }: Props) {
  const { shared } = useWords()
  return (
    <select
      id={id}
      className="editor-input"
      autoComplete="off"
      value={kind}
      onChange={({ target }) => onKind(target.value)}
    >
      <option value="">{shared('editor.sheet.leaveOut')}</option>
      {kinds.map((one) => (
        <option key={one} value={one}>
          {saying.kindNames[one]}
        </option>
      ))}
    </select>
  )
}
