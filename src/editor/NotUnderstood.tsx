import { useWords } from '../words/useWords.ts'
import { mostShown } from './Rows.tsx'
import { saveFile } from './saveFile.ts'
import { grouped, type Left } from './sheet.ts'

/** What was not understood and is not taken in: a column once, everything else with its row. */
export function NotUnderstood({ left }: { readonly left: readonly Left[] }) {
  const { shared } = useWords()
  if (left.length === 0) return null
  const all = grouped(left)
  const said = ({ rows, column, text, why }: (typeof all)[number]) =>
    why === 'column'
      ? shared('editor.sheet.leftColumn', { column: column || '–', text, count: rows.length })
      : shared(column ? 'editor.sheet.leftLine' : 'editor.sheet.leftRow', {
          row: rows.join(', '),
          column,
          text: rows.length > 1 ? `${text} …` : text,
          why: shared(`editor.sheet.why.${why}`),
        })
  // All of it: a list of thousands is no help on a page.
  const save = () => saveFile('ikke-hentet.txt', `${all.map(said).join('\r\n')}\r\n`, 'text/plain')
  return (
    <div className="editor-note">
      <p>{shared('editor.sheet.left', { count: all.length })}</p>
      <ul>
        {all.slice(0, mostShown).map((one, index) => (
          <li key={index}>{said(one)}</li>
        ))}
      </ul>
      {all.length > mostShown && (
        <button type="button" className="ds-button" data-variant="secondary" onClick={save}>
          {shared('editor.sheet.saveLeft')}
        </button>
      )}
    </div>
  )
}
