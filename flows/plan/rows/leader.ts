import { isLeader } from '../../circumstances.ts'
import { duties } from '../../duties.ts'
import { all, any, anyOf, not, noted, suspected } from '../../formula.ts'
import {
  amongChildren,
  everyday,
  leaderNotSuspected,
  onLevel0,
  staffOrLeader,
  suspicions,
} from '../conditions.ts'
import { can, help, must } from '../row.ts'

const mayBeGrave = ['peers', 'sexualBehaviour', 'harms'] as const

/**
 * The leader's own duties, where an employee has told them (bhl. §§ 42–43, oppl. §§ 12-4 and 12-5,
 * privatskolelova § 2-4). They stand instead of "tell your leader"; everybody's duties stay.
 */
export const leader = {
  // Also about somebody in the leadership, or about the leader: then they only pass it on.
  passOnAboutStaff: must('now', all(isLeader, staffOrLeader), {
    sources: ['barnehageloven-43', 'opplaringslova-12-5', 'privatskolelova-2-4'],
    done: not(duties.staff),
  }),
  actOnStaff: must('now', all(isLeader, suspected('staff'), leaderNotSuspected), {
    sources: ['barnehageloven-43', 'opplaringslova-12-4'],
  }),
  // A bite is looked into here; only what may be grave goes to the one above.
  passOnSerious: must('sameDay', all(isLeader, anyOf(suspected, mayBeGrave)), {
    sources: ['barnehageloven-42', 'opplaringslova-12-4', 'privatskolelova-2-4'],
  }),
  inquireAndPlan: must(
    'aWeek',
    all(isLeader, any(amongChildren, suspected('staff')), leaderNotSuspected),
    {
      // bhl. § 43 third paragraph: about staff it is looked into at once.
      sooner: [[suspected('staff'), 'now']],
      sources: ['opplaringslova-12-4', 'barnehageloven-42', 'barnehageloven-43'],
      done: not(any(duties.environment, duties.children, duties.harms, suspected('staff'))),
    },
  ),
  supportEmployee: can('sameDay', all(isLeader, suspicions), {
    sources: ['own-duty', 'leader-cannot-stop'],
  }),
  writeAssessment: can('sameDay', all(isLeader, suspicions), { sources: ['product'] }),
  reviewWithEmployee: help('aWeek', all(isLeader, everyday, onLevel0), {
    sources: ['bti-level0'],
    done: noted('talked', true),
  }),
}
