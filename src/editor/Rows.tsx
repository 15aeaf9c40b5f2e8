import type { Fault } from '../pack/fault.ts'
import { useWords } from '../words/useWords.ts'
import { placeSaid } from './Compare.tsx'
import { KindSelect } from './KindSelect.tsx'
import type { Saying } from './saying.ts'
import { contactNamed, type Understood } from './sheet.ts'
import { nameOf, type Incoming } from './taken.ts'

/** What somebody has said of single rows, by their numbers. */
export interface RowChoices {
  /** What a row is; `''` where it is not to be taken in. */
  readonly kinds: ReadonlyMap<number, string>
  /** Rows that are right where they say something else than the edition. */
  readonly fromSheet: ReadonlySet<number>
}

interface Props {
  readonly rows: readonly Incoming[]
  readonly faults: ReadonlyMap<number, readonly Fault[]>
  readonly out: Understood['out']
  readonly saying: Saying
  readonly chosen: RowChoices
  readonly onChosen: (chosen: RowChoices) => void
}

/** How many rows and lines are listed. */
export const mostShown = 200

/** Every row before it is taken in: what it is, whether it is there already, and what it will lack. */
export function Rows(props: Props) {
  const { rows, out, saying, chosen, onChosen } = props
  const choose = (row: number, kind: string) =>
    onChosen({ ...chosen, kinds: new Map([...chosen.kinds, [row, kind]]) })
  return (
    <ul className="editor-rows">
      {rows.slice(0, mostShown).map((one) => (
        <Row key={one.row} {...props} one={one} choose={choose} />
      ))}
      {out.slice(0, mostShown).map(({ row, name }) => (
        <li key={row}>
          <KindOf row={row} name={name} kind="" saying={saying} choose={choose} />
        </li>
      ))}
    </ul>
  )
}

type Choose = (row: number, kind: string) => void

interface RowProps extends Props {
  readonly one: Incoming
  readonly choose: Choose
}

function Row({ one, faults, saying, chosen, onChosen, choose }: RowProps) {
  const { shared } = useWords()
  const { row, thing, unchecked } = one
  const name = nameOf(thing.value['name']) || (saying.kindNames[thing.kind] ?? '–')
  const wanted = chosen.kinds.get(row)
  // Somebody has said that it is a contact, and an earlier row is that one.
  const once = wanted?.startsWith('contacts.') && wanted !== thing.kind ? wanted : undefined
  const mayBe =
    once || thing.kind.startsWith('contacts.') ? undefined : contactNamed(name, saying.names.kinds)
  const { hours } = thing.value
  const read = typeof hours === 'string' ? saying.hours(hours) : undefined
  return (
    <li>
      <KindOf row={row} name={name} kind={thing.kind} saying={saying} choose={choose} />
      <There {...{ one, name, saying, chosen, onChosen }} />
      {mayBe && (
        <p>{shared('editor.sheet.row.mayBe', { kind: saying.kindNames[mayBe] ?? mayBe })}</p>
      )}
      {once && (
        <p className="editor-fault">
          {shared('editor.sheet.row.once', { kind: saying.kindNames[once] ?? once })}
        </p>
      )}
      {read && <p>{shared('editor.sheet.row.hours', { hours: read })}</p>}
      {unchecked && <p className="editor-fault">{shared('editor.sheet.row.unchecked')}</p>}
      {(faults.get(row) ?? []).map((fault) => (
        <p className="editor-fault" key={`${fault.field} ${fault.fault}`}>
          {placeSaid(saying, fault.field)}: {saying.sentence(fault)}
        </p>
      ))}
    </li>
  )
}

interface KindProps {
  readonly row: number
  readonly name: string
  readonly kind: string
  readonly saying: Saying
  readonly choose: Choose
}

/** What a row is, which anybody can say otherwise. */
function KindOf({ row, name, kind, saying, choose }: KindProps) {
  const { shared } = useWords()
  const id = `rad-${row}`
  return (
    <div className="editor-field">
      <label htmlFor={id}>{shared('editor.sheet.row.name', { row, name })}</label>
      <KindSelect id={id} kind={kind} saying={saying} onKind={(to) => choose(row, to)} />
    </div>
  )
}

interface ThereProps extends Pick<Props, 'saying' | 'chosen' | 'onChosen'> {
  readonly one: Incoming
  readonly name: string
}

/** Whether it is there already; where the two differ, what is there stays until somebody says otherwise. */
function There({ one, name, saying, chosen, onChosen }: ThereProps) {
  const { shared } = useWords()
  const { row, isNew, fills, differs, thing } = one
  const [list = ''] = thing.kind.split('.')
  const said = (names: readonly string[]) =>
    names.map((field) => saying.label([list, field])).join(', ')
  if (isNew) return <p>{shared('editor.sheet.row.new')}</p>
  const turn = (isFromSheet: boolean) => {
    const others = [...chosen.fromSheet].filter((number) => number !== row)
    onChosen({ ...chosen, fromSheet: new Set(isFromSheet ? [...others, row] : others) })
  }
  return (
    <>
      {fills.length + differs.length === 0 && <p>{shared('editor.sheet.row.same')}</p>}
      {fills.length > 0 && <p>{shared('editor.sheet.row.fills', { fields: said(fills) })}</p>}
      {differs.length > 0 && (
        <>
          <label htmlFor={`ulik-${row}`}>
            {shared('editor.sheet.row.differs', { name, fields: said(differs) })}
          </label>
          <select
            id={`ulik-${row}`}
            className="editor-input"
            autoComplete="off"
            value={chosen.fromSheet.has(row) ? 'take' : 'keep'}
            onChange={({ target }) => turn(target.value === 'take')}
          >
            <option value="keep">{shared('editor.sheet.row.keep')}</option>
            <option value="take">{shared('editor.sheet.row.take')}</option>
          </select>
        </>
      )}
    </>
  )
}
