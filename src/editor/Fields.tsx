import { createContext, useContext, useId, useState, type ReactNode } from 'react'
import { placeOf, valueAt } from '../pack/check.ts'
import type { Fault } from '../pack/fault.ts'
import { useWords } from '../words/useWords.ts'
import { typedDay } from './typedDay.ts'
import type { Choice, Field } from './form.ts'
import type { Saying } from './saying.ts'
import { summaryOf } from './summaryOf.ts'
import { freeId, said as textAt, type Change, type Path } from './written.ts'

/** What every field of the form knows: the pack, its words, its faults, and how it is changed. */
export interface Formed {
  readonly value: unknown
  readonly saying: Saying
  readonly faults: readonly Fault[]
  readonly change: (...changes: readonly Change[]) => void
}

export const FormedContext = createContext<Formed | undefined>(undefined)

function useFormed(): Formed {
  const formed = useContext(FormedContext)
  if (!formed) throw new Error('A field stands in no form.')
  return formed
}

/** The name of a field on the page: a fault's place leads to it. */
export function anchorOf(place: string): string {
  return `felt-${place.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`
}

interface Props {
  readonly field: Field
  readonly path: Path
  readonly help: string
  readonly required: boolean
}

/** One field of the schema, with what is in it. */
export function FieldOf(props: Props) {
  const { field } = props
  if (field.kind === 'group') return <Group {...props} fields={field.fields} />
  if (field.kind === 'list') return <List {...props} item={field.item} max={field.max} />
  if (field.kind === 'table') return <TableOf {...props} item={field.item} />
  if (field.kind === 'many') return <Many {...props} choices={field.choices} />
  if (field.kind === 'either') return <Either {...props} word={field.word} group={field.group} />
  if (field.kind === 'said') return <Said {...props} />
  return <Single {...props} />
}

/** A label, what it is, its faults, and the control between. */
function Labelled({
  path,
  help,
  required,
  label,
  children,
}: Omit<Props, 'field'> & {
  readonly label?: string
  readonly children: (ids: {
    readonly id: string
    readonly describedBy: string
    readonly invalid: boolean
  }) => ReactNode
}) {
  const { value, saying, faults } = useFormed()
  const { shared } = useWords()
  const place = placeOf(value, path)
  const id = anchorOf(place)
  const unique = useId()
  const own = faults.filter(({ field }) => field === place)
  const said = label ?? saying.label(path, help)
  const read = path.at(-1) === 'hours' ? saying.hours(textAt(value, path)) : undefined
  return (
    <div className="editor-field" data-wrong={own.length > 0}>
      <label htmlFor={id}>{required ? shared('editor.required', { label: said }) : said}</label>
      <p className="editor-help" id={`${unique}-help`}>
        {help}
      </p>
      {children({ id, describedBy: `${unique}-help ${unique}-faults`, invalid: own.length > 0 })}
      {read && <p className="editor-help">{shared('editor.readAs', { hours: read })}</p>}
      <div id={`${unique}-faults`}>
        {own.map((fault) => (
          <p className="editor-fault" key={`${fault.fault} ${fault.line}`}>
            {saying.sentence(fault)}
          </p>
        ))}
      </div>
    </div>
  )
}

function Single(props: Props) {
  const { field, path } = props
  const { value, change } = useFormed()
  const held = valueAt(value, path)
  const told = path.at(-1) === 'source' ? <Source {...props} /> : undefined
  if (told) return told
  const set = (to: unknown) => change(...withId(value, path, to))
  if (field.kind === 'choice') return <Select {...props} choices={field.choices} onChoose={set} />
  if (field.kind === 'flag') return <Flag {...props} />
  const number = field.kind === 'number'
  const max = field.kind === 'text' ? field.max : undefined
  const said = textAt(held)
  return (
    <Text
      {...props}
      held={said}
      long={(max ?? 0) > 200}
      onSay={(text) =>
        set(
          text === ''
            ? undefined
            : number && /^\d+$/.test(text)
              ? Number(text)
              : typedDay(path.at(-1), text),
        )
      }
    />
  )
}

