import { useMemo, useState } from 'react'
import { useWords } from '../words/useWords.ts'
import type { Editing } from './editor.ts'
import { KindSelect } from './KindSelect.tsx'
import { NotUnderstood } from './NotUnderstood.tsx'
import { remember } from './remembered.ts'
import { Rows, type RowChoices } from './Rows.tsx'
import type { Saying } from './saying.ts'
import { kindColumn, understood, type Left, type Names } from './sheet.ts'
import type { Table } from './table.ts'
import { fitting, taking } from './taken.ts'
import { faultsAfter } from './wouldBe.ts'
import { valueOf, type Change } from './written.ts'

/** A spreadsheet that was chosen, and what each of its columns is. */
export interface SheetCame {
  /** Counts the files: with another one, every choice begins anew. */
  readonly at: number
  readonly name: string
  readonly table: Table
  readonly left: readonly Left[]
  readonly meant: readonly (string | undefined)[]
}

interface Props {
  readonly came: SheetCame
  readonly names: Names
  readonly editing: Editing
  readonly saying: Saying
  readonly onMeant: (meant: SheetCame['meant']) => void
  readonly onTake: (changes: readonly Change[]) => void
}

const nothingChosen: RowChoices = { kinds: new Map(), fromSheet: new Set() }

/** What the spreadsheet says, as it was understood, before any of it is taken in. */
export function Came(props: Props) {
  const { came, editing, saying, onMeant, onTake } = props
  const { shared } = useWords()
  const [otherwise, setOtherwise] = useState('services')
  const [checked, setChecked] = useState('')
  const [chosen, setChosen] = useState(nothingChosen)
  const { coming, faults, out, left } = useComing(props, { otherwise, checked, chosen })
  const mean = (meant: SheetCame['meant']) => {
    remember(came.table.head, meant)
    onMeant(meant)
  }
  return (
    <>
      <Columns came={came} saying={saying} onMeant={mean} />
      <Otherwise saying={saying} otherwise={otherwise} onOtherwise={setOtherwise} />
      <Checked today={editing.today} checked={checked} onChecked={setChecked} />
      <output>
        {shared('editor.sheet.found', { count: coming.rows.length })}{' '}
        {faults.size > 0 && shared('editor.sheet.faulty', { count: faults.size })}
      </output>
      <Rows
        rows={coming.rows}
        faults={faults}
        out={out}
        saying={saying}
        chosen={chosen}
        onChosen={setChosen}
      />
      <NotUnderstood left={[...came.left, ...left]} />
      <button
        type="button"
        className="ds-button"
        disabled={coming.rows.length === 0}
        onClick={() => onTake(coming.changes)}
      >
        {shared('editor.sheet.take')}
      </button>
    </>
  )
}

interface Chosen {
  readonly otherwise: string
  readonly checked: string
  readonly chosen: RowChoices
}

/** The rows as they would be taken in now, with every fault they would give. */
function useComing(
  { came, names, editing, saying }: Props,
  { otherwise, checked, chosen }: Chosen,
) {
  const { shared } = useWords()
  const sourceTitle = shared('editor.sheet.sourceTitle', { name: came.name }).slice(0, 160)
  return useMemo(() => {
    const pack = valueOf(editing.text)
    const { columns, form } = saying
    const read = understood(
      came.table,
      came.meant,
      columns,
      names,
      otherwise || undefined,
      chosen.kinds,
    )
    const fits = fitting(pack, read, form)
    const beside = { sourceTitle, today: editing.today, checked: checked || undefined }
    const coming = taking(pack, fits, beside, chosen.fromSheet)
    return { coming, faults: faultsAfter(editing, coming), out: fits.out, left: fits.left }
  }, [came, names, editing, saying, otherwise, checked, chosen, sourceTitle])
}

interface OtherwiseProps {
  readonly saying: Saying
  readonly otherwise: string
  readonly onOtherwise: (kind: string) => void
}

/** What a row is that does not say it. */
function Otherwise({ saying, otherwise, onOtherwise }: OtherwiseProps) {
  const { shared } = useWords()
  return (
    <>
      <label htmlFor="ellers">{shared('editor.sheet.otherwise')}</label>
      <KindSelect id="ellers" kind={otherwise} saying={saying} onKind={onOtherwise} />
    </>
  )
}

interface CheckedProps {
  readonly today: string
  readonly checked: string
  readonly onChecked: (day: string) => void
}

/** The day somebody has checked the numbers. */
function Checked({ today, checked, onChecked }: CheckedProps) {
  const { shared } = useWords()
  return (
    <>
      <label htmlFor="kontrollert">{shared('editor.sheet.checked')}</label>
      <input
        id="kontrollert"
        className="editor-input"
        type="date"
        autoComplete="off"
        max={today}
        value={checked}
        aria-describedby="kontrollert-hjelp"
        onChange={({ target }) => onChecked(target.value)}
      />
      <p className="editor-help" id="kontrollert-hjelp">
        {shared('editor.sheet.checkedHelp')}
      </p>
    </>
  )
}

type ColumnsProps = Pick<Props, 'came' | 'saying' | 'onMeant'>

function Columns({ came: { table, meant }, saying, onMeant }: ColumnsProps) {
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
