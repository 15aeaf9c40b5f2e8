import type { ContactId } from '../contacts.ts'
import { mayClose, openDuty, parentsGates, parentsWait } from '../duties.ts'
import type { Certainty, FactName, Learnt } from '../facts.ts'
import { all, allOf, answered, not, noted, type Formula } from '../formula.ts'
import type { Deed, Notes } from '../progress.ts'
import { eventOf, type Mark } from './given.ts'
import type { StateId, Target } from './ids.ts'

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

export type Answers = Readonly<Record<string, Leads>>

/**
 * question: one choice · rows: a row for each thing it may be · task: something to do, then how it
 * went · outcome: the plan, then what next.
 */
export type Kind = 'question' | 'rows' | 'task' | 'outcome'

export interface Row {
  readonly row: string
  readonly marks: readonly Mark[]
  /** The facts that show whether the row is marked. */
  readonly facts: readonly FactName[]
}

export interface StepMeta {
  readonly kind: Kind
  /** Whom to call for it. */
  readonly contacts: readonly ContactId[]
  readonly rows: readonly Row[]
  /** The answers beside the rows, in the order they are shown. */
  readonly answers: readonly string[]
}

/** Everything a page can be answered with, as the chart names it: the marks of its rows first. */
export function eventsOf({ rows: shown, answers }: StepMeta): readonly string[] {
  const marks = shown.flatMap(({ row: named, marks: given }) =>
    given.map((mark) => eventOf({ row: named, mark })),
  )
  return [...marks, ...answers]
}

type Action =
  | { readonly type: 'learn'; readonly params: Learnt }
  | { readonly type: 'perform'; readonly params: { readonly deed: Deed } }
  | { readonly type: 'note'; readonly params: Partial<Notes> }

interface Transition {
  readonly target?: string
  readonly guard?: { readonly type: 'holds'; readonly params: Formula }
  readonly actions: readonly Action[]
}

/** A state of the chart as plain data. */
export interface Step {
  readonly meta: StepMeta
  readonly on: Readonly<Record<string, readonly Transition[]>>
  readonly always?: readonly Transition[]
}

/** A question with one choice, and whom to ask where the person may need to. */
export function question(answers: Answers, contacts: readonly ContactId[] = []): Step {
  return step('question', answers, contacts)
}

/** Something to do, with whom to call, and then how it went. */
export function task(contacts: readonly ContactId[], answers: Answers): Step {
  return step('task', answers, contacts)
}

/** The plan for what is known, and then what next. */
export function outcome(answers: Answers): Step {
  return step('outcome', answers)
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
export function rows(
  table: Readonly<Record<string, RowLeads>>,
  rest: Answers,
  contacts: readonly ContactId[] = [],
): Step {
  const marks = Object.entries(table).flatMap(([row, { yes, unsure }]) => [
    ...(yes === undefined ? [] : [[eventOf({ row, mark: 'yes' }), yes] as const]),
    [eventOf({ row, mark: 'unsure' }), unsure] as const,
  ])
  const shown = Object.entries(table).map(([row, { yes, facts }]) => ({
    row,
    marks: yes === undefined ? (['unsure'] as const) : (['yes', 'unsure'] as const),
    facts,
  }))
  return step('rows', rest, contacts, shown, Object.fromEntries(marks))
}

/** A row that teaches one fact and leads on. */
export function row(fact: FactName, yes?: Target, unsure?: Target): RowLeads {
  return { yes: teach(fact, 'yes', yes), unsure: teach(fact, 'unsure', unsure), facts: [fact] }
}

/** A way that teaches one fact. */
export function teach(fact: FactName, value: Certainty, to?: Target): Way {
  return { ...(to && { to }), learn: { [fact]: value } }
}

/**
 * "It may be serious" leads back to the gates, showing the earlier answers (decisions A4). When
 * nothing turns out to be new, the work goes on at `from`, or where it was headed.
 */
export function recheck(from?: StateId): Way {
  return { to: 'safety.again', note: { recheck: true, ...(from && { heading: from }) } }
}

/**
 * From a level to an aside: the place is kept by the history, and the router is told to lead back
 * to it after what the aside may teach (decisions B1).
 */
export function andBack(to: StateId): Way {
  return { to, note: { heading: 'place' } }
}

/** From anywhere to an aside: before the levels, or headed somewhere, the router knows the way. */
export function leavingFor(to: StateId): readonly Way[] {
  const when = all(not(noted('level', 'none')), noted('heading', ''))
  return [{ ...andBack(to), when }, { to }]
}

/** Nobody answers by day in the evening, at night or at the weekend: the page says whom to call then. */
export const closedNow = {
  closedNow: { note: { officeHours: 'no' } },
} as const satisfies Answers

/** The unmarked rows count as *no*. */
export function allNo(facts: readonly FactName[]): Learnt {
  return Object.fromEntries(facts.map((fact) => [fact, 'no' as const]))
}

function step(
  kind: Kind,
  answers: Answers,
  contacts: readonly ContactId[] = [],
  shown: readonly Row[] = [],
  marks: Answers = {},
): Step {
  return {
    meta: { kind, contacts, rows: shown, answers: Object.keys(answers) },
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

/** Where an id stands in the chart: everything reached by answers lies in `work`. */
export function address(to: Target): string {
  return to.startsWith('aside.') ? `#bti.${to}` : `#bti.work.${to}`
}

/**
 * A step where parents are spoken to, asked for consent, or met.
 *
 * Guarded on the state itself, because history and codes come in by other doors (decisions B2):
 * gates first, then open duties, then "do we tell the parents?".
 */
export function parentFacing(at: StateId, state: Step): Step {
  const note = { heading: at }
  return {
    ...state,
    always: [
      ...transitions({ to: 'safety.next', note, when: not(allOf(answered, parentsGates)) }),
      ...transitions({ to: 'duty.next', note, when: openDuty }),
      ...transitions({ to: 'duty.parents', note, when: parentsWait }),
    ],
  }
}

/** An end. Nothing ends while a gate is unanswered or a duty is open (law.md I33). */
export function end(at: StateId, answers: Answers): Step {
  return {
    ...outcome(answers),
    always: transitions({ to: 'safety.next', note: { heading: at }, when: not(mayClose) }),
  }
}
