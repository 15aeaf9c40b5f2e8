import { abuse, parentsMayBeTold, reportDuty, seriousUnfollowed } from '../../duties.ts'
import { all, any, not, noted, suspected } from '../../formula.ts'
import {
  acute,
  amongChildren,
  honourTopics,
  isEmployee,
  leaderNotSuspected,
} from '../conditions.ts'
import { barnevernAnyTime, can, should } from '../row.ts'

/** Where lines of their own say what the leader must be told, this one would only weaken them. */
const leaderShouldKnow = all(
  isEmployee,
  any(reportDuty, abuse, honourTopics, acute),
  leaderNotSuspected,
  not(any(suspected('staff'), amongChildren)),
)

/** Who is asked and told, and what comes after a report (law.md 2.8). */
export const told = {
  // Said to be serious, and nothing came of it so far (F13)
  askOutright: should('sameDay', seriousUnfollowed, {
    contacts: barnevernAnyTime,
    sources: ['threshold', 'product'],
  }),
  informLeader: can('sameDay', leaderShouldKnow, {
    sources: ['leader-cannot-stop', 'confidentiality'],
  }),
  tellParentsAboutReport: can('sameDay', all(reportDuty, parentsMayBeTold), {
    who: 'both',
    sources: ['parents-informed'],
    touchesParents: true,
  }),
  // 2.8
  expectFeedback: can('threeWeeks', noted('reportSent', true), {
    who: 'both',
    contacts: barnevernAnyTime,
    sources: ['barnevernsloven-13-3', 'barnevernsloven-2-1'],
  }),
}
