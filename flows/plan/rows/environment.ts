import { duties } from '../../duties.ts'
import { all, any, not, suspected } from '../../formula.ts'
import { amongChildren, isEmployee, leaderNotSuspected } from '../conditions.ts'
import { must, should } from '../row.ts'

const open = any(duties.environment, duties.children, duties.harms)

/** A safe environment, beside everything else (law.md P7, P1.4). */
export const environment = {
  // P7, P1.4: the environment, beside everything else
  stepIn: must('now', amongChildren, {
    sources: ['opplaringslova-12-4', 'barnehageloven-41'],
    done: not(open),
  }),
  tellLeaderEnvironment: must('sameDay', all(isEmployee, amongChildren, leaderNotSuspected), {
    sources: ['opplaringslova-12-4', 'barnehageloven-42'],
    done: not(open),
  }),
  investigateAndPlan: must(
    'aWeek',
    all(isEmployee, any(amongChildren, suspected('staff')), leaderNotSuspected),
    {
      who: 'leader',
      // bhl. § 43 third paragraph: about staff it is looked into at once.
      sooner: [[suspected('staff'), 'now']],
      sources: ['opplaringslova-12-4', 'barnehageloven-42', 'barnehageloven-43'],
      // That the leader knows is not that anything is looked into.
      done: not(any(open, suspected('staff'))),
    },
  ),
  bothChildren: should('now', suspected('sexualBehaviour'), {
    who: 'both',
    contacts: ['barnevern', 'barnevernvakt', 'alarm', 'barnehus', 'seksuellatferd'],
    sources: ['sexual-behaviour'],
    done: not(duties.children),
  }),
}
