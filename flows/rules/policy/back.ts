import type { Passage, Target } from '../../bti/ids.ts'
import { openDuty, parentsGates, parentsWait } from '../../duties.ts'
import { all, allOf, any, answered, noted, not, type Formula } from '../../formula.ts'
import type { Notes } from '../../progress.ts'
import { levelParts } from './names.ts'

const gatesAnswered = allOf(answered, parentsGates)

const aboutAChild = noted('about', 'child')

/** From a step with parents: to the gates first, then to what must be done, then to the decision. */
export const away: readonly (readonly [when: Formula, to: Target])[] = [
  [any(not(aboutAChild), not(gatesAnswered)), 'safety.next'],
  [all(aboutAChild, gatesAnswered, openDuty), 'duty.next'],
  [all(aboutAChild, gatesAnswered, not(openDuty), parentsWait), 'duty.parents'],
]

/** The work that is come back to, and the part that is left again (decisions B1). */
export const workParts: readonly string[] = [...levelParts, 'consent', 'end']
export const asidePart = 'aside'

/** The way back from an aside. */
export const wayBack: Passage = 'aside.return'

/** The notes that remember where somebody was, and what the first says for the place in the history. */
export const headingNote = 'heading' satisfies keyof Notes
export const asideNote = 'asideFrom' satisfies keyof Notes
export const headedBack = 'place'
export const isHeadedBack = noted(headingNote, headedBack)

/** On a level, and not on the way anywhere: then the router is told to lead back. */
export const leftOnLevel = all(not(noted('level', 'none')), noted(headingNote, ''))
