import { useEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '../words/useWords.ts'
import { decoded, isWorkbook } from './decoded.ts'
import type { Chosen, Editing } from './editor.ts'
import { FileField } from './FileField.tsx'
import { saveFile } from './saveFile.ts'
import type { Saying } from './saying.ts'
import {
  kindColumn,
  kinds,
  sheetOf,
  understood,
  type Left,
  type Names,
  type Thing,
} from './sheet.ts'
import { recognised, tableOf, type Table } from './table.ts'
import { fitting, nameOf as plainName, taken, thingsOf } from './taken.ts'
import { valueOf, type Change } from './written.ts'

interface Props {
  readonly editing: Editing
  readonly saying: Saying
  readonly change: (...changes: readonly Change[]) => void
}

interface Came {
  readonly name: string
  readonly table: Table
  readonly left: readonly Left[]
  readonly meant: readonly (string | undefined)[]
}

const mostBytes = 5_000_000

/** Contacts, services and meetings from a spreadsheet, and back into one. */
export function Sheet({ editing, saying, change }: Props) {
  const { shared } = useWords()
  const [came, setCame] = useState<Came | 'tooLarge' | 'workbook' | 'taken'>()
  const names = useNames(editing, saying)
  const heading = useRef<HTMLHeadingElement>(null)
  // What was pressed is gone with the rows: the next thing read is what became of them.
  useEffect(() => {
    if (came === 'taken') heading.current?.focus()
  }, [came])
  const open = ({ name, bytes }: Chosen) => {
    if (bytes.length > mostBytes) return setCame('tooLarge')
    if (isWorkbook(bytes)) return setCame('workbook')
    const { table, left } = tableOf(decoded(bytes), names.columns)
    return setCame({ name, table, left, meant: recognised(table.head, names.columns) })
  }
  const out = () => {
    const { columns, headings, kindNames } = saying
    const things = thingsOf(valueOf(editing.text))
    const text = sheetOf(things, columns, headings, kindNames, names.flags)
    saveFile(editing.file.replace(/yaml$/, 'csv'), text, 'text/csv')
  }
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {shared('editor.sheet.title')}
      </h2>
      <p>{shared('editor.sheet.lead')}</p>
      <FileField label={shared('editor.sheet.file')} accept=".csv,.txt,.tsv" onFile={open} />
      <output>
        {came === 'tooLarge' && shared('editor.sheet.tooLarge')}
        {came === 'workbook' && shared('editor.sheet.workbook')}
        {came === 'taken' && shared('editor.sheet.taken')}
      </output>
      {typeof came === 'object' && (
        <Came
          came={came}
          names={names}
          editing={editing}
          saying={saying}
          onMeant={(meant) => setCame({ ...came, meant })}
          onTake={(changes) => {
            change(...changes)
            setCame('taken')
          }}
        />
      )}
      <h2>{shared('editor.sheet.outTitle')}</h2>
      <p>{shared('editor.sheet.outLead')}</p>
      <button type="button" className="ds-button" data-variant="secondary" onClick={out}>
        {shared('editor.sheet.out')}
      </button>
    </section>
  )
}

function useNames({ valid }: Editing, saying: Saying): Names {
  const language = valid?.language ?? 'nb'
  return useMemo(() => ({ ...saying.names, language }), [saying, language])
}

interface CameProps extends Omit<Props, 'change'> {
  readonly came: Came
  readonly names: Names
  readonly onMeant: (meant: Came['meant']) => void
  readonly onTake: (changes: readonly Change[]) => void
}

