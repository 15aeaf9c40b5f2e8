import {
  abuse,
  certainAbuse,
  duties,
  goHomeUnasked,
  mayGoHome,
  reportDuty,
  sureElsewhere,
  unease,
  uneaseToDiscuss,
  unsettled,
  untold,
} from '../../duties.ts'
import { all, any, anyOf, certain, not, noted, suspected } from '../../formula.ts'
import {
  aboutToday,
  mayBeNeighbours,
  mayBeTraces,
  mayWaitDays,
  neighbour,
  staffMayBeCrime,
  today,
} from '../conditions.ts'
import { barnevernAnyTime, can, must, should, soonerToday } from '../row.ts'

/** These too, however sure it is: nothing has happened to the child yet. */
const daysAnyway = [...mayWaitDays, 'threateningParent'] as const

/** Nothing left to be in doubt about: a report, or barnevern is asked about one. */
const forSure = any(reportDuty, certainAbuse)

const consultToday = all(aboutToday, not(any(forSure, suspected('injury'), today)))
const consultSoon = all(
  any(unease, anyOf(suspected, daysAnyway)),
  not(forSure),
  not(any(aboutToday, suspected('injury'), today)),
)

/** The police, barnevern and the report (law.md P1, 2.2). */
export const report = {
  // § 196
  // Where the police are called already, for a journey or about staff, it is not said twice.
  avert: must(
    'sameDay',
    all(suspected('avert'), not(any(suspected('departure'), staffMayBeCrime))),
    {
      sooner: soonerToday,
      contacts: ['police', 'policeEmergency', 'plikt'],
      sources: ['straffeloven-196'],
      done: not(duties.police),
    },
  ),
  // P1, the same people for sure and unsure (I05)
  callBarnevern: must('sameDay', all(reportDuty, not(today)), {
    sooner: [...soonerToday, [suspected('unfitAdult'), 'now']],
    contacts: barnevernAnyTime,
    sources: ['barnevernsloven-13-2', 'barnehus-suspicion'],
    // A report that is sent has not asked what is to happen today.
    done: not(any(duties.report, goHomeUnasked)),
  }),
  askGoHome: should('beforePickup', all(mayGoHome, not(suspected('alreadyAbroad'))), {
    sources: ['barnehus-suspicion'],
    done: all(noted('todayAsked', true), not(duties.report)),
  }),
  // Someone outside the home: the police first, and what the parents may know is asked there (2.2).
  policeOutside: should('sameDay', all(sureElsewhere, suspected('outside')), {
    contacts: ['police', 'policeEmergency', 'barnehus'],
    sources: ['barnehus-suspicion'],
    done: not(anyOf(untold, ['violence', 'sexual'])),
  }),
  callPolice: can('sameDay', any(abuse, suspected('trafficking')), {
    sooner: soonerToday,
    contacts: ['police', 'policeEmergency', 'barnehus', 'voLine', 'dinutvei'],
    sources: ['barnehus-suspicion', 'bufdir-violence'],
  }),
  discussToday: should('sameDay', consultToday, {
    sooner: soonerToday,
    contacts: barnevernAnyTime,
    sources: ['barnehus-suspicion', 'threshold'],
    done: not(duties.discuss),
  }),
  discussSoon: should('threeDays', consultSoon, {
    sooner: [[anyOf(certain, mayWaitDays), 'sameDay']],
    contacts: barnevernAnyTime,
    sources: ['threshold', 'product'],
    done: not(duties.discuss),
  }),
  discussAlso: should('sameDay', all(forSure, anyOf(neighbour, mayBeNeighbours)), {
    contacts: barnevernAnyTime,
    sources: ['threshold'],
    about: mayBeNeighbours,
    done: not(
      any(
        uneaseToDiscuss,
        anyOf((fact) => all(neighbour(fact), unsettled(fact)), mayBeNeighbours),
      ),
    ),
  }),
  sendReport: must('sameDay', reportDuty, {
    contacts: ['reportPortal', 'barnevern', 'barnevernvakt', 'alarm'],
    sources: ['barnevernsloven-13-2', 'own-duty', 'report-form', 'report-portal'],
    done: all(noted('reportSent', true), not(duties.report)),
  }),
  // Everyone it may be is outside the home: the rows of law.md 2.2 for staff, children and others.
  askAboutReport: must('sameDay', sureElsewhere, {
    sooner: soonerToday,
    contacts: barnevernAnyTime,
    sources: ['barnevernsloven-13-2', 'threshold'],
    done: not(duties.discuss),
  }),
  reportSeen: should('sameDay', all(noted('reportAdvised', true), not(reportDuty)), {
    // A mark nobody can explain may be followed by another one.
    sooner: soonerToday,
    contacts: ['reportPortal', 'barnevern', 'barnevernvakt', 'alarm'],
    sources: ['threshold', 'product'],
  }),
  keepImages: should('sameDay', suspected('sexual'), {
    contacts: ['police'],
    sources: ['barnehus-suspicion'],
  }),
  keepTraces: should('sameDay', mayBeTraces, {
    contacts: ['police'],
    sources: ['barnehus-suspicion'],
  }),
  siblings: can('sameDay', reportDuty, { sources: ['product'] }),
}
