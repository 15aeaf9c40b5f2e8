import { useEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '../words/useWords.ts'
import { Came, type SheetCame } from './Came.tsx'
import { decoded, isWorkbook } from './decoded.ts'
import type { Chosen, Editing } from './editor.ts'
import { FileField } from './FileField.tsx'
import { rememberedFor } from './remembered.ts'
import { saveFile } from './saveFile.ts'
import type { Saying } from './saying.ts'
import { sheetOf, type Names } from './sheet.ts'
import { recognised, tableOf } from './table.ts'
import { thingsOf } from './taken.ts'
import { valueOf, type Change } from './written.ts'

interface Props {
  readonly editing: Editing
  readonly saying: Saying
  readonly change: (...changes: readonly Change[]) => void
  /** The spreadsheet that waited is taken in, or has another in its place. */
  readonly onTaken: () => void
}

type State = SheetCame | 'tooLarge' | 'workbook' | 'taken' | undefined

const mostBytes = 5_000_000

/** Contacts, services and meetings from a spreadsheet, and back into one. */
export function Sheet({ editing, saying, change, onTaken }: Props) {
  const { shared } = useWords()
  const names = useNames(editing, saying)
  const [came, setCame] = useState<State>(() => editing.sheet && cameOf(editing.sheet, names))
  const [seen, setSeen] = useState(editing.sheet)
  if (editing.sheet && editing.sheet !== seen) {
    setSeen(editing.sheet)
    setCame(cameOf(editing.sheet, names))
  }
  const heading = useRef<HTMLHeadingElement>(null)
  // What was pressed is gone with the rows: the next thing read is what became of them.
  useEffect(() => {
    if (came === 'taken') heading.current?.focus()
  }, [came])
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {shared('editor.sheet.title')}
      </h2>
      <p>{shared('editor.sheet.lead')}</p>
      <FileField
        label={shared('editor.sheet.file')}
        accept=".csv,.txt,.tsv"
        onFile={(chosen) => {
          setCame(cameOf(chosen, names))
          onTaken()
        }}
      />
      <output>{typeof came === 'string' && shared(`editor.sheet.${came}`)}</output>
      {typeof came === 'object' && (
        <Came
          key={came.at}
          came={came}
          names={names}
          editing={editing}
          saying={saying}
          onMeant={(meant) => setCame({ ...came, meant })}
          onTake={(changes) => {
            change(...changes)
            setCame('taken')
            onTaken()
          }}
        />
      )}
      <Out editing={editing} saying={saying} names={names} />
    </section>
  )
}

let count = 0

function cameOf({ name, bytes }: Chosen, names: Names): State {
  if (bytes.length > mostBytes) return 'tooLarge'
  if (isWorkbook(bytes)) return 'workbook'
  const { table, left } = tableOf(decoded(bytes), names.columns)
  const meant = rememberedFor(table.head) ?? recognised(table.head, names.columns)
  count += 1
  return { at: count, name, table, left, meant }
}

function Out({
  editing,
  saying,
  names,
}: Omit<Props, 'change' | 'onTaken'> & { readonly names: Names }) {
  const { shared } = useWords()
  const save = () => {
    const { columns, headings, kindNames } = saying
    const things = thingsOf(valueOf(editing.text))
    const text = sheetOf(things, columns, headings, kindNames, names.flags)
    saveFile(editing.file.replace(/yaml$/, 'csv'), text, 'text/csv')
  }
  return (
    <>
      <h2>{shared('editor.sheet.outTitle')}</h2>
      <p>{shared('editor.sheet.outLead')}</p>
      <button type="button" className="ds-button" data-variant="secondary" onClick={save}>
        {shared('editor.sheet.out')}
      </button>
    </>
  )
}

function useNames({ valid }: Editing, saying: Saying): Names {
  const language = valid?.language ?? 'nb'
  return useMemo(() => ({ ...saying.names, language }), [saying, language])
}
