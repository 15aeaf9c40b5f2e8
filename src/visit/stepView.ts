import { certainties, type Certainty } from '../../flows/facts.ts'
import type { StateId } from '../../flows/bti/ids.ts'
import type { Kind, Row } from '../../flows/bti/shape.ts'
import { reachable } from '../plan/contacts.ts'
import type { Here, Walk } from '../walk/walk.ts'
import { contactView, type ContactView } from './contactView.ts'
import { nationalGuide, type Guide } from './guide.ts'

export interface RowView {
  readonly row: string
  readonly marks: readonly ('yes' | 'unsure')[]
  readonly marked: 'yes' | 'unsure' | undefined
}

/** One page of the walk, as a screen shows it. */
export interface StepView {
  readonly at: StateId
  readonly kind: Kind
  readonly rows: readonly RowView[]
  /** What is sent, and the key of what it is called. */
  readonly answers: readonly { readonly answer: string; readonly label: string }[]
  readonly contacts: readonly ContactView[]
}

export function stepView(here: Here, walk: Walk, guide: Guide = nationalGuide): StepView {
  const rows = here.step.rows.map((row) => rowView(row, here, walk))
  const anyMarked = rows.some((row) => row.marked)
  const { officeHours } = here.context.notes
  return {
    at: here.at,
    kind: here.step.kind,
    rows,
    answers: here.answers
      .filter((answer) => !answer.includes(':'))
      .filter((answer) => answer !== 'closedNow' || officeHours !== 'no')
      .map((answer) => ({
        answer,
        label: answer === 'done' ? (anyMarked ? 'rest' : 'none') : answer,
      })),
    contacts: reachable(here.step.contacts, officeHours).map((id) => contactView(id, guide)),
  }
}

/** The latest mark given on this page; where there is none, what is known from elsewhere. */
function rowView({ row, marks, facts }: Row, { at, context }: Here, walk: Walk): RowView {
  const entry = walk.findLast((entry) => entry.at === at && entry.answer.startsWith(`${row}:`))
  const given = entry?.answer.split(':')[1]
  const known = facts.map((fact) => context.facts[fact])
  return {
    row,
    marks,
    marked: given ? markOf([given === 'yes' ? 'yes' : 'unsure']) : markOf(known),
  }
}

function markOf(known: readonly Certainty[]): 'yes' | 'unsure' | undefined {
  const highest = Math.max(...known.map((value) => certainties.indexOf(value)))
  if (highest === certainties.indexOf('yes')) return 'yes'
  return highest >= certainties.indexOf('below') ? 'unsure' : undefined
}
