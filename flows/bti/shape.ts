import type { ContactId } from '../contacts.ts'
import type { FactName, Learnt } from '../facts.ts'
import type { Formula } from '../formula.ts'
import type { Deed, Notes } from '../progress.ts'
import { eventOf, type Mark } from './given.ts'
import type { Target } from './ids.ts'

/** One way an answer can lead. Plain data: it can be printed, compared, drawn and explored. */
export interface Way {
  /** Left out: the person stays, and sees the page with what the answer changed. */
  readonly to?: Target
  readonly learn?: Learnt
  readonly done?: readonly Deed[]
  readonly note?: Partial<Notes>
  /** The answer is offered, or leads this way, only when this holds. */
  readonly when?: Formula
}

/** An answer leads to a place, or a way with what it teaches, or the first way that is open. */
export type Leads = Target | Way | readonly Way[]

/** The answers of a state, in the order they are shown, and where each leads. */
export type Answers = Readonly<Record<string, Leads>>

/**
 * question: one choice · rows: a row for each thing it may be · task: something to do, then how it
 * went · outcome: the plan, then what next.
 */
export type Kind = 'question' | 'rows' | 'task' | 'outcome'

/** One row of a page of rows, as it is shown. */
export interface Row {
  readonly row: string
  readonly marks: readonly Mark[]
  /** The facts that show whether the row is marked. */
  readonly facts: readonly FactName[]
}

/** The levels of BTI, as tracks of the chart. */
export type Level = 'level0' | 'level1' | 'level2' | 'level3'

/** The parts of the chart. `aside` is reachable from all the others, which are the work. */
export type Track = 'start' | 'safety' | 'about' | 'duty' | Level | 'consent' | 'end' | 'aside'

/** The phases of BTI, in the order of the work. */
export const phases = ['notice', 'reflect', 'act', 'followUp'] as const

/** One of the phases of BTI. */
export type Phase = (typeof phases)[number]

/** What may be said of a single state, besides its kind. */
export interface Flags {
  /** There is something to act on here, not only something to answer. */
  readonly actedOn?: true
  /** The plan is shown here, for the answer to be given with it in sight. */
  readonly decides?: true
  /** It only held on the day: a code forgets it, and it is asked again (decisions B7). */
  readonly acute?: true
  /** The earlier answers are looked at once more (decisions A4). */
  readonly newRound?: true
  /** What the answer was given in view of: where that looks otherwise later, it is asked again. */
  readonly inViewOf?: readonly FactName[]
  /** A stafettholder may be chosen here, on the level of the track. */
  readonly stafettholder?: true
}

/** What a state is, as its table says it. */
interface DraftMeta extends Flags {
  readonly kind: Kind
  /** Whom to call for it. */
  readonly contacts: readonly ContactId[]
  readonly rows: readonly Row[]
  /** The answers beside the rows, in the order they are shown. */
  readonly answers: readonly string[]
}

/** What a state is, and where in the work it stands. */
export interface StepMeta extends DraftMeta {
  readonly track: Track
  /** The phase of the level; of consent, the phase in which it is asked for. */
  readonly phase?: Phase
}

/** Everything a page can be answered with, as the chart names it: the marks of its rows first. */
export function eventsOf({ rows: shown, answers }: DraftMeta): readonly string[] {
  const marks = shown.flatMap(({ row, marks: given }) =>
    given.map((mark) => eventOf({ row, mark })),
  )
  return [...marks, ...answers]
}

type Action =
  | { readonly type: 'learn'; readonly params: Learnt }
  | { readonly type: 'perform'; readonly params: { readonly deed: Deed } }
  | { readonly type: 'note'; readonly params: Partial<Notes> }

/** One way out of a state, as XState reads it. */
export interface Transition {
  readonly target?: string
  readonly guard?: { readonly type: 'holds'; readonly params: Formula }
  readonly actions: readonly Action[]
}

/** A router: passed through, never stood in. */
export interface Router {
  readonly always: readonly Transition[]
}