/** A thing in a list is given its short name in the file by what it is called: nobody has to invent one. */
function withId(pack: unknown, path: Path, to: unknown): readonly Change[] {
  const change = { path, value: to }
  const holder = path.slice(0, -1)
  const isName = path.at(-1) === 'name' || path.at(-1) === 'title'
  if (!isName || typeof holder.at(-1) !== 'number' || typeof to !== 'string') return [change]
  const item = valueAt(pack, holder)
  if (typeof valueAt(item, ['id']) !== 'string' || !/^ny(-\d+)?$/.test(textAt(item, ['id'])))
    return [change]
  const list = valueAt(pack, holder.slice(0, -1))
  const taken = Array.isArray(list) ? list.map((one: unknown) => textAt(one, ['id'])) : []
  return [{ path: [...holder, 'id'], value: freeId(to, taken) }, change]
}

interface TextProps extends Omit<Props, 'field'> {
  readonly label?: string
  readonly held: string
  readonly long: boolean
  readonly onSay: (text: string) => void
}

/** What is written counts once the field is left, so that one change is one step to undo. */
function Text({ held, long, onSay, ...props }: TextProps) {
  const [seen, setSeen] = useState(held)
  const [draft, setDraft] = useState(held)
  if (seen !== held) {
    setSeen(held)
    setDraft(held)
  }
  const leave = () => {
    if (draft.trim() !== held) onSay(draft.trim())
  }
  return (
    <Labelled {...props}>
      {({ id, describedBy, invalid }) => {
        const all = {
          id,
          className: 'editor-input',
          value: draft,
          autoComplete: 'off',
          'aria-describedby': describedBy,
          'aria-invalid': invalid,
          onBlur: leave,
        } as const
        return long ? (
          <textarea {...all} rows={4} onChange={({ target }) => setDraft(target.value)} />
        ) : (
          <input {...all} type="text" onChange={({ target }) => setDraft(target.value)} />
        )
      }}
    </Labelled>
  )
}

interface SelectProps extends Props {
  readonly choices: readonly Choice[]
  readonly onChoose: (value: string | undefined) => void
  readonly held?: string
}

