import type { ContactId } from '../../../flows/contacts.ts'
import { all, always, any, not, type Formula } from '../../../flows/formula.ts'
import { keysOf } from '../../../flows/keysOf.ts'
import { actions, type Action, type ActionId } from '../../../flows/plan/actions.ts'
import { doNots, lookAgain, notesToTake, turningPoints } from '../../../flows/plan/cautions.ts'
import { deadlines, type Deadline } from '../../../flows/plan/deadlines.ts'
import { evening } from '../../../flows/rules/policy/calls.ts'
import type { Says } from '../../../flows/rules/rule.ts'
import { reachable } from '../../plan/contacts.ts'

/*
 * The plan as formulas: when a row, a contact or a deadline is on it. The same tables as in
 * `planFor`, read another way; a test compares the two on contexts of every kind.
 */

/** When the plan says it. */
export function whenSaid(says: Says): Formula {
  if ('row' in says) return all(actions[says.row].when, atLatest(says.row, says.by ?? 'fourWeeks'))
  if ('oneOf' in says) return whenNamed(says.oneOf, says.by ?? 'fourWeeks')
  if ('first' in says) return whenFirst(says.first)
  if ('doNot' in says) return doNots[says.doNot]
  if ('noteDown' in says) return notesToTake[says.noteDown]
  if ('turningPoint' in says) return turningPoints[says.turningPoint]
  if ('lookAgain' in says) return lookAgainBy(says.lookAgain)
  if ('every' in says) return all(...says.every.map(whenSaid))
  if ('some' in says) return any(...says.some.map(whenSaid))
  if ('no' in says) return not(whenSaid(says.no))
  return says
}

export const actionIds = keysOf(actions)

function actionOf(id: ActionId): Action {
  return actions[id]
}

/** A row has at most this deadline. */
export function atLatest(id: ActionId, by: Deadline): Formula {
  const { by: usual, sooner = [] } = actionOf(id)
  if (isBy(usual, by)) return always
  return any(...sooner.filter(([, to]) => isBy(to, by)).map(([when]) => when))
}

/** The first that fits says when it is looked at again. */
export function lookAgainBy(limit: Deadline): Formula {
  return any(
    ...lookAgain.map(([when, by], index) =>
      isBy(by, limit)
        ? all(when, ...lookAgain.slice(0, index).map(([before]) => not(before)))
        : any(),
    ),
  )
}

function isBy(deadline: Deadline, limit: Deadline): boolean {
  return deadlines.indexOf(deadline) <= deadlines.indexOf(limit)
}

/** Some row names one of the contacts, by day and in the evening, with at most this deadline. */
export function whenNamed(wanted: readonly ContactId[], by: Deadline): Formula {
  return any(
    ...actionIds.map((id) =>
      all(
        actions[id].when,
        atLatest(id, by),
        names(id, (list) => list.some((one) => wanted.includes(one))),
      ),
    ),
  )
}

/** The same, by a row that is not done yet. */
export function whenStillNamed(wanted: readonly ContactId[], by: Deadline): Formula {
  return any(
    ...actionIds.map((id) =>
      all(
        actions[id].when,
        not(actionOf(id).done ?? any()),
        atLatest(id, by),
        names(id, (list) => list.some((one) => wanted.includes(one))),
      ),
    ),
  )
}

function names(id: ActionId, fits: (contacts: readonly ContactId[]) => boolean): Formula {
  const contacts = actionOf(id).contacts ?? []
  const [byDay, late] = [fits(contacts), fits(reachable(contacts, 'no'))]
  if (byDay === late) return byDay ? always : any()
  return byDay ? not(evening) : evening
}

/** The first contact of the plan is one of these: no line with a contact is sorted before it. */
function whenFirst(wanted: readonly ContactId[]): Formula {
  const withContacts = actionIds.filter(
    (id) => actionOf(id).half === 'duty' && actionOf(id).contacts?.length,
  )
  return any(
    ...withContacts.flatMap((id) =>
      deadlines.map((by) =>
        all(
          isOpenBy(id, by),
          names(id, ([first]) => first !== undefined && wanted.includes(first)),
          not(
            any(
              ...withContacts
                .filter((other) => other !== id)
                .map((other) => sortsBefore(other, id, by)),
            ),
          ),
        ),
      ),
    ),
  )
}

function isOpenBy(id: ActionId, by: Deadline): Formula {
  const sooner = deadlines[deadlines.indexOf(by) - 1]
  const exactly = sooner ? all(atLatest(id, by), not(atLatest(id, sooner))) : atLatest(id, by)
  return all(actions[id].when, not(actionOf(id).done ?? any()), exactly)
}

/** At the same time, what must be done stands before what can. */
const inOrder = actionIds.toSorted((a, b) => Number(canWait(a)) - Number(canWait(b)))

function canWait(id: ActionId): boolean {
  return actionOf(id).force === 'can'
}

function sortsBefore(other: ActionId, id: ActionId, by: Deadline): Formula {
  const open = all(actions[other].when, not(actionOf(other).done ?? any()))
  const sooner = deadlines[deadlines.indexOf(by) - 1]
  const limit = inOrder.indexOf(other) < inOrder.indexOf(id) ? by : sooner
  return limit ? all(open, atLatest(other, limit)) : any()
}