/** A state as its table says it: it does not know yet where it stands (track.ts tells it). */
export interface Draft {
  readonly meta: DraftMeta
  readonly on: Readonly<Record<string, readonly Transition[]>>
  readonly always?: readonly Transition[]
}

/** A state of the chart as plain data. */
export interface Step extends Draft {
  readonly meta: StepMeta
}

/** A question with one choice. */
export function question(answers: Answers): Draft {
  return state('question', answers)
}

/** Something to do, with whom to call, and then how it went. */
export function task(contacts: readonly ContactId[], answers: Answers): Draft {
  return calling(contacts, flagged({ actedOn: true }, state('task', answers)))
}

/** The plan for what is known, and then what next. */
export function outcome(answers: Answers): Draft {
  return flagged({ actedOn: true, decides: true }, state('outcome', answers))
}

/** A state with whom to call, where the person may need to. */
export function calling(contacts: readonly ContactId[], { meta, ...rest }: Draft): Draft {
  return { ...rest, meta: { ...meta, contacts } }
}

/** A state of which something more is said. */
export function flagged(flags: Flags, { meta, ...rest }: Draft): Draft {
  return { ...rest, meta: { ...meta, ...flags } }
}

/** What marking a row teaches and where it leads. */
export interface RowLeads {
  readonly yes?: Leads
  readonly unsure: Leads
  /** The facts that show whether the row is marked. */
  readonly facts: readonly FactName[]
}

/**
 * A page of rows, each with *Ja* and *Vet ikke*; `done` counts the unmarked rows as *Nei*, and
 * the page says so (decisions B6). One event a mark.
 */
export function rows(table: Readonly<Record<string, RowLeads>>, rest: Answers): Draft {
  const marks = Object.entries(table).flatMap(([row, { yes, unsure }]) => [
    ...(yes === undefined ? [] : [[eventOf({ row, mark: 'yes' }), yes] as const]),
    [eventOf({ row, mark: 'unsure' }), unsure] as const,
  ])
  const shown = Object.entries(table).map(([row, { yes, facts }]) => ({
    row,
    marks: yes === undefined ? (['unsure'] as const) : (['yes', 'unsure'] as const),
    facts,
  }))
  return state('rows', rest, shown, Object.fromEntries(marks))
}

function state(
  kind: Kind,
  answers: Answers,
  shown: readonly Row[] = [],
  marks: Answers = {},
): Draft {
  return {
    meta: { kind, contacts: [], rows: shown, answers: Object.keys(answers) },
    on: Object.fromEntries(
      Object.entries({ ...marks, ...answers }).map(([answer, leads]) => [
        answer,
        transitions(leads),
      ]),
    ),
  }
}

/** The transitions an answer or a router stands for. */
export function transitions(leads: Leads): readonly Transition[] {
  if (typeof leads === 'string') return [transition({ to: leads })]
  return 'length' in leads ? leads.map(transition) : [transition(leads)]
}

function transition({ to, learn, done = [], note, when }: Way): Transition {
  return {
    ...(to && { target: address(to) }),
    ...(when && { guard: { type: 'holds' as const, params: when } }),
    actions: [
      ...(learn ? [{ type: 'learn' as const, params: learn }] : []),
      ...done.map((deed) => ({ type: 'perform' as const, params: { deed } })),
      // An answer that only stays still is an answer: XState takes a transition without a target
      // and without an action for none at all.
      ...(note || !to ? [{ type: 'note' as const, params: note ?? {} }] : []),
    ],
  }
}

/** A router: the first way that is open. */
export function router(ways: readonly Way[]): Router {
  return { always: transitions(ways) }
}

/** A state that is left at once, this way, when the way is open. */
export function leftWhen(way: Way, rest: Draft): Draft {
  return { ...rest, always: transitions(way) }
}

/** Where an id stands in the chart: everything reached by answers lies in `work`. */
export function address(to: Target): string {
  return to.startsWith('aside.') ? `#bti.${to}` : `#bti.work.${to}`
}
