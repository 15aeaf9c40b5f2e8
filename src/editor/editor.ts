import { assign, setup } from 'xstate'
import { check, type Checked } from '../pack/check.ts'
import type { Fault } from '../pack/fault.ts'
import { migrated } from '../pack/migrate/migrated.ts'
import type { Moved } from '../pack/migrate/step.ts'
import type { Pack } from '../pack/schema.ts'
import { decoded, isWorkbook } from './decoded.ts'
import { changed, valueOf, type Change } from './written.ts'

/** A file as it was chosen. It is read in the tab and goes nowhere. */
export interface Chosen {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface Editing {
  readonly today: string
  /** What the file is called: the municipality's, whatever the chosen one was called. */
  readonly file: string
  readonly text: string
  readonly past: readonly string[]
  readonly future: readonly string[]
  /** The text as it was last taken out, or came in. */
  readonly saved: string
  /** Whether it has been taken out at all: a file that was only opened is not saved here. */
  readonly isTakenOut: boolean
  readonly checked: Checked
  /** The last state without faults: the preview shows it (decisions F7). */
  readonly valid: Pack | undefined
  /** A spreadsheet that was chosen where the municipality’s file is: it is taken in once there is one. */
  readonly sheet: Chosen | undefined
  /** What kept a file from being opened. */
  readonly refused: readonly Fault[]
  /** What was changed in a file of an older version when it was opened, and the file as it was. */
  readonly older: { readonly text: string; readonly moved: readonly Moved[] } | undefined
  /** Somebody else's edition of the same pack, whole or with faults, before anything of it is taken. */
  readonly other: { readonly text: string; readonly faults: readonly Fault[] } | undefined
}

export type EditorEvent =
  | { readonly type: 'begin'; readonly file: string; readonly text: string }
  | { readonly type: 'open'; readonly chosen: Chosen }
  | { readonly type: 'change'; readonly changes: readonly Change[] }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'exported' }
  | { readonly type: 'keepOwn' }
  | { readonly type: 'takeOther' }
  | { readonly type: 'takeSome'; readonly changes: readonly Change[] }
  | { readonly type: 'close' }
  | { readonly type: 'stay' }
  | { readonly type: 'sheetTaken' }

/** How many steps back are kept: of texts that share most of themselves. */
const mostSteps = 200

/** From a file to a pack and out again. Opening, editing, deciding between two editions, leaving. */
export const editor = setup({
  // XState is told its types by a value that it never reads.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion, typescript/no-unnecessary-type-assertion
  types: {} as { context: Editing; events: EditorEvent; input: { readonly today: string } },
  guards: {
    opens: ({ context, event }) =>
      event.type === 'open' && textOf(context, event.chosen) !== undefined,
    isSheet: ({ event }) => event.type === 'open' && isSheet(event.chosen),
    differs: ({ context, event }) => event.type === 'open' && !!otherOf(context, event.chosen),
    isSaved: ({ context: { text, saved } }) => text === saved,
  },
  actions: {
    begin: assign(({ context, event }) =>
      event.type === 'begin' ? withText(context, event.file, event.text) : context,
    ),
    open: assign(({ context, event }) => {
      if (event.type !== 'open') return context
      const text = textOf(context, event.chosen)
      return text === undefined ? context : opened(context, text)
    }),
    refuse: assign(({ context, event }) =>
      event.type === 'open'
        ? { refused: faultsOf(context, event.chosen, event.chosen.name) }
        : context,
    ),
    // Beside a pack that is being written, another municipality's file is refused.
    refuseOther: assign(({ context, event }) =>
      event.type === 'open' ? { refused: besideFaults(context, event.chosen) } : context,
    ),
    change: assign(({ context, event }) =>
      event.type === 'change' ? stepTo(context, changed(context.text, event.changes)) : context,
    ),
    undo: assign(({ context }) => {
      const { past, future, text } = context
      const last = past.at(-1)
      if (last === undefined) return context
      return { ...showing(context, last), past: past.slice(0, -1), future: [text, ...future] }
    }),
    redo: assign(({ context }) => {
      const { past, future, text } = context
      const [next, ...rest] = future
      if (next === undefined) return context
      return { ...showing(context, next), past: [...past, text], future: rest }
    }),
    keepSheet: assign(({ context, event }) =>
      event.type === 'open' ? { sheet: event.chosen, refused: [] } : context,
    ),
    dropSheet: assign({ sheet: undefined }),
    keepSaved: assign(({ context: { text } }) => ({ saved: text, isTakenOut: true })),
    showOther: assign(({ context, event }) =>
      event.type === 'open' ? { other: otherOf(context, event.chosen) } : context,
    ),
    takeOther: assign(({ context }) =>
      context.other ? { ...stepTo(context, context.other.text), other: undefined } : context,
    ),
    takeSome: assign(({ context, event }) =>
      event.type === 'takeSome'
        ? { ...stepTo(context, changed(context.text, event.changes)), other: undefined }
        : context,
    ),
    dropOther: assign({ other: undefined }),
  },
}).createMachine({
  id: 'editor',
  context: ({ input: { today } }) => ({
    today,
    file: '',
    text: '',
    past: [],
    future: [],
    saved: '',
    isTakenOut: false,
    checked: { faults: [], warnings: [] },
    valid: undefined,
    sheet: undefined,
    refused: [],
    older: undefined,
    other: undefined,
  }),
  initial: 'opening',
  states: {
    opening: {
      on: {
        begin: { target: 'editing', actions: 'begin' },
        open: [
          { guard: 'isSheet', actions: 'keepSheet' },
          { guard: 'opens', target: 'editing', actions: 'open' },
          { actions: 'refuse' },
        ],
        sheetTaken: { actions: 'dropSheet' },
      },
    },
    editing: {
      on: {
        change: { actions: 'change' },
        undo: { actions: 'undo' },
        redo: { actions: 'redo' },
        exported: { actions: 'keepSaved' },
        // The same pack as somebody else has it: what differs is shown before anything is lost.
        sheetTaken: { actions: 'dropSheet' },
        open: [
          { guard: 'isSheet', actions: 'keepSheet' },
          { guard: 'differs', target: 'comparing', actions: 'showOther' },
          { actions: 'refuseOther' },
        ],
        close: [
          { guard: 'isSaved', target: 'opening', actions: 'dropSheet' },
          { target: 'leaving' },
        ],
      },
    },
    comparing: {
      on: {
        keepOwn: { target: 'editing', actions: 'dropOther' },
        takeOther: { target: 'editing', actions: 'takeOther' },
        takeSome: { target: 'editing', actions: 'takeSome' },
      },
    },
    leaving: {
      on: { stay: 'editing', close: { target: 'opening', actions: 'dropSheet' } },
    },
  },
})

