import { abuse, duties, reportDuty, unease, untold } from '../../duties.ts'
import { all, any, anyOf, certain, not, noted, suspected } from '../../formula.ts'
import { certainAbuse, honourTopics } from '../conditions.ts'
import { barnevernAnyTime, can, must, should, soonerIfLeaving, soonerToday } from '../row.ts'

/** Where nothing says today, they are talked over within days (decisions A9). */
const mayWaitDays = ['neglect', 'disability', 'behaviour', 'sexualBehaviour'] as const

/** These too, however sure it is: nothing has happened to the child yet. */
const daysAnyway = [...mayWaitDays, 'threateningParent'] as const

/** Nothing left to be in doubt about: a report, or barnevern is asked about one. */
const forSure = any(reportDuty, certainAbuse)

const consultToday = all(
  any(abuse, honourTopics, anyOf(suspected, ['medical', 'flight', 'unfitAdult'])),
  not(forSure),
)
const consultSoon = all(any(unease, anyOf(suspected, daysAnyway)), not(forSure), not(consultToday))

/** The police, barnevern and the report (law.md P1, 2.2). */
export const report = {
  // § 196
  avert: must('sameDay', suspected('avert'), {
    sooner: soonerIfLeaving,
    contacts: ['police', 'policeEmergency', 'plikt'],
    sources: ['straffeloven-196'],
    done: not(duties.police),
  }),
  // P1, the same people for sure and unsure (I05)
  callBarnevern: must('sameDay', reportDuty, {
    sooner: soonerToday,
    contacts: barnevernAnyTime,
    sources: ['barnevernsloven-13-2', 'barnehus-suspicion'],
    done: not(any(duties.report, duties.discuss)),
  }),
  // Someone outside the home: the police first, and what the parents may know is asked there (2.2).
  policeOutside: should('sameDay', all(certainAbuse, not(reportDuty), suspected('outside')), {
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
    sooner: [[anyOf(certain, mayWaitDays), 'sameDay'], ...soonerToday],
    contacts: barnevernAnyTime,
    sources: ['threshold', 'product'],
    done: not(duties.discuss),
  }),
  sendReport: must('sameDay', reportDuty, {
    contacts: ['reportPortal', 'barnevern', 'barnevernvakt', 'alarm'],
    sources: ['barnevernsloven-13-2', 'own-duty', 'report-form', 'report-portal'],
    done: all(noted('reportSent', true), not(duties.report)),
  }),
  // Everyone it may be is outside the home: the rows of law.md 2.2 for staff, children and others.
  askAboutReport: must('sameDay', all(certainAbuse, not(reportDuty)), {
    sooner: soonerToday,
    contacts: barnevernAnyTime,
    sources: ['barnevernsloven-13-2', 'threshold'],
    done: not(duties.discuss),
  }),
  reportSeen: can('sameDay', all(noted('reportAdvised', true), not(reportDuty)), {
    contacts: ['reportPortal', 'barnevern', 'barnevernvakt', 'alarm'],
    sources: ['threshold', 'product'],
  }),
  keepTraces: should('sameDay', anyOf(suspected, ['sexual', 'injury']), {
    contacts: ['police'],
    sources: ['barnehus-suspicion'],
  }),
  siblings: can('sameDay', reportDuty, { sources: ['product'] }),
}
