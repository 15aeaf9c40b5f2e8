import { aboutChild } from '../circumstances.ts'
import { mayClose, openDuty, parentsGates, parentsWait } from '../duties.ts'
import { allOf, answered, not } from '../formula.ts'
import { here } from './leads.ts'
import { outcome, transitions, type Answers, type Draft } from './shape.ts'

const note = { heading: here }

/** A pupil over 18, and one who is pregnant, have a plan of their own: no parents, and no end here. */
const notAboutAChild = transitions({ to: 'safety.next', note, when: not(aboutChild) })

/**
 * A state where parents are spoken to, asked for consent, or met.
 *
 * Guarded on the state itself, because history and codes come in by other doors (decisions B2):
 * gates first, then open duties, then "do we tell the parents?".
 */
export function parentFacing(state: Draft): Draft {
  return {
    ...state,
    always: [
      ...notAboutAChild,
      ...transitions({ to: 'safety.next', note, when: not(allOf(answered, parentsGates)) }),
      ...transitions({ to: 'duty.next', note, when: openDuty }),
      ...transitions({ to: 'duty.parents', note, when: parentsWait }),
    ],
  }
}

/** An end. Nothing ends while a gate is unanswered or a duty is open (law.md I33). */
export function ending(answers: Answers): Draft {
  return {
    ...outcome(answers),
    always: [
      ...notAboutAChild,
      ...transitions({ to: 'safety.next', note: { ...note, closing: false }, when: not(mayClose) }),
    ],
  }
}
