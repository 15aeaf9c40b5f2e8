import { parentsMayBeTold } from '../../duties.ts'
import { all, certain } from '../../formula.ts'
import { help, should } from '../row.ts'

/** The parents want the help and wait for it: it is a service that owes it. */
export const services = {
  serviceOwes: should('aWeek', certain('service'), {
    who: 'leader',
    contacts: ['ppt', 'healthNurse', 'generalPractitioner'],
    sources: [
      'opplaringslova-11-6',
      'opplaringslova-24-1',
      'barnehageloven-2-b',
      'barnehageloven-31',
      'cooperation',
    ],
  }),
  serviceRights: help('twoWeeks', all(certain('service'), parentsMayBeTold), {
    who: 'both',
    contacts: ['statsforvalter'],
    sources: ['child-coordinator', 'cooperation'],
    touchesParents: true,
  }),
}