/** What the spreadsheet says, as it was understood, before any of it is taken in. */
function Came({ came, names, editing, saying, onMeant, onTake }: CameProps) {
  const { shared } = useWords()
  const [otherwise, setOtherwise] = useState('services')
  const [checked, setChecked] = useState('')
  const read = useMemo(
    () => understood(came.table, came.meant, saying.columns, names, otherwise || undefined),
    [came, saying, names, otherwise],
  )
  const { things, left } = useMemo(
    () => fitting(valueOf(editing.text), read, saying.form),
    [editing.text, read, saying],
  )
  const take = () => {
    const sourceTitle = shared('editor.sheet.sourceTitle', { name: came.name })
    const beside = { sourceTitle, today: editing.today, checked: checked || undefined }
    onTake(taken(valueOf(editing.text), things, beside))
  }
  return (
    <>
      <Columns came={came} saying={saying} onMeant={onMeant} />
      <label htmlFor="ellers">{shared('editor.sheet.otherwise')}</label>
      <select
        id="ellers"
        className="editor-input"
        autoComplete="off"
        value={otherwise}
        onChange={({ target }) => setOtherwise(target.value)}
      >
        <option value="">{shared('editor.sheet.leaveOut')}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {saying.kindNames[kind]}
          </option>
        ))}
      </select>
      <label htmlFor="kontrollert">{shared('editor.sheet.checked')}</label>
      <input
        id="kontrollert"
        className="editor-input"
        type="date"
        autoComplete="off"
        max={editing.today}
        value={checked}
        aria-describedby="kontrollert-hjelp"
        onChange={({ target }) => setChecked(target.value)}
      />
      <p className="editor-help" id="kontrollert-hjelp">
        {shared('editor.sheet.checkedHelp')}
      </p>
      <output>{shared('editor.sheet.found', { count: things.length })}</output>
      <Found things={things} saying={saying} />
      <NotUnderstood left={[...came.left, ...left]} />
      <button type="button" className="ds-button" disabled={things.length === 0} onClick={take}>
        {shared('editor.sheet.take')}
      </button>
    </>
  )
}

/** How many things of a kind are named before they are taken in, and how many lines are listed. */
const mostShown = 200

/** What will be taken in, by what it is: the row of a title is seen before it is a service. */
function Found({ things, saying }: { readonly things: readonly Thing[]; readonly saying: Saying }) {
  const shown = things.slice(0, mostShown)
  return (
    <ul>
      {kinds.flatMap((kind) => {
        const own = shown.filter((thing) => thing.kind === kind)
        const names = own.map(({ value }) => plainName(value['name']) || '–')
        return own.length > 0
          ? [<li key={kind}>{`${saying.kindNames[kind]}: ${names.join(', ')}`}</li>]
          : []
      })}
    </ul>
  )
}

function Columns({
  came: { table, meant },
  saying,
  onMeant,
}: Pick<CameProps, 'came' | 'saying' | 'onMeant'>) {
  const { shared } = useWords()
  return (
    <fieldset className="editor-group">
      <legend>{shared('editor.sheet.columns')}</legend>
      {table.head.map((said, index) => (
        <div className="editor-field" key={`${said} ${index}`}>
          <label htmlFor={`kolonne-${index}`}>{said || `${index + 1}`}</label>
          <select
            id={`kolonne-${index}`}
            className="editor-input"
            autoComplete="off"
            value={meant[index] ?? ''}
            onChange={({ target }) =>
              onMeant(meant.map((key, at) => (at === index ? target.value || undefined : key)))
            }
          >
            <option value="">{shared('editor.sheet.leaveOut')}</option>
            {choicesOf(saying).map((key) => (
              <option key={key} value={key}>
                {saying.headings[key]}
              </option>
            ))}
          </select>
        </div>
      ))}
    </fieldset>
  )
}

/** What a column can be: what most spreadsheets have first, a text in each of the languages last. */
function choicesOf({ headings }: Saying): readonly string[] {
  const keys = Object.keys(headings).filter((key) => key !== kindColumn)
  const isOfLanguage = (key: string) => headings[key]?.endsWith(']') ?? false
  return [
    kindColumn,
    ...keys.filter((key) => !isOfLanguage(key)),
    ...keys.filter((key) => isOfLanguage(key)),
  ]
}

function NotUnderstood({ left }: { readonly left: readonly Left[] }) {
  const { shared } = useWords()
  if (left.length === 0) return null
  const said = ({ row, column, text, why }: Left) =>
    shared(column ? 'editor.sheet.leftLine' : 'editor.sheet.leftRow', {
      row,
      column,
      text,
      why: shared(`editor.sheet.why.${why}`),
    })
  // All of it: a list of thousands is no help on a page.
  const save = () => saveFile('ikke-hentet.txt', `${left.map(said).join('\r\n')}\r\n`, 'text/plain')
  return (
    <div className="editor-note">
      <p>{shared('editor.sheet.left', { count: left.length })}</p>
      <ul>
        {left.slice(0, mostShown).map((one, index) => (
          <li key={index}>{said(one)}</li>
        ))}
      </ul>
      {left.length > mostShown && (
        <button type="button" className="ds-button" data-variant="secondary" onClick={save}>
          {shared('editor.sheet.saveLeft')}
        </button>
      )}
    </div>
  )
}
