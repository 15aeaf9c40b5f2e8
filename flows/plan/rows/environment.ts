import { duties } from '../../duties.ts'
import { all, any, anyOf, not, suspected } from '../../formula.ts'
import { amongChildren, isEmployee, leaderNotSuspected } from '../conditions.ts'
import { must, should } from '../row.ts'

/** A safe environment, beside everything else (law.md P7, P1.4). */
export const environment = {
  // P7, P1.4: the environment, beside everything else
  stepIn: must('now', amongChildren, {
    sources: ['opplaringslova-12-4', 'barnehageloven-41'],
    done: not(any(duties.environment, duties.children)),
  }),
  tellLeaderEnvironment: must('sameDay', all(isEmployee, amongChildren, leaderNotSuspected), {
    sources: ['opplaringslova-12-4', 'barnehageloven-42'],
    done: not(any(duties.environment, duties.children)),
  }),
  investigateAndPlan: must(
    'aWeek',
    all(isEmployee, anyOf(suspected, ['peers', 'sexualBehaviour', 'staff']), leaderNotSuspected),
    {
      who: 'leader',
      // bhl. § 43 third paragraph: about staff it is looked into at once.
      sooner: [[suspected('staff'), 'now']],
      sources: ['opplaringslova-12-4', 'barnehageloven-42', 'barnehageloven-43'],
      // That the leader knows is not that anything is looked into.
      done: not(any(duties.environment, duties.children, suspected('staff'))),
    },
  ),
  bothChildren: should('now', suspected('sexualBehaviour'), {
    who: 'both',
    contacts: ['barnevern', 'barnevernvakt', 'alarm', 'barnehus', 'seksuellatferd'],
    sources: ['sexual-behaviour'],
    done: not(duties.children),
  }),
}
