import { acuteFacts, dangerFacts, harming } from '../duties.ts'
import { any, anyOf, certain, not, noted, suspected } from '../formula.ts'

export { isEmployee } from '../circumstances.ts'

/** Something is suspected that is danger or a duty by itself. */
export const suspicions = anyOf(suspected, dangerFacts)

/** The same, about a child who is here to be listened to: not where nobody reaches the family. */
export const suspicionsAndHere = anyOf(
  suspected,
  dangerFacts.filter((fact) => fact !== 'gone'),
)

/** Nothing is: an everyday worry. */
export const everyday = not(suspicions)

/** Something is urgent, whatever it is. */
export const acute = anyOf(suspected, acuteFacts)

/** The child is not safe today. */
export const today = anyOf(suspected, ['notSafeToday'])

/** Violence or sexual abuse is answered *yes*. */
export const certainAbuse = anyOf(certain, ['violence', 'sexual'])

/** What the family is not warned about (law.md P8, P5). */
export const honourTopics = anyOf(suspected, ['honour', 'abroad', 'trafficking'])

/** Somebody who works here is suspected. */
export const staffOrLeader = anyOf(suspected, ['staff', 'leader'])

/** What is done by children to children, whichever of them it is about (law.md P7). */
export const amongChildren = any(anyOf(suspected, ['peers', 'sexualBehaviour']), harming)

/** The leader may be told. */
export const leaderNotSuspected = not(suspected('leader'))

/** The work has not come to a level above 0. */
export const onLevel0 = any(noted('level', 'none'), noted('level', '0'))