/** The checker's name of a pack: by its own id, since a chosen file may be called anything. */
function fileOf(text: string): string {
  const value = valueOf(text)
  const id: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : ''
  return `${typeof id === 'string' && id ? id : 'pakke'}.yaml`
}

/** A spreadsheet, by its name or by what is in it. */
function isSheet({ name, bytes }: Chosen): boolean {
  if (isWorkbook(bytes) || /\.(csv|tsv|xlsx?|ods)$/i.test(name)) return true
  if (!/\.txt$/i.test(name)) return false
  const [first = '', second = ''] = decoded(bytes.slice(0, 5000)).split(/\r?\n/)
  return [';', '\t'].some((mark) => first.split(mark).length > 2 && second.split(mark).length > 2)
}

/** The text of a file that can be shown as a form, with or without faults in what it says. */
function textOf(_: Editing, { bytes }: Chosen): string | undefined {
  // Larger than any pack: not even decoded.
  if (bytes.length > 200_000) return undefined
  const text = new TextDecoder().decode(bytes)
  const decoded = !text.includes('\uFFFD') && valueOf(text) !== undefined
  return decoded ? text : undefined
}

function faultsOf({ today }: Editing, { bytes }: Chosen, file: string): readonly Fault[] {
  const checked = check(file, bytes, today)
  return 'faults' in checked ? checked.faults : []
}

function besideFaults(context: Editing, chosen: Chosen): readonly Fault[] {
  const [own, text] = [fileOf(context.text), textOf(context, chosen)]
  const other = text === undefined ? own : fileOf(text)
  return other === own
    ? faultsOf(context, chosen, own)
    : [{ file: other, line: 1, field: 'id', fault: 'otherPack', values: { other, own } }]
}

/** The same pack, in today's format. With faults too: what can be read, can be compared. */
function otherOf(context: Editing, chosen: Chosen): Editing['other'] {
  const read = textOf(context, chosen)
  if (read === undefined || fileOf(read) !== fileOf(context.text)) return undefined
  const { text } = migrated(read)
  const checked = check(fileOf(text), new TextEncoder().encode(text), context.today)
  return { text, faults: 'faults' in checked ? checked.faults : [] }
}

/** A file of an older version is brought up to today's, as a step that can be undone. */
function opened(context: Editing, text: string): Editing {
  const begun = withText(context, fileOf(text), text)
  const { text: today, moved } = migrated(text)
  return moved.length === 0 ? begun : { ...stepTo(begun, today), older: { text, moved } }
}

function withText(context: Editing, file: string, text: string): Editing {
  const begun = {
    ...context,
    file,
    past: [],
    future: [],
    saved: text,
    isTakenOut: false,
    refused: [],
    older: undefined,
    valid: undefined,
  }
  return { ...begun, ...showing(begun, text) }
}

function stepTo(context: Editing, text: string): Editing {
  if (text === context.text) return context
  const past = [...context.past, context.text].slice(-mostSteps)
  return { ...context, ...showing(context, text), past, future: [], refused: [] }
}

function showing(
  { file, today, valid }: Editing,
  text: string,
): Pick<Editing, 'text' | 'checked' | 'valid'> {
  const checked = check(file, new TextEncoder().encode(text), today)
  return { text, checked, valid: 'pack' in checked ? checked.pack : valid }
}
