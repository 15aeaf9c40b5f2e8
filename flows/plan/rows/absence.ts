import { away, duties, parentsMayBeTold } from '../../duties.ts'
import { all, not, risenSince, suspected } from '../../formula.ts'
import { barnevernAnyTime, help, must, should } from '../row.ts'

/** A child who is away: followed up, and by itself never a report (opplæringslova § 10-6). */
export const absence = {
  // Nobody reaches the family: barnevern is asked today, the police where something may have happened.
  askAboutGone: should('sameDay', suspected('gone'), {
    contacts: [...barnevernAnyTime, 'police', 'policeEmergency'],
    sources: ['threshold', 'left-abroad', 'product'],
    done: not(risenSince('discussed')('gone')),
  }),
  callHome: help('sameDay', all(suspected('absence'), parentsMayBeTold), {
    sources: ['product'],
    touchesParents: true,
    done: not(duties.absence),
  }),
  // The municipality's duty in public schools; elsewhere no statute says it, and it is *Bør*.
  followUpAbsence: must('aWeek', away, {
    who: 'leader',
    whereStatute: true,
    contacts: ['healthNurse', 'ppt', 'generalPractitioner'],
    sources: ['opplaringslova-10-6', 'cooperation'],
    done: not(duties.absence),
  }),
  // Begun, and not over: somebody looks at it again.
  reviewAbsence: help('twoWeeks', all(away, not(duties.absence)), {
    who: 'leader',
    contacts: ['healthNurse', 'ppt'],
    sources: ['opplaringslova-10-6', 'cooperation', 'product'],
  }),
  // The cause may be here: then everybody's duty to act for a safe environment applies.
  causeHere: help('aWeek', away, {
    sources: ['opplaringslova-12-4', 'barnehageloven-42', 'opplaringslova-11-2'],
    done: not(duties.absence),
  }),
}
