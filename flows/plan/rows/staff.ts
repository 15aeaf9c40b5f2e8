import { isEmployee } from '../../circumstances.ts'
import { duties, untold } from '../../duties.ts'
import { all, any, anyOf, not, noted, suspected } from '../../formula.ts'
import { leaderNotSuspected, staffMayBeCrime, staffOrLeader } from '../conditions.ts'
import { must } from '../row.ts'

/** The leader is told, unless it is about the leader, or the leader does nothing: then the owner is. */
const leaderIsTold = all(
  isEmployee,
  suspected('staff'),
  leaderNotSuspected,
  noted('leaderInactive', false),
)
const ownerIsTold = all(
  isEmployee,
  any(suspected('leader'), all(suspected('staff'), noted('leaderInactive', true))),
)

/** Suspicion against somebody who works here (law.md P6). */
export const staff = {
  protectFromStaff: must('now', staffOrLeader, {
    contacts: ['policeEmergency'],
    sources: ['barnehageloven-41', 'opplaringslova-12-4', 'staff-guide'],
  }),
  tellLeaderAboutStaff: must('now', leaderIsTold, {
    sources: ['barnehageloven-43', 'opplaringslova-12-5'],
    done: not(duties.staff),
  }),
  tellOwnerAboutStaff: must('now', ownerIsTold, {
    sources: ['barnehageloven-43', 'opplaringslova-12-5'],
    done: not(duties.staff),
  }),
  // Before anybody looks into it, which the law wants at once.
  policeBeforeStaff: must('now', staffMayBeCrime, {
    contacts: ['police', 'policeEmergency', 'barnevern', 'barnevernvakt', 'alarm'],
    sources: ['straffeloven-196', 'no-confrontation'],
    // What the row is there for is what the police must have been told.
    done: not(
      any(
        untold('staffCrime'),
        untold('avert'),
        all(staffOrLeader, anyOf(untold, ['violence', 'sexual', 'injury'])),
      ),
    ),
  }),
}