function Select({ choices, onChoose, held, field: _field, ...props }: SelectProps) {
  const { value } = useFormed()
  const { shared } = useWords()
  const chosen = held ?? textAt(value, props.path)
  const known = chosen === '' || choices.some((choice) => choice.value === chosen)
  return (
    <Labelled {...props}>
      {({ id, describedBy, invalid }) => (
        <select
          id={id}
          className="editor-input"
          value={chosen}
          autoComplete="off"
          aria-describedby={describedBy}
          aria-invalid={invalid}
          onChange={({ target }) => onChoose(target.value || undefined)}
        >
          <option value="">{shared('editor.not')}</option>
          {!known && <option value={chosen}>{chosen}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.says}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}

function Flag(props: Props) {
  const { value, change } = useFormed()
  const { shared } = useWords()
  const held = valueAt(value, props.path)
  const choices = [
    { value: 'true', says: shared('editor.yes') },
    { value: 'false', says: shared('editor.no') },
  ]
  const set = (to: string | undefined) =>
    change({ path: props.path, value: to === undefined ? undefined : to === 'true' })
  return <Select {...props} held={textAt(held)} choices={choices} onChoose={set} />
}

/** The sources there are, by what they are called. */
function Source(props: Props) {
  const { value, change } = useFormed()
  const { shared } = useWords()
  const sources = Object.entries(Object(valueAt(value, ['sources'])))
  const choices = sources.map(([id, source]) => ({
    value: id,
    says: textAt(source, ['title']) || id,
  }))
  const help = choices.length > 0 ? props.help : shared('editor.needsSource')
  const set = (to: string | undefined) => change({ path: props.path, value: to })
  return <Select {...props} help={help} choices={choices} onChoose={set} />
}

function Many({ choices, path, help }: Props & { readonly choices: readonly Choice[] }) {
  const { value, saying, change } = useFormed()
  const held = valueAt(value, path)
  const list: readonly unknown[] = Array.isArray(held) ? held : []
  const turn = (one: string) => {
    const next = choices
      .map((choice) => choice.value)
      .filter((id) => list.includes(id) !== (id === one))
    change({ path, value: next.length > 0 ? next : undefined })
  }
  return (
    <fieldset className="editor-group" id={anchorOf(placeOf(value, path))} tabIndex={-1}>
      <legend>{saying.label(path, help)}</legend>
      <p className="editor-help">{help}</p>
      {choices.map((choice) => (
        <label className="editor-check" key={choice.value}>
          <input
            type="checkbox"
            autoComplete="off"
            checked={list.includes(choice.value)}
            onChange={() => turn(choice.value)}
          />
          <span>{choice.says}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** A text in the pack's language; one that stands in several has a field for each. */
function Said(props: Props) {
  const { field, path } = props
  const { value, saying, change } = useFormed()
  const held = valueAt(value, path)
  const long = field.kind === 'said' && (field.max ?? 0) > 200
  if (typeof held !== 'object' || held === null)
    return (
      <Text
        {...props}
        held={typeof held === 'string' ? held : ''}
        long={long}
        onSay={(text) => change(...withId(value, path, text === '' ? undefined : text))}
      />
    )
  return Object.entries(held).map(([language, text]) => (
    <Text
      {...props}
      key={language}
      path={[...path, language]}
      label={`${saying.label(path, props.help)} [${language}]`}
      held={String(text)}
      long={long}
      onSay={(to) => change({ path: [...path, language], value: to === '' ? undefined : to })}
    />
  ))
}

/** Fields that nobody has to see: the file's own names. */
function isHidden(path: Path): boolean {
  return path.at(-1) === 'id'
}

interface GroupProps extends Props {
  readonly fields: Extract<Field, { kind: 'group' }>['fields']
}

function Group({ fields, path, help }: GroupProps) {
  const { value, saying } = useFormed()
  // One thing of several goes by its own name: what it is one of stands above it.
  const isOne = typeof path.at(-1) === 'number' || path.at(-2) === 'sources'
  const label = isOne ? undefined : saying.label(path, help)
  const legend = label ?? calledAs(valueAt(value, path)) ?? saying.label(path.slice(0, -1))
  return (
    <fieldset className="editor-group" id={anchorOf(placeOf(value, path))} tabIndex={-1}>
      <legend>{legend}</legend>
      <p className="editor-help">{help}</p>
      {fields
        .filter(({ name }) => !isHidden([...path, name]))
        .map(({ name, ...one }) => {
          const Shown = one.field.kind === 'group' && path.length > 0 ? Folded : FieldOf
          return <Shown key={name} {...one} path={[...path, name]} />
        })}
    </fieldset>
  )
}

/** A group in a group is folded, with what is in it beside its name: a phone shows all seven contacts at once. */
function Folded(props: Props) {
  const { value, saying, faults } = useFormed()
  const { shared } = useWords()
  const { field, path, help } = props
  const place = placeOf(value, path)
  const isFaulty = faults.some((fault) => `${fault.field}.`.startsWith(`${place}.`))
  const held = valueAt(value, path)
  const known = textAt(held, ['number']) || calledAs(held) || summaryOf(field, held)
  return (
    <Item
      isOpen={isFaulty}
      called={`${saying.label(path, help)}: ${known || shared('editor.not')}`}
    >
      <FieldOf {...props} />
    </Item>
  )
}

/** A part that folds. It begins open or not, and nothing but the person opens or shuts it after that. */
function Item({
  isOpen,
  called,
  children,
}: {
  readonly isOpen: boolean
  readonly called: string
  readonly children: ReactNode
}) {
  const [open] = useState(isOpen)
  return (
    <details className="editor-item" open={open}>
      <summary>{called}</summary>
      {children}
    </details>
  )
}

function List({
  item,
  max,
  path,
  help,
}: Props & { readonly item: Field; readonly max?: number | undefined }) {
  const { value, saying, change } = useFormed()
  const { shared } = useWords()
  const held = valueAt(value, path)
  const list: readonly unknown[] = Array.isArray(held) ? held : []
  const label = saying.label(path, help)
  const hasId = item.kind === 'group' && item.fields.some(({ name }) => name === 'id')
  const add = () => {
    const taken = list.map((one) => textAt(one, ['id']))
    const empty = item.kind === 'group' ? (hasId ? { id: freeId('ny', taken) } : {}) : ''
    change({ path: [...path, list.length], value: empty })
  }
  return (
    <fieldset className="editor-group" id={anchorOf(placeOf(value, path))} tabIndex={-1}>
      <legend>{label}</legend>
      <p className="editor-help">{help}</p>
      {list.map((one, index) => {
        const called = calledAs(one) ?? shared('editor.item', { number: index + 1 })
        return (
          <Item key={index} isOpen={list.length < 4 || isNew(one)} called={called}>
            <FieldOf field={item} path={[...path, index]} help="" required={false} />
            <Remove
              called={called}
              onRemove={() => change({ path: [...path, index], value: undefined })}
            />
          </Item>
        )
      })}
      {list.length < (max ?? Infinity) && (
        <button type="button" className="ds-button" data-variant="secondary" onClick={add}>
          {shared('editor.add', { name: label.toLowerCase() })}
        </button>
      )}
    </fieldset>
  )
}

function isNew(item: unknown): boolean {
  return /^ny(-\d+)?$/.test(textAt(item, ['id']))
}

function calledAs(item: unknown): string | undefined {
  const said = ['name', 'title'].map((name) => valueAt(item, [name])).find(Boolean)
  return typeof said === 'string' ? said : undefined
}

function Remove({ called, onRemove }: { readonly called: string; readonly onRemove: () => void }) {
  const { shared } = useWords()
  return (
    <button type="button" className="ds-button" data-variant="tertiary" onClick={onRemove}>
      {shared('editor.remove', { name: called })}
    </button>
  )
}

/** The sources: their short names are made, and never shown. */
function TableOf({ item, path, help }: Props & { readonly item: Field }) {
  const { value, saying, change } = useFormed()
  const { shared } = useWords()
  const held = Object.entries(Object(valueAt(value, path)))
  const label = saying.label(path, help)
  const add = () => {
    const id = freeId(
      'kilde',
      held.map(([name]) => name),
    )
    change({ path: [...path, id], value: { confidence: 'B' } })
  }
  return (
    <fieldset className="editor-group" id={anchorOf(placeOf(value, path))} tabIndex={-1}>
      <legend>{label}</legend>
      <p className="editor-help">{help}</p>
      {held.map(([name, one]) => (
        <Item key={name} isOpen={held.length < 4} called={calledAs(one) ?? label}>
          <FieldOf field={item} path={[...path, name]} help="" required={false} />
          <Remove
            called={calledAs(one) ?? label}
            onRemove={() => change({ path: [...path, name], value: undefined })}
          />
        </Item>
      ))}
      <button type="button" className="ds-button" data-variant="secondary" onClick={add}>
        {shared('editor.add', { name: label.toLowerCase() })}
      </button>
    </fieldset>
  )
}

function Either({
  word,
  group,
  ...props
}: Props & { readonly word: string; readonly group: Field }) {
  const { value, saying, change } = useFormed()
  const { path } = props
  const held = valueAt(value, path)
  const inner = group.kind === 'group' ? group.fields[0] : undefined
  const isWord = typeof held !== 'object'
  const choices = [
    { value: word, says: saying.choice(word) },
    { value: 'other', says: saying.label([...path, inner?.name ?? '']) },
  ]
  const set = (to: string | undefined) =>
    change({ path, value: to === 'other' && inner ? { [inner.name]: {} } : word })
  return (
    <>
      <Select {...props} choices={choices} held={isWord ? textAt(held) : 'other'} onChoose={set} />
      {!isWord && <FieldOf {...props} field={group} />}
    </>
  )
}
