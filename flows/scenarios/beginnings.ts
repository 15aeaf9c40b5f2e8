/** A new worry, and nothing of what is urgent. */
export const nothingUrgent = 'newWorry · done'

/** What is left of the gates is answered *no*. */
export const restNo = 'done · done · done'

/** Nothing of what is urgent, and no abuse. */
export const noAbuse = `${nothingUrgent} · no · no`

/** Every gate answered *no*: the calm plan is on the page after seven answers. */
export const everyday = `${noAbuse} · ${restNo}`

/** An everyday worry that is worked with. */
export const toLevel0 = `${everyday} · goOn`

/** Through level 0, to what the worry comes to after the talk. */
export const level0ToClarify = `${toLevel0} · yes · enough · talk · followUp`

/** Once through level 1, from consent to the evaluation. */
export const level1Round = 'yes · yes · ready · evaluate'

/** Already on level 1, with nothing in the short check. */
export const onLevel1 = 'level1 · done · done'
/** The same on level 2. */
export const onLevel2 = 'level2 · done · done'
/** The same on level 3. */
export const onLevel3 = 'level3 · done · done'
