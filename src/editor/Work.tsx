import { useMemo, useState } from 'react'
import { useWords } from '../words/useWords.ts'
import type { Editing, EditorEvent } from './editor.ts'
import { Faults, topOf } from './Faults.tsx'
import { FieldOf, FormedContext, type Formed } from './Fields.tsx'
import { FileField } from './FileField.tsx'
import { Missing } from './Missing.tsx'
import { Older } from './Older.tsx'
import { openable, Refused } from './Open.tsx'
import { Preview, type PreviewIn } from './Preview.tsx'
import { saveFile } from './saveFile.ts'
import type { Saying } from './saying.ts'
import { Sheet } from './Sheet.tsx'
import { valueOf, type Change } from './written.ts'

interface Props {
  readonly editing: Editing
  readonly saying: Saying
  /** How the guide is shown. */
  readonly shown: PreviewIn
  readonly send: (event: EditorEvent) => void
}

const views = ['form', 'sheet', 'preview', 'missing'] as const

type View = (typeof views)[number]

/** The pack being written: fields, spreadsheet, preview, and what is wrong with it beside them. */
export function Work({ editing, saying, shown, send }: Props) {
  const { shared } = useWords()
  const [view, setView] = useState<View>(editing.sheet ? 'sheet' : 'form')
  const [waiting, setWaiting] = useState(editing.sheet)
  if (editing.sheet !== waiting) {
    setWaiting(editing.sheet)
    if (editing.sheet) setView('sheet')
  }
  const [section, setSection] = useState('contacts')
  const value = useMemo(() => valueOf(editing.text), [editing.text])
  const change = (...changes: readonly Change[]) => send({ type: 'change', changes })
  const { checked } = editing
  const faults = 'faults' in checked ? checked.faults : []
  const formed: Formed = { value, saying, faults, change }
  const go = (top: string) => {
    setView('form')
    setSection(top)
  }
  return (
    <FormedContext value={formed}>
      <Bar editing={editing} send={send} />
      <Older editing={editing} saying={saying} />
      <Views view={view} onView={setView} />
      <div className="editor-work" data-view={view}>
        <div className="editor-main">
          {view === 'form' && <Sections section={section} onSection={setSection} />}
          {view === 'sheet' && (
            <Sheet
              editing={editing}
              saying={saying}
              change={change}
              onTaken={() => send({ type: 'sheetTaken' })}
            />
          )}
          {view === 'preview' && <Preview editing={editing} shown={shown} />}
          {view === 'missing' && <Missing editing={editing} saying={saying} />}
        </div>
        <Faults checked={checked} saying={saying} onGo={go} />
      </div>
      <FileField
        label={shared('editor.open.file')}
        accept={openable}
        onFile={(chosen) => send({ type: 'open', chosen })}
      />
      <Refused refused={editing.refused} saying={saying} />
    </FormedContext>
  )
}

interface ViewsProps {
  readonly view: View
  readonly onView: (view: View) => void
}

function Views({ view, onView }: ViewsProps) {
  const { shared } = useWords()
  return (
    <nav className="editor-bar" aria-label={shared('editor.views.label')}>
      {views.map((one) => (
        <button
          type="button"
          key={one}
          className="ds-button"
          data-variant={one === view ? 'primary' : 'secondary'}
          aria-current={one === view ? 'page' : undefined}
          onClick={() => onView(one)}
        >
          {shared(`editor.views.${one}`)}
        </button>
      ))}
    </nav>
  )
}

function Bar({ editing, send }: Pick<Props, 'editing' | 'send'>) {
  const { shared } = useWords()
  const { past, future, text, saved, isTakenOut, file, checked } = editing
  const count = 'faults' in checked ? checked.faults.length : 0
  const save = () => {
    saveFile(file, text, 'application/yaml')
    send({ type: 'exported' })
  }
  return (
    <div className="editor-bar">
      <strong>{file}</strong>
      <button
        type="button"
        className="ds-button"
        data-variant="secondary"
        disabled={past.length === 0}
        onClick={() => send({ type: 'undo' })}
      >
        {shared('editor.bar.undo')}
      </button>
      <button
        type="button"
        className="ds-button"
        data-variant="secondary"
        disabled={future.length === 0}
        onClick={() => send({ type: 'redo' })}
      >
        {shared('editor.bar.redo')}
      </button>
      <button type="button" className="ds-button" onClick={save}>
        {shared('editor.bar.save')}
      </button>
      <button
        type="button"
        className="ds-button"
        data-variant="tertiary"
        onClick={() => send({ type: 'close' })}
      >
        {shared('editor.bar.close')}
      </button>
      <output>
        {text !== saved && shared('editor.bar.unsaved')}
        {text === saved && isTakenOut && shared('editor.bar.saved', { file })}
      </output>
      {count > 0 && (
        // On a phone the faults stand far below the fields.
        <button
          type="button"
          className="editor-link"
          onClick={() => document.getElementById('feil')?.focus()}
        >
          {shared('editor.faults.count', { count })}
        </button>
      )}
    </div>
  )
}

interface SectionsProps {
  readonly section: string
  readonly onSection: (name: string) => void
}

/** Whose pack it is, is chosen when it is begun. */
const given = ['id', 'number', 'version', 'language']

/** One part of the pack at a time. */
function Sections({ section, onSection }: SectionsProps) {
  return (
    <FormedContext.Consumer>
      {(formed) => formed && <Chosen formed={formed} section={section} onSection={onSection} />}
    </FormedContext.Consumer>
  )
}

function Chosen({
  formed: { saying, faults },
  section,
  onSection,
}: SectionsProps & { readonly formed: Formed }) {
  const { shared } = useWords()
  const fields = saying.fields.filter(({ name }) => !given.includes(name))
  const one = fields.find(({ name }) => name === section)
  return (
    <>
      <label htmlFor="del">{shared('editor.sections')}</label>
      <select
        id="del"
        className="editor-input"
        autoComplete="off"
        value={section}
        onChange={({ target }) => onSection(target.value)}
      >
        {fields.map(({ name, help }) => {
          const count = faults.filter(({ field }) => topOf(field) === name).length
          const label = saying.label([name], help)
          return (
            <option key={name} value={name}>
              {count > 0 ? shared('editor.count', { name: label, count }) : label}
            </option>
          )
        })}
      </select>
      {one && (
        <FieldOf
          key={one.name}
          field={one.field}
          path={[one.name]}
          help={one.help}
          required={one.required}
        />
      )}
    </>
  )
}
