import { useContext, useState } from 'react'
import { I18nContext } from 'react-i18next'
import type { Fault } from '../pack/fault.ts'
import { inOrder } from '../pack/inOrder.ts'
import { municipalities } from '../pack/place.ts'
import { languages } from '../pack/wordRules.ts'
import { useWords } from '../words/useWords.ts'
import { isWorkbook } from './decoded.ts'
import type { Chosen, EditorEvent } from './editor.ts'
import { FileField } from './FileField.tsx'
import type { Saying } from './saying.ts'
import { begun, explained } from './template.ts'

interface Props {
  readonly saying: Saying
  readonly refused: readonly Fault[]
  readonly sheet: Chosen | undefined
  readonly send: (event: EditorEvent) => void
}

const byName = inOrder(municipalities, (a, b) => a.name.localeCompare(b.name, 'nb'))

/** A municipality to begin with, or a file to go on with. */
export function Open({ saying, refused, sheet, send }: Props) {
  const { shared } = useWords()
  const { i18n } = useContext(I18nContext)
  const [id, setId] = useState('')
  // A municipality that is helped in English writes in Norwegian all the same.
  const [own, setOwn] = useState(i18n.language === 'nn' ? 'nn' : 'nb')
  const place = byName.find((one) => one.id === id)
  const begin = (write: typeof explained) => {
    if (place) send({ type: 'begin', file: `${id}.yaml`, text: write(place, own, saying.fields) })
  }
  return (
    <div className="editor-ways">
      <section>
        <h2>{shared('editor.start.title')}</h2>
        <label htmlFor="kommune">{shared('editor.start.place')}</label>
        <select
          id="kommune"
          className="editor-input"
          autoComplete="off"
          value={id}
          onChange={({ target }) => setId(target.value)}
        >
          <option value="">{shared('editor.start.choose')}</option>
          {byName.map(({ id: value, name, number }) => (
            <option key={number} value={value}>{`${name} (${number})`}</option>
          ))}
        </select>
        <OwnLanguage saying={saying} own={own} onOwn={setOwn} />
        <button type="button" className="ds-button" disabled={!place} onClick={() => begin(begun)}>
          {shared('editor.start.begin')}
        </button>
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          disabled={!place}
          aria-describedby="forklaringer"
          onClick={() => begin(explained)}
        >
          {shared('editor.start.explained')}
        </button>
        <p className="editor-help" id="forklaringer">
          {shared('editor.start.explainedHelp')}
        </p>
      </section>
      <section>
        <h2>{shared('editor.open.title')}</h2>
        <FileField
          label={shared('editor.open.file')}
          accept={openable}
          onFile={(chosen) => send({ type: 'open', chosen })}
        />
        <Waiting sheet={sheet} />
        <Refused refused={refused} saying={saying} />
      </section>
    </div>
  )
}

/** The municipality’s file, or a spreadsheet, which waits until there is one. */
export const openable = '.yaml,.yml,.txt,.csv,.tsv,.xlsx'

/** A spreadsheet was chosen before there is anything to take it into. */
function Waiting({ sheet }: Pick<Props, 'sheet'>) {
  const { shared } = useWords()
  return (
    <output>
      {sheet &&
        (isWorkbook(sheet.bytes)
          ? shared('editor.sheet.workbook')
          : shared('editor.open.sheet', { name: sheet.name }))}
    </output>
  )
}

interface OwnProps extends Pick<Props, 'saying'> {
  readonly own: string
  readonly onOwn: (language: string) => void
}

/** The language the municipality writes in, whatever the page speaks. */
function OwnLanguage({ saying, own, onOwn }: OwnProps) {
  const { shared } = useWords()
  return (
    <>
      <label htmlFor="sprak">{shared('editor.start.language')}</label>
      <select
        id="sprak"
        className="editor-input"
        autoComplete="off"
        aria-describedby="sprak-hjelp"
        value={own}
        onChange={({ target }) => onOwn(target.value)}
      >
        {languages.map((one) => (
          <option key={one} value={one}>
            {saying.choice(one)}
          </option>
        ))}
      </select>
      <p className="editor-help" id="sprak-hjelp">
        {shared('editor.start.languageHelp')}
      </p>
    </>
  )
}

/** Why a file was not opened, by its lines. */
export function Refused({ refused, saying }: Pick<Props, 'refused' | 'saying'>) {
  const { shared } = useWords()
  return (
    <div role="alert">
      {refused.length > 0 && (
        <>
          <p>{shared('editor.open.refused')}</p>
          <ul>
            {refused.map((fault) => (
              <li key={`${fault.line} ${fault.field} ${fault.fault}`}>
                {shared('editor.open.refusedLine', {
                  line: fault.line,
                  text: saying.sentence(fault),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
