import type { FactName, Learnt } from '../facts.ts'
import { all, always, any, anyOf, certain, suspected, type Formula } from '../formula.ts'
import { allNo, row } from './leads.ts'
import { flagged, question, rows, type RowLeads, type Way } from './shape.ts'
import type { Table } from './track.ts'

/** Who it may be (decisions A5). */
const suspects = ['home', 'staff', 'leader', 'child', 'outside'] as const

/** Certain abuse shows its plan at once; so does possible abuse by staff or a child (law.md 2.4, 2.5). */
const planAtOnce = any(
  anyOf(certain, ['violence', 'sexual']),
  anyOf(suspected, ['staff', 'leader', 'child']),
)

/** Whoever may be behind one thing need not be behind another: it is asked after each. */
const inViewOf = ['violence', 'sexual', 'injury'] as const

const byForce = anyOf(suspected, ['violence', 'injury'])

/**
 * A child behind it is also a matter between children, however it is learnt: of the environment, of
 * sexual behaviour, or both. How sure that is follows from how sure the two halves are.
 */
const amongChildren: readonly (readonly [when: Formula, yes: Learnt, unsure: Learnt])[] = [
  [
    all(certain('sexual'), byForce),
    { peers: 'yes', sexualBehaviour: 'yes' },
    { peers: 'unsure', sexualBehaviour: 'unsure' },
  ],
  [
    all(suspected('sexual'), byForce),
    { peers: 'yes', sexualBehaviour: 'unsure' },
    { peers: 'unsure', sexualBehaviour: 'unsure' },
  ],
  [certain('sexual'), { sexualBehaviour: 'yes' }, { sexualBehaviour: 'unsure' }],
  [suspected('sexual'), { sexualBehaviour: 'unsure' }, { sexualBehaviour: 'unsure' }],
  [always, { peers: 'yes' }, { peers: 'unsure' }],
]

const childRow: RowLeads = {
  yes: amongChildren.map(([when, learn]) => ({ learn: { child: 'yes', ...learn }, when })),
  unsure: amongChildren.map(([when, , learn]) => ({ learn: { child: 'unsure', ...learn }, when })),
  facts: ['child'],
}

/**
 * What somebody who works here did may then be a crime: nobody is asked again whether it is. It is not
 * for the employee to judge, so what is unsure, or only an injury, is unsure (decisions F12).
 */
const mayBeCrime = [
  [anyOf(certain, ['violence', 'sexual']), { staffCrime: 'yes' }],
  [always, { staffCrime: 'unsure' }],
] as const satisfies readonly (readonly [when: Formula, learn: Learnt])[]

/** A row for somebody who works here, and what follows from what it is about. */
function staffRow(yes: Learnt, unsure: Learnt, fact: FactName): RowLeads {
  return {
    yes: mayBeCrime.map(([when, crime]) => ({ learn: { ...yes, ...crime }, when })),
    unsure: { learn: { ...unsure, staffCrime: 'unsure' } },
    facts: [fact],
  }
}

/** To the plan when it is shown at once, else to the next gate. */
function onwards(learn: Learnt, when: Formula = always): readonly Way[] {
  return [
    { to: 'safety.urgent', learn, when: all(when, planAtOnce) },
    { to: 'safety.next', learn, ...(when !== always && { when }) },
  ]
}

/** One of them, and so none of the others. The leader is asked about where staff is. */
function only(fact: FactName): Learnt {
  return { ...allNo(suspects.filter((one) => one !== 'leader')), [fact]: 'yes' }
}

const unknown: Learnt = { home: 'unsure', outside: 'unsure' }

/** Who may be behind it: a single choice before the first plan, and rows where it may be several. */
export const whoItMayBe = {
  whoFirst: flagged(
    { inViewOf },
    question({
      home: onwards({ ...only('home'), leader: 'no' }),
      staff: mayBeCrime.map(([when, learn]) => ({
        to: 'safety.urgent',
        learn: { ...only('staff'), ...learn },
        when,
      })),
      child: amongChildren.map(([when, learn]) => ({
        to: 'safety.urgent',
        learn: { ...only('child'), leader: 'no', ...learn },
        when,
      })),
      outside: onwards({ ...only('outside'), leader: 'no' }),
      several: 'safety.who',
      unknown: onwards(unknown),
    }),
  ),
  who: flagged(
    { inViewOf },
    rows(
      {
        home: row('home'),
        staff: staffRow({ staff: 'yes' }, { staff: 'unsure' }, 'staff'),
        leader: staffRow(
          { leader: 'yes', staff: 'yes' },
          { leader: 'unsure', staff: 'unsure' },
          'leader',
        ),
        child: childRow,
        outside: row('outside'),
      },
      {
        unknown: onwards(unknown),
        // Offered once somebody is marked: nobody marked is nobody ruled out.
        done: onwards(allNo(suspects), anyOf(suspected, suspects)),
      },
    ),
  ),
} satisfies Table
