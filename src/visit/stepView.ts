import type { Mark } from '../../flows/bti/given.ts'
import type { StateId } from '../../flows/bti/ids.ts'
import type { Kind, Row } from '../../flows/bti/shape.ts'
import { certainties, type Certainty } from '../../flows/facts.ts'
import { reachable } from '../plan/contacts.ts'
import { hereOf, type Trip } from '../walk/trip.ts'
import { contactView, type ContactView } from './contactView.ts'
import type { Guide } from './guide.ts'

export type { Mark }

export interface RowView {
  readonly row: string
  readonly marks: readonly Mark[]
  readonly marked: Mark | undefined
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

/** The page a trip has come to. */
export function stepView(trip: Trip, guide: Guide): StepView {
  const { at, step, open, context } = hereOf(trip)
  const rows = step.rows.map((row) => rowView(row, trip))
  const anyMarked = rows.some((row) => row.marked)
  const { officeHours } = context.notes
  return {
    at,
    kind: step.kind,
    rows,
    answers: step.answers
      .filter((answer) => open.includes(answer))
      .filter((answer) => answer !== 'closedNow' || officeHours !== 'no')
      .map((answer) => ({
        answer,
        label: answer === 'done' ? (anyMarked ? 'rest' : 'none') : answer,
      })),
    contacts: reachable(step.contacts, officeHours).map((id) => contactView(id, guide)),
  }
}

/** The latest mark given on this page; where there is none, what is known from elsewhere. */
function rowView({ row, marks, facts }: Row, trip: Trip): RowView {
  const { at, context } = hereOf(trip)
  const given = trip.walk.flatMap((entry) =>
    entry.at === at && 'row' in entry && entry.row === row ? [entry.mark] : [],
  )
  const known = facts.map((fact) => context.facts[fact])
  return { row, marks, marked: given.at(-1) ?? markOf(known) }
}

function markOf(known: readonly Certainty[]): Mark | undefined {
  const highest = Math.max(...known.map((value) => certainties.indexOf(value)))
  if (highest === certainties.indexOf('yes')) return 'yes'
  return highest >= certainties.indexOf('below') ? 'unsure' : undefined
}
